import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings } from './portal-pages.ts'
import { choose, openDesk, openMatter, say, send, steps } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
let filed: Awaited<ReturnType<OpenOffice['portal']['file']>>

const SUMMARY = '安居花园二期电梯停运'
const OPINION = { request: '修复', facts: '停运属实。', opinion: '十日内修复。', legalBasis: '《物业管理条例》' }

beforeAll(async () => {
  office = await openOffice()
  await office.staff('handler', '赵晓兰', 'countyHousing', 'handler')
  const { portal } = office
  filed = await portal.file({ summary: SUMMARY, office: portal.offices.countyPetitions.id })
  const key = { regionId: filed.regionId, matterId: filed.matterId }
  await portal.give('countyPetitions', key, 'transfer', { to: portal.offices.countyHousing.id, noticeGiven: true })
  await portal.give('countyHousing', key, 'accept', { way: 'handling-opinion', noticeGiven: true })
  await portal.give('countyHousing', key, 'answer', { ...OPINION, outcome: 'supported' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

it('a letter goes out, comes back with its envelope, and the answer is left with a witness; only then the window runs', async () => {
  const page = await openDesk(browser, office, 'handler')
  await openMatter(page, SUMMARY)
  await choose(page, 'dispatch')
  await page.click('label:has-text("信访人留的地址")')
  await page.click('form.action-form button[type=submit]')
  await page.locator('form.action-form .field-error', { hasText: '邮件编号' }).waitFor()
  await say(page, '邮件编号', 'YS10000001')
  await page.click('form.action-form button[type=submit]')
  const letters = page.locator('section.sheet', { has: page.locator('h2', { hasText: '邮寄文书' }) })
  await letters.getByText('邮件在途').waitFor()
  expect(await axeFindings(page)).toEqual([])
  expect(await page.locator('button[data-verb=dispatch]').count()).toBe(0)

  await letters.getByText('邮件退回了').click()
  await page.click('label:has-text("其他")')
  await page.click('form.action-form button[type=submit]')
  await page.locator('form.action-form .field-error', { hasText: '说明' }).waitFor()
  await page.click('label:has-text("拒收")')
  await page.setInputFiles('form.action-form input[type=file]', {
    name: '退回信封.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('拒收'),
  })
  await page.locator('form.action-form', { hasText: '退回信封.txt' }).waitFor()
  await page.click('form.action-form button[type=submit]')
  await letters.getByText('退回：拒收').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.locator('.matter-main', { hasText: '退回信封.txt' }).waitFor()
  const deadlines = page.locator('section.sheet', { has: page.locator('h2', { hasText: /^期限/u }) })
  expect(await deadlines.textContent()).not.toContain('申请复查')

  await letters.getByText('留置送达').click()
  expect(await page.getByLabel('当面送达').isChecked()).toBe(true)
  await send(page, '已送达')
  expect(await deadlines.textContent()).toContain('申请复查')
  expect(await steps(page)).toEqual(['送达', '邮件退回', '寄出文书', '作出答复', '受理', '转送', '登记'])
  const proof = page.locator('li:has(.paper-row)', { hasText: '送达回证' })
  await proof.getByText('预览').click()
  await page.locator('.official-document', { hasText: '第1次邮寄' }).waitFor()
  expect(await page.textContent('.official-document')).toMatch(/YS10000001；.*退回，原因：拒收/)
})

it('the petitioner reads that the letter came back, without the reason', async () => {
  const page = await (await browser.newContext({ locale: 'zh-CN', viewport: { width: 360, height: 740 } })).newPage()
  await page.goto(`${office.address}/zh/follow`)
  await page.fill('[name=number]', filed.number)
  await page.fill('[name=code]', filed.queryCode)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/zh/matter')
  const timeline = (await page.textContent('.timeline')) ?? ''
  expect(timeline).toContain('文书已寄出')
  expect(timeline).toContain('邮寄的文书未能送达，已退回')
  expect(timeline).toContain('YS10000001')
  expect(timeline).not.toContain('拒收')
  expect(await axeFindings(page)).toEqual([])
  const { rows } = await office.portal.test.admin.query<{ kind: string }>(
    `select kind from notification where about_id = $1 and kind = 'matter.letter-returned'`,
    [filed.matterId],
  )
  expect(rows).toHaveLength(1)
})

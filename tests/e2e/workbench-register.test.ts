import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { choose, openDesk, pick } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser

beforeAll(async () => {
  office = await openOffice()
  await office.staff('intake', '李文清', 'countyPetitions', 'intake-clerk')
  await office.portal.file({
    summary: '和平路与新华街路口路灯不亮',
    text: '和平路与新华街路口的路灯从九月起不亮，晚上学生放学很不安全，多次向物业反映没有结果。',
  })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const AGAIN = '和平路与新华街路口的路灯还是不亮，从九月到现在，晚上学生放学很不安全，多次向物业反映没有结果。'

it('a possible repeat is suggested with reasons while typing, and linked because the clerk decides so', async () => {
  const page = await openDesk(browser, office, 'intake')
  await page.click('text=登记新事项')
  await page.getByLabel('信访内容').fill(AGAIN)
  await page.getByLabel('概要').fill('和平路口路灯仍未修复')
  const candidate = page.locator('.linked-row', { hasText: '和平路与新华街路口路灯不亮' })
  await candidate.waitFor()
  expect(await candidate.locator('.tag').allTextContents()).toEqual(
    expect.arrayContaining(['内容相似', '同一地点', '时间接近']),
  )
  await candidate.getByText('登记时关联').click()
  await page.locator('input[id^=why-]').fill('同一路口同一问题，上次未修复')
  await page.getByLabel('姓名').fill('张秀英')
  await page.click('button[type=submit]:has-text("登记")')
  await page.waitForSelector('.receipt')
  await page.click('text=打开事项')
  const linked = page.locator('section', { has: page.getByRole('heading', { name: '关联事项' }) })
  await linked.getByText('同一路口同一问题，上次未修复').waitFor()
  expect(await linked.textContent()).toContain('重复信访')
})

it('nothing is linked by itself', async () => {
  const page = await openDesk(browser, office, 'intake')
  await page.goto(`${office.address}/workbench/register`)
  await page.getByLabel('信访内容').fill(AGAIN)
  await page.locator('.linked-row').first().waitFor()
  await page.getByLabel('姓名').fill('王小明')
  await page.keyboard.press('Control+Enter')
  await page.waitForSelector('.receipt')
  await page.click('text=打开事项')
  await page.waitForSelector('.matter-head')
  expect(await page.textContent('main')).toContain('没有关联事项')
})

it('what is missing is said at its field, and nothing that was typed is lost', async () => {
  const page = await openDesk(browser, office, 'intake')
  await page.goto(`${office.address}/workbench/register`)
  await page.getByLabel('诉求').fill('尽快处理')
  await page.click('button[type=submit]:has-text("登记")')
  await page.getByRole('alert').first().waitFor()
  expect(await page.getByLabel('信访内容').getAttribute('aria-invalid')).toBe('true')
  expect(await page.getByLabel('诉求').inputValue()).toBe('尽快处理')
})

it('six representatives are refused (Art. 20(3)); files are looked at before they are taken', async () => {
  const page = await openDesk(browser, office, 'intake')
  await page.goto(`${office.address}/workbench/register`)
  await page.getByLabel('信访内容').fill('六名代表共同反映同一问题。')
  for (let n = 0; n < 5; n += 1) await page.click('text=增加信访人')
  for (const name of await page.getByLabel('姓名').all()) await name.fill('某人')
  for (const mark of await page.getByLabel('代表人').all()) await mark.check()
  await page.getByText('代表人最多5人').waitFor()
  await page.click('button[type=submit]:has-text("登记")')
  await page.getByRole('alert').first().waitFor()
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await page.setInputFiles('input[type=file]', file('情况说明.txt', '路灯编号 1024'))
  await page.getByText('情况说明.txt').waitFor()
  await page.setInputFiles('input[type=file]', {
    name: '程序.exe',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('MZ\u0090\u0000\u0003\u0000'),
  })
  await page.locator('.files [role=alert]').waitFor()
  expect(await page.locator('.files li').count()).toBe(1)
})

it('the accused office cannot be chosen for an accusation (Art. 30(3))', async () => {
  const page = await openDesk(browser, office, 'intake')
  await page.goto(`${office.address}/workbench/register`)
  await page.click('button.chip:has-text("检举控告")')
  await pick(page, '被检举控告单位', '水利局')
  await page.keyboard.press('Escape')
  await page.getByLabel('信访内容').fill('举报水利局工程招标弄虚作假，请核查。')
  await page.getByLabel('概要').fill('举报工程招标弄虚作假')
  await page.keyboard.press('Control+Enter')
  await page.waitForSelector('.receipt')
  await page.click('text=打开事项')
  await choose(page, 'transfer')
  await page.locator('form').getByLabel('转送至').fill('青蘅县')
  const names = await page.locator('.ant-select-item-option:visible').allTextContents()
  expect(names.some((name) => name.includes('住房和城乡建设局'))).toBe(true)
  expect(names.some((name) => name.includes('水利局'))).toBe(false)
})

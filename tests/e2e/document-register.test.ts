import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { textsOfPdf } from '../../server/src/platform/documents/testing.ts'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings } from './portal-pages.ts'
import { choose, openDesk, openMatter, say, send } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
let year: string

beforeAll(async () => {
  office = await openOffice()
  year = new Date().toISOString().slice(0, 4)
  await office.staff('handler', '沈万川', 'countyPetitions', 'intake-clerk', 'handler', 'head')
  const { portal } = office
  for (const summary of ['路灯两个月不亮', '桥栏杆断裂']) {
    const matter = await portal.file({ summary })
    await portal.give('countyPetitions', matter, 'accept', { way: 'handling-opinion', noticeGiven: true })
    const opinion = { request: summary, facts: '属实。', opinion: '十日内修复。', legalBasis: '《信访工作条例》' }
    await portal.give('countyPetitions', matter, 'answer', { ...opinion, outcome: 'supported' })
  }
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

/** The text of each page behind a link, without spaces. */
async function pagesBehind(page: Page, address: string | null): Promise<string[]> {
  const answer = await page.request.get(`${office.address}${address ?? ''}`)
  expect(answer.headers()['content-type']).toBe('application/pdf')
  return textsOfPdf(await answer.body())
}

it('a paper that was sent by post is proved by its number, and everything of the matter leaves as one case file', async () => {
  const page = await openDesk(browser, office, 'handler')
  await openMatter(page, '路灯两个月不亮')
  await choose(page, 'deliver')
  await page.click('label:has-text("邮寄")')
  await page.click('form.action-form button[type=submit]')
  await page.locator('.action-form', { hasText: '邮件编号' }).locator('[role=alert], .field-error').first().waitFor()
  await say(page, '邮件编号', 'YS12345678')
  await send(page, '已送达')
  await page.locator('.paper-row', { hasText: '送达回证' }).waitFor()
  const file = await pagesBehind(page, await page.getByText('卷宗').getAttribute('href'))
  expect(file[0]).toContain('信访卷宗')
  for (const title of ['信访事项登记表', '受理告知书', '信访事项处理意见书', '送达回证'])
    expect(file[1]).toContain(title)
  expect(file.slice(2).map((text) => /—(\d+)—$/.exec(text)?.[1])).toEqual(file.slice(2).map((_, n) => String(n + 1)))
  expect(file.join('')).toContain('YS12345678')
})

it('the register lists what was issued, narrows, exports, and prints the chosen papers in one file', async () => {
  const page = await openDesk(browser, office, 'handler')
  await page.goto(`${office.address}/workbench/desks/documents`)
  const rows = page.locator('tbody tr')
  await rows.first().waitFor()
  expect(await rows.count()).toBe(5)
  expect(await axeFindings(page)).toEqual([])
  await page.goto(`${office.address}/workbench/desks/documents?year=${year}&kind=handling-opinion`)
  await page.locator('tbody tr', { hasText: '处理意见书' }).nth(1).waitFor()
  const numbers = await page.locator('tbody td.figures').allTextContents()
  expect(numbers.map((number) => number.replace(/^.*处/, '处'))).toEqual([`处〔${year}〕2号`, `处〔${year}〕1号`])
  const sheet = await page.request.get(
    `${office.address}${(await page.getByText('导出 CSV').locator('xpath=ancestor-or-self::a').getAttribute('href')) ?? ''}`,
  )
  expect(await sheet.text()).toContain(`1,${numbers[0]}`)
  await page.getByLabel('选中列出的全部文书').check()
  const print = page.getByText('打印选中的文书（2）').locator('xpath=ancestor-or-self::a')
  const pages = await pagesBehind(page, await print.getAttribute('href'))
  expect(pages.filter((text) => text.includes('〔') && text.includes('处理意见书'))).toHaveLength(2)
  expect(pages.filter((text) => text.endsWith('—1—'))).toHaveLength(2)
})

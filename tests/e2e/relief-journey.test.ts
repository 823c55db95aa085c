import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDateOf } from '../../server/src/platform/time/index.ts'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'
import { openDesk } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
let matter: { regionId: string; matterId: string }
const today = localDateOf(new Date().toISOString())

beforeAll(async () => {
  office = await openOffice()
  matter = await office.portal.file({ summary: '暴雨后无房可住', receivedOn: today })
  await office.staff('clerk', '登记员', 'countyPetitions', 'intake-clerk')
  await office.staff('handler', '承办人', 'countyPetitions', 'handler')
  await office.staff('head', '负责人', 'countyPetitions', 'head')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const sheet = (page: Page) => page.locator('dialog[open]')
const fillIn = (page: Page, label: string, text: string): Promise<void> =>
  sheet(page).getByLabel(label, { exact: true }).and(page.locator('input, textarea')).fill(text)
async function pickIn(page: Page, label: string, name: string): Promise<void> {
  const list = sheet(page).getByRole('combobox', { name: label, exact: true })
  await list.click()
  await list.fill(name)
  await page.locator('.ant-select-item-option:visible', { hasText: name }).first().click()
}
const sendSheet = async (page: Page): Promise<void> => {
  await sheet(page).locator('button[type=submit]').click()
  await sheet(page).waitFor({ state: 'detached' })
}
const good = async (page: Page, name: string): Promise<void> => {
  await page.waitForLoadState('networkidle').catch(() => undefined)
  await page.waitForTimeout(300)
  expect.soft([name, await axeFindings(page)]).toEqual([name, []])
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft([name, width, await overflowOf(page)]).toEqual([name, width, 0])
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  const folder = process.env['HUIYIN_PICTURES']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

describe('from the application on the page of the matter to the balance in the books', () => {
  let application: string

  it('the head lays down who decides and what there is', async () => {
    const head = await openDesk(browser, office, 'head')
    await head.goto(`${office.address}/workbench/desks/relief`)
    await head.getByText('没有这样的申请').waitFor()
    await good(head, 'relief-empty')
    await head.click('nav >> text=预算与权限')
    await head.getByText('这一年度还没有预算科目').waitFor()
    await head.click('button:has-text("规定审批权限")')
    await fillIn(head, '负责人决定，至（元）', '10000')
    await fillIn(head, '规定名称', '专项资金管理办法')
    await sendSheet(head)
    await head.click('button:has-text("添加预算科目")')
    await fillIn(head, '科目代码', '2010308')
    await fillIn(head, '名称', '专项资金')
    await fillIn(head, '预算（元）', '5000.50')
    await sendSheet(head)
    await head.getByRole('heading', { name: '2010308 专项资金' }).waitFor()
    await good(head, 'relief-budget')
    expect(await head.getByText('5,000.50').count()).toBeGreaterThan(0)
    await head.context().close()
  })

  it('a clerk applies; what ties relief to silence is refused, and what was typed stays', async () => {
    const clerk = await openDesk(browser, office, 'clerk')
    await clerk.goto(`${office.address}/workbench/matters/${matter.regionId}/${matter.matterId}`)
    await clerk.click('button:has-text("申请救助")')
    await fillIn(clerk, '金额（元）', '4000')
    await fillIn(clerk, '困难情况', '房屋受损。承诺不再上访。')
    await fillIn(clerk, '申请理由', '其他渠道不能覆盖。')
    await fillIn(clerk, '收款户名', '乌有生')
    await fillIn(clerk, '收款账户', '0000 1111')
    await sheet(clerk).locator('button[type=submit]').click()
    await sheet(clerk).getByText('救助与信访人今后是否信访无关，请删去').first().waitFor()
    expect(await sheet(clerk).getByLabel('申请理由', { exact: true }).inputValue()).toBe('其他渠道不能覆盖。')
    await fillIn(clerk, '困难情况', '房屋受损，一家四口租房。')
    await sendSheet(clerk)
    await clerk.locator('section', { hasText: '救助资金' }).getByRole('link', { name: '4,000.00元' }).click()
    await clerk.getByRole('heading', { level: 1, name: '救助申请' }).waitFor()
    application = clerk.url()
    expect(await clerk.locator('button[data-verb=assess]').count()).toBe(0)
    expect(await clerk.getByText('乌有生').count()).toBe(0)
    await good(clerk, 'relief-applied')
    await clerk.context().close()
  })

  it('another officer assesses, the head decides, the decision is a numbered document with its reasons', async () => {
    const handler = await openDesk(browser, office, 'handler')
    await handler.goto(application)
    await handler.click('button[data-verb=assess]')
    await fillIn(handler, '核实情况', '到家中核实，情况属实。')
    await fillIn(handler, '建议金额（元）', '3000')
    await sendSheet(handler)
    expect(await handler.locator('button[data-verb=decide]').count()).toBe(0)
    await handler.context().close()

    const head = await openDesk(browser, office, 'head')
    await head.goto(application)
    await head.click('button[data-verb=decide]')
    await pickIn(head, '决定', '部分同意')
    await fillIn(head, '金额（元）', '3000')
    await fillIn(head, '理由', '部分费用已由保险承担。')
    await sheet(head).getByText('我确认以本单位名义').click()
    await sendSheet(head)
    await head
      .getByText(/助〔\d{4}〕1号/)
      .first()
      .waitFor()
    const href = (await head.getByRole('link', { name: '救助决定书 PDF' }).getAttribute('href')) ?? ''
    expect((await (await head.request.get(office.address + href)).body()).subarray(0, 5).toString()).toBe('%PDF-')
    const html = await (await head.request.get(office.address + href.replace('pdf', 'html'))).text()
    expect(html).toContain('部分费用已由保险承担。')
    expect(html).not.toContain('乌有生')
    expect(await head.locator('button[data-verb=pay]').count()).toBe(0)
    await head.context().close()
  })

  it('is told and paid by others than the one who decided, and the balance follows', async () => {
    const clerk = await openDesk(browser, office, 'clerk')
    await clerk.goto(`${office.address}/workbench/desks/relief`)
    await clerk.getByLabel('只看尚未告知信访人的').check()
    await clerk.locator('a[data-row]', { hasText: '暴雨后无房可住' }).click()
    await clerk.click('button[data-verb=tell]')
    await pickIn(clerk, '方式', '当面')
    await sendSheet(clerk)
    await clerk.click('button[data-verb=pay]')
    await pickIn(clerk, '预算科目', '2010308')
    await fillIn(clerk, '金额（元）', '3000')
    await fillIn(clerk, '凭证号', '记-001')
    await sheet(clerk).getByText('我已核对收款人').click()
    await sendSheet(clerk)
    await clerk.locator('.record-history strong', { hasText: '支付' }).waitFor()
    await clerk.getByLabel('查看理由').fill('办理转账')
    await clerk.click('button:has-text("查看收款人")')
    await clerk.getByText('乌有生').waitFor()
    await good(clerk, 'relief-paid')
    await clerk.goto(`${office.address}/workbench/desks/relief/budget`)
    await clerk.getByRole('row', { name: /支付.*-3,000\.00.*2,000\.50.*记-001/ }).waitFor()
    await good(clerk, 'relief-books')
    const csv = await (
      await clerk.request.get(`${office.address}/api/v1/relief/applications/export?format=csv&lang=zh-CN`)
    ).text()
    expect(csv).toContain('3000.00')
    expect(csv).not.toContain('乌有生')
    await clerk.context().close()
  })

  it('reads in English, too', async () => {
    const head = await openDesk(browser, office, 'head', 'en-GB')
    await head.goto(`${office.address}/workbench/desks/relief`)
    await head.getByRole('heading', { level: 1, name: 'Relief fund' }).waitFor()
    await good(head, 'relief-en')
    await head.goto(application)
    await head.getByText('Granted in part').first().waitFor()
    await good(head, 'relief-en-one')
    expect(await head.getByText('3,000.00 yuan').count()).toBeGreaterThan(0)
    await head.context().close()
  })
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { choose, openDesk, openMatter, pick, say, send, steps } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser

beforeAll(async () => {
  office = await openOffice()
  await office.staff('intake', '李文清', 'countyPetitions', 'intake-clerk')
  await office.staff('handler', '赵晓兰', 'countyHousing', 'handler')
  await office.staff('head', '王建国', 'countyHousing', 'head')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const SUMMARY = '安居花园二期电梯三个月未通过年检'

async function register(page: Page): Promise<string> {
  await page.click('text=登记新事项')
  await page.click('button.chip:has-text("来访")')
  await page.getByLabel('信访内容').fill(`${SUMMARY}。物业说要等厂家，已经等了三个月。`)
  await page.getByLabel('诉求').fill('尽快检测并公布结果')
  expect(await page.getByLabel('概要').inputValue()).toBe(SUMMARY)
  await page.getByLabel('姓名').fill('张秀英')
  await page.getByLabel('电话').fill('13800000001')
  await page.keyboard.press('Control+Enter')
  await page.waitForSelector('.receipt')
  expect(await page.textContent('.receipt-code')).toMatch(/^[0-9A-Z-]{6,}$/)
  return (await page.textContent('.receipt-number')) ?? ''
}

it('a visit goes its whole way over three desks', async () => {
  const intake = await openDesk(browser, office, 'intake')
  const number = await register(intake)
  await intake.click('text=打开事项')
  await intake.waitForSelector('.matter-head')
  expect(await intake.textContent('.matter-head .figures')).toBe(number)

  await choose(intake, 'transfer')
  await intake.click('form.action-form button[type=submit]')
  expect(await intake.textContent('form.action-form .field-error')).toContain('转送至')
  await pick(intake, '转送至', '住房和城乡建设局')
  await say(intake, '理由和要求', '属于你单位职权范围，请依法办理。')
  await intake.click('text=预览文书')
  expect(await intake.textContent('.official-document')).toContain('请依法办理')
  await send(intake, '已转送交办')

  const head = await openDesk(browser, office, 'head')
  await openMatter(head, SUMMARY)
  await choose(head, 'accept')
  await head.click('form.action-form button[type=submit]')
  await head.locator('form.action-form .field-error').nth(1).waitFor()
  expect(await head.locator('form.action-form .field-error').count()).toBe(2)
  await head.click('label:has-text("出具信访处理意见书")')
  await head.click('text=受理告知书已经送达或者发出')
  await send(head, '办理中')
  expect(await head.textContent('.matter-next')).toContain('办理答复')
  const due = (await head.textContent('.matter-next strong')) ?? ''

  await choose(head, 'extend')
  await say(head, '延期理由', '检测机构排期较长。')
  await head.click('text=本人批准延期')
  await head.click('form.action-form button[type=submit]')
  await head.waitForSelector('form.action-form', { state: 'detached' })
  expect(await head.textContent('.matter-next strong')).not.toBe(due)

  const handler = await openDesk(browser, office, 'handler')
  await openMatter(handler, SUMMARY)
  expect(await handler.locator('button[data-verb=extend]').count()).toBe(0)
  await choose(handler, 'answer')
  await handler.click('label:has-text("支持") >> nth=0')
  await say(handler, '事实和理由', '电梯年检逾期三个月，情况属实。')
  await say(handler, '处理意见', '责令物业公司十日内完成检测并公布结果。')
  await say(handler, '法律依据', '《中华人民共和国特种设备安全法》第四十条')
  await send(handler, '已答复待送达')
  await choose(handler, 'deliver')
  await handler.click('label:has-text("邮寄")')
  await say(handler, '邮件编号', 'YS12345678')
  await send(handler, '已送达')
  await choose(handler, 'execute')
  await say(handler, '执行情况', '检测合格，报告已张贴。')
  await handler.click('form.action-form button[type=submit]')
  await handler.waitForSelector('form.action-form', { state: 'detached' })
  await choose(handler, 'conclude')
  await send(handler, '已办结')

  expect(await steps(handler)).toEqual(['办结', '执行完毕', '送达', '作出答复', '延期', '受理', '转送', '登记'])
  await intake.locator('.matter-head .mark', { hasText: '已办结' }).waitFor()
})

it('the documents of the way are there as page, PDF and Word', async () => {
  const page = await openDesk(browser, office, 'handler')
  await page.goto(`${office.address}/workbench/search?q=${encodeURIComponent('电梯')}`)
  await openMatter(page, SUMMARY)
  const row = page.locator('li:has(.paper-row)', { hasText: '处理意见书' })
  await row.getByText('预览').click()
  await page.locator('.official-document', { hasText: '责令物业公司十日内' }).waitFor()
  for (const [name, type] of [
    ['PDF', 'application/pdf'],
    ['Word', 'wordprocessingml'],
  ] as const) {
    const address = await row.getByText(name, { exact: true }).getAttribute('href')
    const answer = await page.request.get(`${office.address}${address ?? ''}`)
    expect(answer.headers()['content-type']).toContain(type)
    expect((await answer.body()).length).toBeGreaterThan(2000)
  }
})

it('the list leaves as a file, without people', async () => {
  const page = await openDesk(browser, office, 'handler')
  await page.goto(`${office.address}/workbench/search?q=${encodeURIComponent('电梯')}`)
  await page.click('text=导出')
  const address = await page.getByText('导出 CSV').getAttribute('href')
  const file = await (await page.request.get(`${office.address}${address ?? ''}`)).text()
  expect(file).toContain(SUMMARY)
  expect(file).not.toContain('张秀英')
})

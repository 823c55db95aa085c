import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { textsOfPdf } from '../../server/src/platform/documents/testing.ts'
import { addDays } from '../../server/src/platform/time/index.ts'
import { peopleOf } from '../factories/people.ts'
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

/** Prints what is chosen, and the text of each page of the last file. */
async function printChosen(page: Page, n: number): Promise<string[]> {
  const button = page.getByRole('button', { name: `打印选中的文书（${n}）` })
  await page.evaluate(() => window.scrollTo(0, 0))
  expect(await button.evaluate((it) => it.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true)
  await button.click()
  const sheet = page.locator('dialog[open]')
  await sheet.getByRole('button', { name: '开始' }).click()
  await sheet.getByText('全部做好').waitFor()
  expect(await axeFindings(page)).toEqual([])
  const file = sheet.getByRole('list', { name: '做好的文件' }).getByRole('link').last()
  const [download] = await Promise.all([page.waitForEvent('download'), file.click()])
  const pages = await textsOfPdf(await readFile(await download.path()))
  await sheet.getByRole('button', { name: '关闭' }).click()
  return pages
}

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
  const pages = await printChosen(page, 2)
  expect(pages.filter((text) => text.includes('〔') && text.includes('处理意见书'))).toHaveLength(2)
  expect(pages.filter((text) => text.endsWith('—1—'))).toHaveLength(2)
})

it('papers of other desks lead to their records and are printed with those of matters; what took the place of one is named', async () => {
  const { portal } = office
  const { relief, conference } = portal.desks
  const hire = await peopleOf(portal)
  const [clerk, handler, head] = [
    await hire('clerk', 'countyPetitions', 'intake-clerk'),
    await hire('assessor', 'countyPetitions', 'handler'),
    await hire('head', 'countyPetitions', 'head', 'supervisor'),
  ]
  const aKey = () => ({ key: randomUUID(), fingerprint: Buffer.alloc(32) })
  const key = await portal.file({ summary: '住院困难' })
  await relief.setAuthority(head, { upTo: 500_000, basis: '专项资金办法', inForceFrom: '2026-01-01' }, aKey())
  const asked = { amount: 100_000, need: '摔伤住院', grounds: '别无救助', recipient: { name: '某人', account: '0' } }
  const application = { regionId: key.regionId, id: await relief.apply(clerk, key, asked, aKey()) }
  for (const [who, command] of [
    [handler, { verb: 'assess', input: { facts: '属实。', recommended: 100_000 } }],
    [head, { verb: 'decide', input: { result: 'granted', amount: 100_000, reasons: '确有困难。' } }],
  ] as const) {
    const { version } = await relief.one(head, application)
    await relief.act(who, { ...application, expectedVersion: version }, command, aKey())
  }
  const today = portal.clock.today()
  const plan = {
    title: '十一月联席会议',
    on: addDays(today, 7),
    time: '09:00',
    place: '一楼',
    chair: '副县长',
    invited: [portal.offices.countyWater.id],
  }
  const meeting = await conference.plan(head, plan, aKey())
  const confer = async (command: Parameters<typeof conference.act>[2]): Promise<void> => {
    const { version } = await conference.meeting(head, meeting)
    await conference.act(head, { ...meeting, expectedVersion: version }, command, aKey())
  }
  const theme = { kind: 'theme', matter: null, title: '医疗救助', background: '' } as const
  const { id: item } = await conference.propose(head, theme, [], aKey())
  await confer({ verb: 'list', input: { item } })
  await confer({ verb: 'announce', input: {} })
  await confer({ verb: 'change', input: { ...plan, on: addDays(today, 8) } })

  const page = await openDesk(browser, office, 'handler')
  await page.goto(`${office.address}/workbench/desks/documents`)
  const decision = page.locator('tbody tr', { hasText: '救助申请' })
  await decision.getByRole('checkbox').check()
  await page.locator('tbody tr', { hasText: '信访事项' }).first().getByRole('checkbox').check()
  const pages = await printChosen(page, 2)
  expect(pages.some((text) => text.includes('专项资金救助决定书') && text.includes('确有困难'))).toBe(true)
  await page.getByRole('button', { name: '取消选中' }).click()

  const notices = page.locator('tbody tr', { hasText: '联席会议' })
  expect(await notices.count()).toBe(2)
  await notices.last().getByRole('checkbox').check()
  await page.getByRole('button', { name: '打印选中的文书（1）' }).click()
  await page.locator('dialog[open]').getByRole('button', { name: '开始' }).click()
  await page
    .locator('dialog[open]')
    .getByText(/会〔\d{4}〕1号已由.*会〔\d{4}〕2号代替/)
    .waitFor()
  await page.locator('dialog[open]').getByRole('button', { name: '关闭' }).click()

  await decision.getByRole('link', { name: '救助申请' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(page.url()).toContain(`/desks/relief/applications/${application.regionId}/${application.id}`)
})

import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, localDateOf } from '../../server/src/platform/time/index.ts'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'
import { choose, openDesk, say, send } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
let matter: { regionId: string; matterId: string }
const today = localDateOf(new Date().toISOString())
const later = addDays(today, 14)

beforeAll(async () => {
  office = await openOffice()
  matter = await office.portal.file({ summary: '路灯两个月不亮', receivedOn: addDays(today, -60) })
  await office.staff('supervisor', '督办员', 'cityPetitions', 'supervisor', 'head')
  await office.staff('county', '登记员', 'countyPetitions', 'intake-clerk', 'head')
  await office.staff('water', '水利局', 'countyWater', 'handler', 'head')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const sheet = (page: Page) => page.locator('dialog[open]')
async function fillIn(page: Page, label: string, text: string): Promise<void> {
  const control = page.locator('input, textarea')
  await sheet(page).getByLabel(label, { exact: true }).and(control).fill(text)
}
async function pickIn(page: Page, label: string, name: string): Promise<void> {
  const list = sheet(page).getByLabel(label, { exact: true })
  await list.click()
  await list.fill(name)
  await page.locator('.ant-select-item-option:visible', { hasText: name }).first().click()
}
async function fetched(link: Locator): Promise<{ body(): Promise<Buffer> }> {
  return link.page().request.get(`${office.address}${(await link.getAttribute('href')) ?? ''}`)
}
async function attach(page: Page, name: string, text: string): Promise<void> {
  await sheet(page)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await sheet(page).getByText(name).waitFor()
}
async function step(page: Page, verb: string, fill: () => Promise<void>, done: string): Promise<void> {
  await page.click(`button[data-verb=${verb}]`)
  await fill()
  await sheet(page).locator('button[type=submit]').click()
  await page.locator('.record-history strong', { hasText: done }).first().waitFor()
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
}

describe('from an overdue matter to the figures of the year', () => {
  let page: Page
  it('the trigger is computed and opens one case, however often', async () => {
    page = await openDesk(browser, office, 'supervisor')
    await page.goto(`${office.address}/workbench/desks/supervision`)
    await page.getByText('没有这样的督办事项').waitFor()
    await good(page, 'empty')
    await page.click('button:has-text("立即核查")')
    await page.getByText('新立1件').waitFor()
    await page.click('button:has-text("立即核查")')
    await page.getByText('新立0件').waitFor()
    await page.locator('.group-list', { hasText: '青蘅县信访局' }).waitFor()
    await good(page, 'cases')
    await page.locator('a[data-row]', { hasText: '路灯两个月不亮' }).click()
    const heading = page.getByRole('heading', { level: 1, name: '督办：超期' })
    await heading.waitFor()
    expect(await heading.count()).toBe(1)
  })

  it('a letter goes to the office, which answers it on the page of the matter', async () => {
    await step(
      page,
      'letter',
      async () => {
        await fillIn(page, '督办内容', '请说明未按期转送的原因，并立即办理。')
        await fillIn(page, '答复期限', later)
      },
      '发出督办函',
    )
    const county = await openDesk(browser, office, 'county')
    await county.goto(`${office.address}/workbench/matters/${matter.regionId}/${matter.matterId}`)
    await county.locator('section', { hasText: '督查督办' }).getByText('尚未答复').first().waitFor()
    await choose(county, 'replySupervision')
    await say(county, '答复内容', '登记时系统故障，今天已经转送。')
    await send(county, '已登记')
    await county.getByText('登记时系统故障').first().waitFor()
    await good(county, 'matter')
    await county.context().close()
    await page.click('text=督办事项')
    await page.click('button:has-text("立即核查")')
    await page.getByText('核查了').waitFor()
    await page.locator('a[data-row]', { hasText: '路灯' }).click()
    await page.locator('blockquote', { hasText: '登记时系统故障' }).waitFor()
    const noted = page.locator('.record-history strong', { hasText: '已答复督办函' })
    await noted.waitFor()
    expect(await noted.count()).toBe(1)
  })

  it('advice is given, and answered in writing by an office that sees nothing else of the matter', async () => {
    await step(
      page,
      'advise',
      async () => {
        await pickIn(page, '建议种类', '完善政策')
        await pickIn(page, '发给', '青蘅县水利局')
        await fillIn(page, '建议内容', '明确河堤路灯由谁维护。')
        await fillIn(page, '答复期限', later)
      },
      '提出建议',
    )
    const water = await openDesk(browser, office, 'water')
    await water.goto(`${office.address}/workbench/desks/supervision/advice`)
    await water.getByText('明确河堤路灯由谁维护').waitFor()
    expect(await water.getByText('所涉事项').count()).toBe(0)
    await good(water, 'advice')
    await water.click('button:has-text("书面反馈")')
    await sheet(water).locator('button[type=submit]').click()
    await sheet(water).getByText('请填写“采纳情况”').waitFor()
    await pickIn(water, '采纳情况', '部分采纳')
    await fillIn(water, '书面反馈', '七月起由我局维护。')
    await attach(water, '维护分工.txt', '七月起由我局维护，联系人见附页。')
    await sheet(water).getByText('我确认以本单位名义反馈').click()
    await sheet(water).locator('button[type=submit]').click()
    await water.getByText('七月起由我局维护').waitFor()
    const paper = await fetched(water.getByRole('link', { name: '建议书 PDF' }))
    expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await (await fetched(water.getByRole('link', { name: '维护分工.txt' }))).body()).toString()).toContain(
      '附页',
    )
    await water.goto(`${office.address}/workbench/desks/supervision?side=all`)
    await water.getByText('没有这样的督办事项').waitFor()
    await water.context().close()
  })

  it('a visit, a talk and the listing are recorded, with their documents, until the case is closed', async () => {
    await page.reload()
    await page.locator('.record-history strong', { hasText: '建议已反馈' }).waitFor()
    await page.getByRole('link', { name: '维护分工.txt' }).waitFor()
    await step(
      page,
      'visit',
      async () => {
        await fillIn(page, '日期', today)
        await pickIn(page, '参加人员', '督办员')
        await sheet(page).locator('h2').click()
        await fillIn(page, '地点', '和平路')
        await fillIn(page, '发现的情况', '灯杆倾斜。')
      },
      '实地督查',
    )
    await step(
      page,
      'talk',
      async () => {
        await fillIn(page, '日期', today)
        await fillIn(page, '参加人员（单位和职务）', '青蘅县信访局局长')
        await fillIn(page, '约谈内容', '通报超期情况。')
        await fillIn(page, '结果', '一周内整改。')
      },
      '约谈',
    )
    const record = await fetched(page.getByRole('link', { name: '约谈 Word' }))
    expect((await record.body()).subarray(0, 2).toString()).toBe('PK')
    await step(
      page,
      'list',
      async () => {
        await fillIn(page, '整改期限', later)
        await fillIn(page, '理由', '仍未整改。')
      },
      '挂牌督办',
    )
    await good(page, 'case')
    expect(await page.locator('button[data-verb=close]').count()).toBe(0)
    await step(page, 'delist', () => fillIn(page, '结果', '已经整改。'), '摘牌')
    await step(
      page,
      'close',
      async () => {
        await fillIn(page, '理由', '现场核实已经修好。')
        await sheet(page).getByText('我确认结束').click()
      },
      '结束',
    )
    await page.getByText('这件督办已经结束').waitFor()
  })

  it('the year’s figures count it', async () => {
    await page.goto(`${office.address}/workbench/desks/supervision/figures`)
    const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name} \\d`) }).first()
    await row('发出督办函').waitFor()
    for (const [name, count] of [
      ['新立督办事项', 1],
      ['发出督办函', 1],
      ['已答复督办函', 1],
      ['实地督查', 1],
      ['约谈', 1],
      ['挂牌督办', 1],
    ] as const)
      expect([name, await row(name).textContent()]).toEqual([name, `${name}${count}`])
    expect(await page.getByRole('row', { name: /^完善政策/ }).textContent()).toBe('完善政策11010')
    await good(page, 'figures')
    await page.goto(`${office.address}/workbench/desks/supervision/triggers`)
    await page.getByRole('cell', { name: '支持意见未执行' }).waitFor()
    await good(page, 'triggers')
    await page.goto(`${office.address}/workbench/desks/supervision/batches`)
    await page.getByText('还没有催办批次').waitFor()
    await good(page, 'batches')
  })
})

it('gives advice without a case, answered by its office with files', async () => {
  const page = await openDesk(browser, office, 'supervisor')
  await page.goto(`${office.address}/workbench/desks/supervision/advice`)
  await page.getByRole('button', { name: '提出建议' }).click()
  await pickIn(page, '建议种类', '改进工作')
  await pickIn(page, '发给', '青蘅县水利局')
  await fillIn(page, '建议内容', '多件来信反映灌溉季节信息不公开，建议每周公布放水安排。')
  await fillIn(page, '答复期限', later)
  await sheet(page).getByText('我确认以本单位名义发出建议书').click()
  await sheet(page).locator('button[type=submit]').click()
  await page.getByText('建议每周公布放水安排').waitFor()
  expect(await page.locator('article', { hasText: '放水安排' }).getByText('所涉事项').count()).toBe(0)
  const water = await openDesk(browser, office, 'water')
  await water.goto(`${office.address}/workbench/desks/supervision/advice`)
  const received = water.locator('article', { hasText: '放水安排' })
  await received.getByRole('button', { name: '书面反馈' }).click()
  await pickIn(water, '采纳情况', '采纳')
  await fillIn(water, '书面反馈', '每周一公布。')
  await attach(water, '公布办法.txt', '每周一在公示栏公布。')
  await sheet(water).getByText('我确认以本单位名义反馈').click()
  await sheet(water).locator('button[type=submit]').click()
  await received.getByRole('link', { name: '公布办法.txt' }).waitFor()
  await good(water, 'advice without a case')
  await page.reload()
  await page.locator('article', { hasText: '放水安排' }).getByText('每周一公布').waitFor()
  await page.context().close()
  await water.context().close()
})

it('reminds an office of everything at once, with one document', async () => {
  await office.portal.file({ summary: '电梯未通过年检', receivedOn: addDays(today, -50) })
  const page = await openDesk(browser, office, 'supervisor')
  await page.goto(`${office.address}/workbench/desks/supervision`)
  await page.click('button:has-text("立即核查")')
  await page.locator('.group-list button', { hasText: '整批催办' }).click()
  await fillIn(page, '催办内容', '请三日内办理。')
  await sheet(page).locator('button[type=submit]').click()
  await page.getByRole('cell', { name: '请三日内办理。' }).waitFor()
  const paper = await fetched(page.getByRole('link', { name: '催办通知 PDF' }).first())
  expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-')
  await good(page, 'batches with one')
  await page.context().close()
})

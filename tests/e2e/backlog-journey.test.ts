import { writeFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, localDateOf } from '../../server/src/platform/time/index.ts'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'
import { openDesk } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
const today = localDateOf(new Date().toISOString())
const NAME = '陈年事项清零'
let wall: string

beforeAll(async () => {
  office = await openOffice()
  const { portal } = office
  for (const [summary, days] of [
    ['水渠多年漏水', 400],
    ['旧小区电梯停用', 300],
    ['危房鉴定未落实', 200],
  ] as const) {
    const matter = await portal.file({ summary, receivedOn: addDays(today, -days) })
    await portal.give('countyPetitions', matter, 'assign', {
      lead: portal.offices.countyHousing.id,
      assisting: [],
    })
    await portal.give('countyHousing', matter, 'accept', { way: 'handling-opinion', noticeGiven: true })
    await portal.give('countyPetitions', matter, 'addMaterial', {
      note: '现场照片',
      attachments: [
        { id: crypto.randomUUID(), name: `${summary}-修复后.jpg`, type: 'image/jpeg', size: 1, sha256: 'a'.repeat(64) },
      ],
    })
  }
  await portal.file({ summary: '昨天才来的事项', receivedOn: addDays(today, -1) })
  await office.staff('lead', '督办员', 'countyPetitions', 'supervisor')
  await office.staff('checker', '负责人', 'countyPetitions', 'head')
  await office.staff('housing', '住建承办', 'countyHousing', 'handler')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const sheet = (page: Page) => page.locator('dialog[open]')
const fillIn = (page: Page, label: string, text: string): Promise<void> =>
  sheet(page).getByLabel(label).and(page.locator('input, textarea')).first().fill(text)
async function pickIn(page: Page, label: string, name: string): Promise<void> {
  const list = sheet(page).getByRole('combobox', { name: label })
  await list.click()
  await list.fill(name)
  await page.locator('.ant-select-item-option:visible', { hasText: name }).first().click()
  // A list of several stays open: it closes when something else is pressed.
  await sheet(page).locator('h2').first().click()
}
const sendSheet = async (page: Page): Promise<void> => {
  await sheet(page).locator('button[type=submit]').last().click()
  await sheet(page).waitFor({ state: 'detached' })
}
const good = async (page: Page, name: string): Promise<void> => {
  await page.waitForLoadState('networkidle').catch(() => undefined)
  await page.waitForTimeout(300)
  expect.soft([name, await axeFindings(page)]).toEqual([name, []])
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft([name, width, await overflowOf(page)]).toEqual([name, width, 0])
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  const folder = process.env['HUIYIN_PICTURES']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}
const openItem = async (page: Page, summary: string): Promise<void> => {
  await page.goto(wall)
  await page.locator('a[data-row]', { hasText: summary }).click()
  await page.getByRole('heading', { level: 1, name: summary }).waitFor()
}

describe('a campaign, from the first click to the printed summary and the look back', () => {
  it('is tried out, opened and frozen; the wall shows the oldest first', async () => {
    const lead = await openDesk(browser, office, 'lead')
    await lead.goto(`${office.address}/workbench/desks/backlog`)
    await lead.getByText('还没有积案化解专项').waitFor()
    await good(lead, 'backlog-empty')
    await lead.click('button:has-text("新建专项")')
    await fillIn(lead, '登记已满（天）', '90')
    await sheet(lead).locator('button[type=submit]').click()
    await sheet(lead).getByText('符合条件的有3件').waitFor()
    await fillIn(lead, '名称', NAME)
    await fillIn(lead, '结束日期', addDays(today, 90))
    await sheet(lead).locator('button[type=submit]').last().click()
    await lead.getByRole('heading', { level: 1, name: NAME }).waitFor()
    wall = lead.url()
    await good(lead, 'backlog-draft')
    await lead.click('button[data-verb=freeze]')
    await sheet(lead).getByText('我确认冻结名单').click()
    await sendSheet(lead)
    await lead.getByText('与冻结时一致').waitFor()
    expect(await lead.locator('a[data-row]').allTextContents()).toEqual([
      '水渠多年漏水',
      '旧小区电梯停用',
      '危房鉴定未落实',
    ])
    await lead.context().close()
  })

  it('gives each matter one office and one sponsor, who are told', async () => {
    const lead = await openDesk(browser, office, 'lead')
    for (const summary of ['水渠多年漏水', '旧小区电梯停用']) {
      await openItem(lead, summary)
      await lead.click('button[data-verb=assign]')
      await pickIn(lead, '责任单位', '住房和城乡建设局')
      await fillIn(lead, '包案领导', '乐四方')
      await sendSheet(lead)
      await lead.getByText('待计划').first().waitFor()
    }
    await lead.goto(wall)
    await lead
      .getByRole('row', { name: /住房和城乡建设局/ })
      .first()
      .waitFor()
    await good(lead, 'backlog-wall')
    const { rows } = await office.portal.test.admin.query(`select 1 from notification where kind = 'backlog.assigned'`)
    expect(rows).toHaveLength(2)
    await lead.context().close()
  })

  it('is planned and worked on by the responsible office, which proposes to strike off with a file of the matter', async () => {
    const housing = await openDesk(browser, office, 'housing')
    await openItem(housing, '水渠多年漏水')
    await housing.click('button[data-verb=plan]')
    await fillIn(housing, '步骤', '更换水管')
    await sheet(housing).locator('input[type=date]').first().fill(addDays(today, 10))
    await housing.click('button:has-text("再加一步")')
    await sheet(housing).getByLabel('步骤').nth(1).fill('回访住户')
    await sheet(housing).locator('button[type=submit]').click()
    await sheet(housing).getByText('请写明每一步和期限').waitFor()
    expect(await sheet(housing).getByLabel('步骤').first().inputValue()).toBe('更换水管')
    await sheet(housing).locator('input[type=date]').nth(1).fill(addDays(today, 20))
    await sendSheet(housing)
    await housing.getByText('回访住户').first().waitFor()
    await housing.click('button[data-verb=finish]')
    await fillIn(housing, '结果', '已全部更换。')
    await pickIn(housing, '依据', '水渠多年漏水-修复后.jpg')
    await sendSheet(housing)
    await housing.getByText('已全部更换。').first().waitFor()
    await housing.click('button[data-verb=propose]')
    await fillIn(housing, '理由', '管道更换，住户确认不再漏水。')
    await sheet(housing).locator('button[type=submit]').click()
    await sheet(housing).getByText('请填写“依据”。').waitFor()
    await good(housing, 'backlog-propose')
    await pickIn(housing, '依据', '水渠多年漏水-修复后.jpg')
    await sendSheet(housing)
    await housing.getByText('待核').first().waitFor()
    expect(await housing.locator('button[data-verb=confirm]').count()).toBe(0)
    await good(housing, 'backlog-item')
    await housing.goto(wall)
    await housing.locator('a[data-row]').first().waitFor()
    expect(await housing.locator('a[data-row]').count()).toBe(3)
    await housing.context().close()
  })

  it('is struck off by somebody else, with a numbered record that names its evidence', async () => {
    const checker = await openDesk(browser, office, 'checker')
    await openItem(checker, '水渠多年漏水')
    await checker.click('button[data-verb=confirm]')
    await sheet(checker).getByText('水渠多年漏水-修复后.jpg').waitFor()
    await sheet(checker).getByText('我已核对依据').click()
    await sendSheet(checker)
    await checker
      .getByText(/销〔\d{4}〕1号/)
      .first()
      .waitFor()
    const href = (await checker.getByRole('link', { name: '销号单 PDF' }).getAttribute('href')) ?? ''
    expect((await (await checker.request.get(office.address + href)).body()).subarray(0, 5).toString()).toBe('%PDF-')
    const folder = process.env['HUIYIN_PICTURES']
    if (folder)
      await writeFile(`${folder}/backlog-sheet.pdf`, await (await checker.request.get(office.address + href)).body())
    const html = await (await checker.request.get(office.address + href.replace('pdf', 'html'))).text()
    for (const said of ['水渠多年漏水-修复后.jpg', '更换水管', '已全部更换。', '乐四方', '住建承办', '负责人'])
      expect(html).toContain(said)
    await checker.context().close()
  })

  it('has its daily, three-day and monthly summary, to read, print, take away and issue', async () => {
    const lead = await openDesk(browser, office, 'lead')
    await lead.goto(wall)
    await lead.click('a:has-text("汇总")')
    await lead.getByRole('heading', { name: '本期销号的事项' }).waitFor()
    await good(lead, 'backlog-summary-day')
    await lead.click('button:has-text("三日报")')
    await lead.getByRole('heading', { name: '责任单位进度' }).waitFor()
    await lead.click('button:has-text("月报")')
    await lead.getByRole('heading', { name: '按登记年份' }).waitFor()
    await good(lead, 'backlog-summary-month')
    await lead.click('button[data-verb=issue]')
    await sheet(lead).getByText('我已核对，确认印发').click()
    await sendSheet(lead)
    await lead
      .getByText(/已印发 .*通〔\d{4}〕1号/)
      .first()
      .waitFor()
    const href = async (name: string): Promise<string> =>
      office.address + ((await lead.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '')
    const bytes = async (name: string): Promise<Buffer> => (await lead.request.get(await href(name))).body()
    expect((await bytes('PDF')).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await bytes('Word')).subarray(0, 2).toString()).toBe('PK')
    expect((await bytes('数字表 XLSX')).subarray(0, 2).toString()).toBe('PK')
    const pictures = process.env['HUIYIN_PICTURES']
    if (pictures) await writeFile(`${pictures}/backlog-summary.pdf`, await bytes('PDF'))
    const html = (await bytes('HTML')).toString()
    expect(html).toMatch(/通〔\d{4}〕1号/)
    expect(html).toContain('水渠多年漏水')
    const csv = (await bytes('数字表 CSV')).toString()
    expect(csv).toContain('状态,已销号,期末,1')
    expect(csv).toContain('状态,合计,期末,3')
    await lead.context().close()
  })

  it('is concluded, sampled by a seed that the wall shows, looked back at; what does not hold returns', async () => {
    const lead = await openDesk(browser, office, 'lead')
    await lead.goto(wall)
    await lead.click('button[data-verb=conclude]')
    await fillIn(lead, '理由', '专项期满。')
    await sheet(lead).getByText('我确认结束').click()
    await sendSheet(lead)
    await lead.getByText('结束，尚未销号2件').waitFor()
    await lead.click('button[data-verb=sample]')
    await fillIn(lead, '抽查件数', '5')
    await fillIn(lead, '回头看完成日期', addDays(today, 14))
    await sheet(lead).getByText('我确认抽取').click()
    await sendSheet(lead)
    await lead.getByText('从1件中抽取1件').waitFor()
    await lead.getByText('抽样种子').waitFor()
    await lead.click('button:has-text("抽中")')
    await lead.locator('a[data-row]').first().click()
    await lead.click('button[data-verb=look]')
    await pickIn(lead, '检查结果', '没有解决')
    await fillIn(lead, '发现的情况', '雨后又漏。')
    await sendSheet(lead)
    await lead.getByText('回头看：退回名单').first().waitFor()
    await lead.goto(wall)
    await lead.click('button[data-verb=close]')
    await fillIn(lead, '理由', '已全部检查。')
    await sheet(lead).getByText('我确认结束').click()
    await sendSheet(lead)
    await lead.getByText('回头看结束：稳定解决0件，退回1件').waitFor()
    await good(lead, 'backlog-closed')
    expect(await lead.locator('button[data-verb]').count()).toBe(0)
    await lead.context().close()
  })

  it('is beside the matter, and reads in English', async () => {
    const head = await openDesk(browser, office, 'checker', 'en-GB')
    await head.goto(`${office.address}/workbench/desks/backlog`)
    await head.getByRole('heading', { level: 1, name: 'Backlog' }).waitFor()
    await head.locator('a[data-row]').click()
    await head.getByText('Looked at again').waitFor()
    await good(head, 'backlog-en-wall')
    await head.locator('a[data-row]').first().click()
    await head.getByRole('heading', { name: 'What happened' }).waitFor()
    await good(head, 'backlog-en-item')
    await head.locator('main .facts a').nth(1).click()
    const beside = head.locator('section', { has: head.getByRole('heading', { name: 'Backlog', exact: true }) })
    await beside.getByText(NAME).waitFor()
    expect(await beside.getByRole('link', { name: NAME }).count()).toBe(1)
    await head.context().close()
  })

  it('fills a big screen with large figures, and nothing to press', async () => {
    const head = await openDesk(browser, office, 'checker')
    await head.goto(wall)
    await head.locator('a[data-row]').first().waitFor()
    const height = async (): Promise<number> => (await head.locator('.wall-number').first().boundingBox())?.height ?? 0
    const before = await height()
    await head.click('button:has-text("大屏显示")')
    await head.locator('.wall-title:visible').waitFor()
    expect(await height()).toBeGreaterThan(1.5 * before)
    expect(await head.locator('.wall .chip:visible').count()).toBe(0)
    const folder = process.env['HUIYIN_PICTURES']
    if (folder) await head.screenshot({ path: `${folder}/backlog-screen.png` })
    await head.context().close()
  })

  it('prints the wall on a wide sheet, with the whole bar and without buttons', async () => {
    const head = await openDesk(browser, office, 'checker')
    await head.goto(wall)
    await head.locator('a[data-row]').first().waitFor()
    await head.emulateMedia({ media: 'print' })
    expect(await head.locator('.page-head button:visible').count()).toBe(0)
    expect(await head.locator('.wall-bar:visible').count()).toBeGreaterThan(0)
    // The menu is not printed, and its column is not kept free.
    expect((await head.locator('main').boundingBox())?.width).toBeGreaterThan(1000)
    const folder = process.env['HUIYIN_PICTURES']
    if (folder) await head.screenshot({ path: `${folder}/backlog-print.png`, fullPage: true })
    const pdf = await head.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1')).toMatch(/MediaBox\s*\[\s*0 0 119\d(\.\d+)? 84\d/)
    await head.context().close()
  })
})

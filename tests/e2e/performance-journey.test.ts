import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { performanceTables } from '../../server/src/domains/demonstration/words/performance-tables.ts'
import { readWorkbook } from '../../server/src/platform/documents/testing.ts'
import { localDateOf, yearOf } from '../../server/src/platform/time/index.ts'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'
import { openDesk } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
const year = yearOf(localDateOf(new Date().toISOString()))

beforeAll(async () => {
  office = await openOffice()
  for (const summary of ['路灯不亮', '井盖缺失']) await office.portal.file({ summary })
  await office.staff('head', '负责人', 'countyPetitions', 'head')
  await office.staff('clerk', '登记员', 'countyPetitions', 'intake-clerk')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const sheet = (page: Page) => page.locator('dialog[open]')
const good = async (page: Page, name: string): Promise<void> => {
  await page.waitForLoadState('networkidle').catch(() => undefined)
  expect.soft([name, await axeFindings(page)]).toEqual([name, []])
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft([name, width, await overflowOf(page)]).toEqual([name, width, 0])
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  const folder = process.env['HUIYIN_PICTURES']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}
const indicator = async (page: Page, name: string): Promise<void> => {
  await page.goto(`${office.address}/workbench/desks/performance?year=${year}`)
  await page.locator('a[data-row]', { hasText: name }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

describe('indicators, from the published budget to the matters behind a figure', () => {
  it('are previewed, taken over, and each says where its value comes from', async () => {
    const head = await openDesk(browser, office, 'head')
    await head.goto(`${office.address}/workbench/desks/performance`)
    await head.getByText('这一年还没有绩效指标').waitFor()
    await good(head, 'performance-empty')
    await head.click('button:has-text("导入指标")')
    const file = { name: '部门预算.md', mimeType: 'text/markdown', buffer: Buffer.from(performanceTables(year)) }
    await sheet(head).locator('input[type=file]').setInputFiles(file)
    await sheet(head).getByText('读到 15 项指标').waitFor()
    await good(head, 'performance-preview')
    await sheet(head).locator('button:has-text("导入这些指标")').click()
    const row = head.getByRole('row', { name: /登记受理信访事项数量/ })
    await row.getByText('2件').first().waitFor()
    expect(await row.textContent()).toContain('收到信访事项数')
    await head
      .getByRole('row', { name: /信访接返人次/ })
      .getByText('信访是公民权利')
      .waitFor()
    await good(head, 'performance-year')
    await head.context().close()
  })

  it('a figure opens to the matters that it counts', async () => {
    const head = await openDesk(browser, office, 'head')
    await indicator(head, '登记受理信访事项数量')
    await head.click('button:has-text("打开所计记录")')
    await head.getByText('路灯不亮').waitFor()
    await good(head, 'performance-indicator')
    await head.getByRole('list', { name: '所计记录' }).getByRole('link').first().click()
    expect(await head.locator('.matter-head h1').textContent()).toMatch(/路灯不亮|井盖缺失/)
    await head.context().close()
  })

  it('a formula is tried, told where it is wrong, and used with a reason', async () => {
    const head = await openDesk(browser, office, 'head')
    await indicator(head, '登记受理信访事项数量')
    await head.click('button:has-text("改变取值方式")')
    const forms = sheet(head).locator('form')
    await forms.nth(1).locator('textarea').fill('收到信访事项 + 1')
    await forms.nth(1).locator('button[type=submit]').click()
    await sheet(head).getByText('第 1 个字符起：没有名为“收到信访事项”的数据').waitFor()
    await good(head, 'performance-formula')
    await forms.nth(0).locator('textarea').first().fill('来信件数 + 来访件数')
    await forms.nth(0).locator('textarea').nth(1).fill('只计来信来访')
    await forms.nth(0).locator('button[type=submit]').click()
    await sheet(head).waitFor({ state: 'detached' })
    await head.getByText('来信件数 + 来访件数').first().waitFor()
    expect(await head.getByText('只计来信来访').count()).toBe(1)
    await head.context().close()
  })

  it('a value is entered with its evidence; what is refused offers nothing to enter', async () => {
    const head = await openDesk(browser, office, 'head')
    await indicator(head, '条例宣传手册印制份数')
    await head.click('button:has-text("填报数值")')
    const field = (label: string) => sheet(head).getByLabel(label)
    await field('数值（份）').fill('2200')
    await field('依据名称').fill('印刷品验收单')
    await sheet(head).locator('button[type=submit]').click()
    await sheet(head).waitFor({ state: 'detached' })
    await head.getByText('2200份').first().waitFor()
    await head.getByText('佐证: 印刷品验收单').waitFor()
    await indicator(head, '信访接返人次')
    expect(await head.locator('button:has-text("填报数值"), button:has-text("改变取值方式")').count()).toBe(0)
    await head.context().close()
  })

  it('a goal by hand: an indicator with its formula, opened, watched, evaluated, signed, taken away as a workbook', async () => {
    const head = await openDesk(browser, office, 'head')
    const send = async (): Promise<void> => {
      await sheet(head).locator('button[type=submit]').click()
      await sheet(head).waitFor({ state: 'detached' })
    }
    const field = (label: string) => sheet(head).getByLabel(label, { exact: false }).first()
    await head.goto(`${office.address}/workbench/desks/performance`)
    await head.click('button:has-text("新建目标或项目")')
    await field('名称').fill('网上信访受理项目')
    await field('预算（元）').fill('60000')
    await field('绩效目标').fill('网上信访事项及时登记')
    await good(head, 'performance-write')
    await send()
    await head.locator('a[data-subject]', { hasText: '网上信访受理项目' }).click()
    await head.getByRole('heading', { level: 1, name: '网上信访受理项目' }).waitFor()

    await head.click('button:has-text("新建指标")')
    await field('二级指标').fill('数量指标')
    await field('三级指标').fill('信访人劝返人次')
    await sheet(head).getByLabel('指标值', { exact: true }).fill('3')
    await field('计量单位').fill('件')
    await sheet(head).locator('button[type=submit]').click()
    await sheet(head).getByText('只能展示公开原文').waitFor()
    await field('三级指标').fill('网上信访登记件数')
    await good(head, 'performance-indicator-form')
    await send()
    await head.locator('a[data-row]', { hasText: '网上信访登记件数' }).click()
    await head.click('button:has-text("改变取值方式")')
    await sheet(head).locator('form').nth(0).locator('textarea').first().fill('网上信访件数')
    await sheet(head).locator('form').nth(0).locator('textarea').nth(1).fill('按系统记录')
    await sheet(head).locator('form').nth(0).locator('button[type=submit]').click()
    await sheet(head).waitFor({ state: 'detached' })
    await head.getByText('2件').first().waitFor()
    await head.click('button:has-text("打开所计记录")')
    await head.getByRole('list', { name: '所计记录' }).getByText('路灯不亮').waitFor()
    await head.click('a:has-text("网上信访受理项目")')

    await head.click('button:has-text("编制支付计划")')
    for (const [n, percent] of [25, 50, 75, 100].entries())
      await sheet(head).locator('input[type=number]').nth(n).fill(String(percent))
    await field('理由').fill('年初计划')
    await send()
    await head.click('button:has-text("登记支付")')
    await field('金额（元）').fill('30000')
    await field('凭证号').fill('记-001')
    await send()
    await head.getByRole('cell', { name: '记-001' }).first().waitFor()
    await head.click('button:has-text("逐项设定权重")')
    await sheet(head).locator('input[type=number]').nth(0).fill('20')
    await sheet(head).getByText('超出').first().waitFor()
    expect(await sheet(head).locator('button[type=submit]').isDisabled()).toBe(true)
    await good(head, 'performance-weights')
    await sheet(head).locator('button:has-text("关闭")').click()
    await good(head, 'performance-project')

    const drawing = head.locator('button:has-text("编制记录")').first()
    if ((await drawing.count()) > 0) {
      await drawing.click()
      await head.getByRole('heading', { level: 1, name: /绩效运行监控/ }).waitFor()
      await good(head, 'performance-checkpoint')
      await head.click('a:has-text("网上信访受理项目")')
    }
    await head.click('button:has-text("编制自评")')
    await sheet(head).locator('button[type=submit]').click()
    await head.getByRole('heading', { level: 1, name: new RegExp(`${year}年度绩效自评`) }).waitFor()
    await head.getByText('签署之前').waitFor()
    await head.click('button:has-text("填写说明")')
    for (const box of await sheet(head).locator('textarea').all()) await box.fill('说明')
    await good(head, 'performance-explain')
    await send()
    await head.click('button:has-text("签署")')
    await sheet(head).locator('input[type=checkbox]').check()
    await send()
    await head.locator('.tag', { hasText: '已签署' }).waitFor()
    await good(head, 'performance-evaluation')
    const [download] = await Promise.all([head.waitForEvent('download'), head.click('a[data-sheet]')])
    const rows = await readWorkbook(await readFile(await download.path()))
    const line = rows.find((row) => row.includes('网上信访登记件数'))
    expect(line?.slice(3, 5)).toEqual(['≥3件', '2件'])
    const total = rows.find((row) => row[0] === '总分')
    const shown = await head.locator('strong.figures', { hasText: '总分' }).textContent()
    expect(shown).toContain(Number(total?.[6]).toFixed(2))
    expect(await head.locator('button:has-text("填写说明")').count()).toBe(0)
    await head.context().close()
  })

  it('years stand side by side, the rules are told, in English too', async () => {
    const head = await openDesk(browser, office, 'head', 'en')
    await head.goto(`${office.address}/workbench/desks/performance/years`)
    await head.click('button:has-text("Copy the structure")')
    await sheet(head).locator('button[type=submit]').click()
    await head.getByText(/Copied \d+ goals and projects/).waitFor()
    await head
      .getByRole('columnheader', { name: String(year + 1) })
      .first()
      .waitFor()
    await good(head, 'performance-years')
    await head.goto(`${office.address}/workbench/desks/performance/rules`)
    expect(await head.getByText('Excellent ≥ 90%').textContent()).toContain('Good ≥ 80%')
    await good(head, 'performance-rules')
    await head.context().close()
  })

  it('a clerk reads them, in English too, and changes nothing', async () => {
    const clerk = await openDesk(browser, office, 'clerk', 'en')
    await clerk.goto(`${office.address}/workbench/desks/performance?year=${year}`)
    await clerk.locator('a[data-row]', { hasText: '登记受理信访事项数量' }).waitFor()
    expect(await clerk.locator('button:has-text("导入指标"), button:has-text("Take over indicators")').count()).toBe(0)
    await good(clerk, 'performance-clerk')
    await clerk.context().close()
  })
})

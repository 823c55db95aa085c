import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, localDateOf } from '../../server/src/platform/time/index.ts'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'
import { openDesk } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
let page: Page
const today = localDateOf(new Date().toISOString())
const faults: string[] = []

beforeAll(async () => {
  office = await openOffice()
  await office.portal.file({ summary: '路灯两个月不亮', receivedOn: addDays(today, -3) })
  await office.portal.file({ summary: '自来水浑浊', receivedOn: addDays(today, -2) })
  await office.portal.file({ summary: '建议增设公交站', class: 'suggestion', receivedOn: addDays(today, -1) })
  await office.staff('counter', '统计员', 'cityPetitions', 'supervisor', 'head')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const good = async (name: string): Promise<void> => {
  await page.waitForLoadState('networkidle').catch(() => undefined)
  await page.waitForTimeout(300)
  expect.soft([name, await axeFindings(page)]).toEqual([name, []])
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft([name, width, await overflowOf(page)]).toEqual([name, width, 0])
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}
const tables = `from=${addDays(today, -30)}&to=${today}`
const open = async (where: string): Promise<void> => {
  await page.goto(`${office.address}/workbench/desks/statistics${where}`)
  await page.locator('.statistics-table, .empty').first().waitFor()
}

describe('from a table of figures to the matter behind a number', () => {
  it('the report of a period shows every figure with its formula, article and what was left out', async () => {
    page = await openDesk(browser, office, 'counter')
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await open(`?${tables}`)
    const row = page.locator('tbody tr', { hasText: '及时受理率（信访部门）' })
    await row.getByText('十五日内转送、交办').waitFor()
    await row.getByText('《信访工作条例》第22条').waitFor()
    await row.getByRole('link', { name: /未到期 3/ }).waitFor()
    await expect.poll(() => page.locator('thead').innerText()).toMatch(/上期[\s\S]*上年同期[\s\S]*本年累计/)
    for (const fact of ['办结率', '支持率', '执行率', '信访人确认率'])
      expect(await page.locator('tbody tr', { hasText: fact }).count()).toBeGreaterThan(0)
    await good('report')
  })

  it('the figure goes into rows and columns, which the address keeps', async () => {
    await open(`/table?${tables}&measure=received&rows=class&columns=channel`)
    const cells = async (name: string) => page.locator('tbody tr', { hasText: name }).locator('td').allInnerTexts()
    expect((await cells('申诉求决')).slice(0, 2)).toEqual(['2', '2'])
    expect((await cells('合计'))[1]).toBe('3')
    await good('table')
    const rows = page.getByLabel('行', { exact: true })
    await rows.click()
    await rows.fill('问题属地（县）')
    await page.locator('.ant-select-item-option:visible', { hasText: '问题属地（县）' }).first().click()
    await page.waitForURL(/rows=county/)
  })

  it('a number opens its matters, and a matter its page', async () => {
    await open(`/table?${tables}&measure=received&rows=class`)
    await page.locator('tbody tr', { hasText: '申诉求决' }).getByRole('link').last().click()
    await page.waitForURL(/statistics\/facts/)
    await page.getByText('自来水浑浊').waitFor()
    expect(await page.locator('tbody tr').count()).toBe(2)
    expect(await page.getByText('建议增设公交站').count()).toBe(0)
    await good('facts')
    await page.getByRole('link', { name: '自来水浑浊' }).click()
    await page.locator('.matter-head h1', { hasText: '自来水浑浊' }).waitFor()
  })

  it('a past day is counted as it was known then', async () => {
    await open(`/table?from=${addDays(today, -30)}&to=${today}&asOf=${addDays(today, -1)}`)
    await page.getByText('这个范围内没有事项').waitFor()
    expect(await page.locator('.statistics-table').count()).toBe(0)
  })

  it('every chart stands above its table', async () => {
    for (const name of [
      '柱状图',
      '趋势（按年对照季节）',
      '内容分类',
      '单位之间的流转',
      '属地网格',
      '在办时间',
      '时限使用',
    ]) {
      await open(`/table?${tables}`)
      await page.getByRole('button', { name, exact: true }).click()
      await page.locator('.statistics-chart svg').waitFor()
      const chart = page.locator('.statistics-chart')
      expect(await chart.getAttribute('aria-label')).toContain('图中数据见下表')
      expect(await page.locator('.statistics-table tbody tr').count()).toBeGreaterThan(0)
      await good(name)
    }
  })

  it('leaves as a workbook and as CSV with its formula', async () => {
    await open(`/table?${tables}&measure=toldInTime&rows=channel`)
    const fetched = async (name: string) => {
      const href = await page.getByRole('link', { name }).getAttribute('href')
      return (await page.request.get(`${office.address}${href}`)).body()
    }
    expect((await fetched('导出 XLSX')).subarray(0, 2).toString()).toBe('PK')
    expect((await fetched('导出 CSV')).toString()).toContain('期限内书面告知 ÷ 应当书面告知')
  })

  it('is saved for the office, opened again and deleted', async () => {
    await open(`/table?${tables}&measure=received&rows=class`)
    await page.getByRole('button', { name: '保存这个统计' }).click()
    const sheet = page.locator('dialog[open]')
    await sheet.getByLabel('名称').fill('每月分类')
    await sheet.getByRole('button', { name: '本单位共用' }).click()
    await sheet.locator('button[type=submit]').click()
    await page.getByRole('button', { name: '每月分类 （本单位）' }).waitFor()
    await open('/table')
    await page.getByRole('button', { name: '每月分类 （本单位）' }).click()
    await page.waitForURL(/rows=class/)
    await page.getByRole('button', { name: '删除“每月分类”' }).click()
    await page
      .locator('.ant-popconfirm')
      .getByRole('button', { name: /删\s?除/ })
      .click()
    await page.getByText('还没有保存的统计').waitFor()
    expect(faults).toEqual([])
  })

  it('reads in English, too', async () => {
    page = await openDesk(browser, office, 'counter', 'en')
    await open(`/table?${tables}&measure=onTimeConclusion&rows=channel`)
    await page.getByRole('heading', { name: 'Answered within the limit' }).waitFor()
    expect(await page.locator('.statistics-lead').innerText()).toContain('Regulations, Art. 34')
    await good('English')
  })
})

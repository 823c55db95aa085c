import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'
import { openDesk } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
const start = new Date().toISOString()

beforeAll(async () => {
  office = await openOffice({ at: start })
  await office.portal.file({ summary: '路灯不亮' })
  await office.staff('supervisor', '督查员', 'countyPetitions', 'supervisor')
  await office.staff('head', '负责人', 'countyPetitions', 'head')
  await office.staff('water', '水利局长', 'countyWater', 'head')
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
    const folder = process.env['HUIYIN_PICTURES']
    if (folder) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}
const confirm = async (page: Page, verb: string): Promise<void> => {
  await page.getByRole('button', { name: verb, exact: true }).click()
  await sheet(page).locator('input[type=checkbox]').check()
  await sheet(page).locator('button[type=submit]').click()
  await sheet(page).waitFor({ state: 'detached' })
}
const home = async (page: Page): Promise<void> => {
  await page.goto(`${office.address}/workbench/desks/assessment`)
}
const row = (page: Page, text: string) => page.locator('a[data-row]', { hasText: text }).first()

describe('an assessment, from its first rule to the page that everybody reads', () => {
  it('rules are written with their sum and their warnings beside them, and kept only with a reason', async () => {
    const page = await openDesk(browser, office, 'supervisor')
    await home(page)
    await page.getByText('还没有考核办法').waitFor()
    await good(page, 'assessment-empty')
    await page.getByText('起草考核办法').first().click()
    await page.getByLabel('名称', { exact: true }).fill('年度考核办法')
    const first = page.getByRole('group', { name: '第 1 项' })
    await first.getByLabel('项目名称').fill('按期答复率')
    await first.getByLabel('分值').fill('60')
    await first.getByLabel('公式').fill('按期答复数 ÷ 应答复 × 100%')
    await first.getByText('没有名为').waitFor()
    await first.getByLabel('公式').fill('按期答复数 ÷ 应答复数 × 100%')
    await first.locator('.field-error').waitFor({ state: 'detached' })
    await page.getByText('还差 40 分').waitFor()
    await page.click('button:has-text("增加一项")')
    const second = page.getByRole('group', { name: '第 2 项' })
    await second.getByLabel('类别').click()
    await page.locator('.ant-select-item-option:visible', { hasText: '人工评分' }).click()
    await second.getByLabel('项目名称').fill('重复信访')
    await second.getByLabel('分值').fill('40')
    await second.getByLabel('评分标准').fill('每发生一件扣1分')
    await second.getByText('请求复查、复核是信访人的权利').waitFor()
    await page.getByText('合计与总分一致').waitFor()
    await good(page, 'assessment-write')
    await page.locator('button[type=submit]').click()
    await page.getByText('还不能签发').waitFor()
    await page.click('button:has-text("修改")')
    await page.getByLabel('保留这条规则的理由').fill('上级办法列有此项')
    await page.locator('button[type=submit]').click()
    await page.getByText('保留理由：上级办法列有此项').waitFor()
    expect(await page.getByText('还不能签发').count()).toBe(0)
    expect(await page.getByRole('button', { name: '签发', exact: true }).count()).toBe(0)
    await good(page, 'assessment-scheme')
    await page.context().close()
  })

  it('another head signs them; every office is computed, marked and told', async () => {
    const head = await openDesk(browser, office, 'head')
    await home(head)
    await row(head, '年度考核办法').click()
    await confirm(head, '签发')
    await head.context().close()
    const page = await openDesk(browser, office, 'supervisor')
    await home(page)
    await row(page, '年度考核办法').click()
    await page.click('button:has-text("计算考核")')
    await sheet(page).getByLabel('考核名称').fill('本年考核')
    await sheet(page).locator('button[type=submit]').click()
    await page.getByRole('heading', { level: 1, name: '本年考核' }).waitFor()
    const offices = await page.locator('a[data-row]').allTextContents()
    expect(offices.join()).toContain('水利局')
    for (const name of offices) {
      await row(page, name).click()
      await page.getByRole('heading', { level: 1, name }).waitFor()
      await page.getByRole('button', { name: '评分: 重复信访' }).click()
      await sheet(page).getByLabel('得分（不超过 40 分）').fill('38')
      await sheet(page).getByLabel('评分理由').fill('登记两件')
      await sheet(page).getByLabel('依据名称').fill('登记表')
      await sheet(page).locator('button[type=submit]').click()
      await sheet(page).waitFor({ state: 'detached' })
      await page.getByRole('link', { name: '本年考核' }).click()
      await page.getByRole('heading', { level: 1, name: '本年考核' }).waitFor()
    }
    await confirm(page, '通报各单位')
    await page.getByText('已通报，可以申诉').first().waitFor()
    await good(page, 'assessment-round')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('a:has-text("导出 Excel")')])
    expect(download.suggestedFilename()).toContain('.xlsx')
    await page.context().close()
  })

  it('an office reads every line, opens the matters behind a figure, and contests', async () => {
    const page = await openDesk(browser, office, 'water')
    await home(page)
    await row(page, '本年考核').click()
    await page.getByRole('heading', { level: 1, name: '本年考核' }).waitFor()
    expect(await page.locator('a[data-row]').count()).toBe(1)
    await row(page, '水利局').click()
    await page.getByText('没有可扣之处').waitFor()
    await page.getByRole('button', { name: '申诉: 重复信访' }).click()
    await sheet(page).getByLabel('异议和理由').fill('两件都是请求复查，不是重复信访。')
    await sheet(page).locator('button[type=submit]').click()
    await page.getByText('等待决定').waitFor()
    await good(page, 'assessment-result')
    await page.getByRole('link', { name: '查看所计事项: 应答复数' }).click()
    await page.waitForURL(/statistics\/facts\?.*measure=onTimeConclusion/)
    await page.context().close()
  })

  it('another person decides, the line is corrected; after its days it is final and published', async () => {
    const head = await openDesk(browser, office, 'head')
    await home(head)
    await row(head, '本年考核').click()
    await row(head, '水利局').click()
    await head.getByRole('button', { name: '作出决定: 重复信访' }).click()
    await sheet(head).getByRole('combobox', { name: '决定' }).click()
    await head.locator('.ant-select-item-option:visible', { hasText: '申诉成立' }).click()
    await sheet(head).getByLabel('更正后的得分').fill('40')
    await sheet(head).getByLabel('理由', { exact: true }).fill('复查请求不应扣分')
    await sheet(head).locator('button[type=submit]').click()
    await head.getByText('38 → 40 分').first().waitFor()
    await head.context().close()
    office.portal.clock.set(new Date(Date.parse(start) + 30 * 86_400_000).toISOString())
    const later = await openDesk(browser, office, 'head')
    await home(later)
    await row(later, '本年考核').click()
    await confirm(later, '确定结果')
    await confirm(later, '公布')
    await later.getByText('已公布').first().waitFor()
    expect(await later.getByRole('button', { name: '公布', exact: true }).count()).toBe(0)
    await later.context().close()
  })

  it('everybody reads the rules with their warnings, the points and the correction, without script, in both languages', async () => {
    for (const [prefix, locale] of [
      ['zh', 'zh-CN'],
      ['en', 'en'],
    ] as const) {
      const context = await browser.newContext({ locale, javaScriptEnabled: false })
      const checked = await browser.newContext({ locale })
      const page = await context.newPage()
      const looked = await checked.newPage()
      await page.goto(`${office.address}/${prefix}/assessment`)
      await page.getByRole('link', { name: '本年考核' }).click()
      expect(await page.locator('main').textContent()).toContain('上级办法列有此项')
      await looked.goto(page.url())
      await good(looked, `assessment-portal-${prefix}`)
      await page.locator('tbody a', { hasText: prefix === 'zh' ? '水利局' : 'Water' }).click()
      expect(await page.locator('main').textContent()).toContain('复查请求不应扣分')
      await looked.goto(page.url())
      await good(looked, `assessment-portal-office-${prefix}`)
      await context.close()
      await checked.close()
    }
  })
})

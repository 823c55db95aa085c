import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordLooks } from '../../server/src/domains/operation/index.ts'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'
import { openDesk } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser

beforeAll(async () => {
  office = await openOffice()
  await office.staff('head', '负责人', 'countyPetitions', 'head')
  await office.staff('clerk', '登记员', 'countyPetitions', 'intake-clerk')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const sheet = (page: Page) => page.locator('dialog[open]')
const fillIn = (place: ReturnType<typeof sheet>, label: string, text: string): Promise<void> =>
  place.getByLabel(label, { exact: true }).fill(text)
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
async function good(page: Page, name: string, widths: readonly number[] = [1280, 360]): Promise<void> {
  await page.waitForLoadState('networkidle').catch(() => undefined)
  expect.soft([name, await axeFindings(page)]).toEqual([name, []])
  const folder = process.env['HUIYIN_PICTURES']
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft([name, width, await overflowOf(page)]).toEqual([name, width, 0])
    if (folder) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}
const MINUTE = 60_000
const SHANGHAI_MS = 8 * 60 * MINUTE
/** A moment as the field for day and time takes it. */
const typed = (ms: number): string => new Date(ms + SHANGHAI_MS).toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length)

describe('from a failure to the figure it counts in', () => {
  it('a failure that the check found is registered, fixed and counted in time; everybody reads the availability', async () => {
    const now = Date.now()
    await office.portal.test.database.write({ audience: 'system' }, (tx) =>
      recordLooks(
        tx,
        Array.from({ length: 100 }, (_, n) => ({
          at: new Date(now - (100 - n) * MINUTE).toISOString(),
          cause: n >= 20 && n < 29 ? ('page' as const) : null,
        })),
      ),
    )
    const head = await openDesk(browser, office, 'head')
    await head.goto(`${office.address}/workbench/desks/operation`)
    await head.getByText('门户页面没有响应').first().waitFor()
    await good(head, 'operation-proposed')
    await head.click('button:has-text("登记这次故障")')
    await fillIn(sheet(head), '现象', '首页打不开，约十分钟。')
    await pickIn(head, '程度', '严重')
    await sendSheet(head)
    await head.getByText('检查发现的故障').waitFor({ state: 'detached' })
    expect(await head.locator('[data-figure=faults-in-time]').textContent()).toBe('没有记录')

    await head.click('a[data-row]')
    await head.click('button[data-verb=fix]')
    await fillIn(head.locator('form'), '修复时间', typed(now - 60 * MINUTE))
    await fillIn(head.locator('form'), '怎样修复的', '重启服务，已增加内存。')
    await head.click('form button[type=submit]')
    await head.getByText('按时修复').first().waitFor()
    await good(head, 'operation-fault')
    await head.click('a:has-text("回到系统运行")')
    await head.locator('[data-figure=faults-in-time]', { hasText: '100%' }).waitFor()
    expect(await head.locator('[data-figure=failure-share]').textContent()).toMatch(/^(?:9|10)\.\d\d%$/)
    await good(head, 'operation-fixed')

    await head.click('button:has-text("公告维护")')
    await fillIn(sheet(head), '开始', typed(now + 26 * 60 * MINUTE))
    await fillIn(sheet(head), '结束', typed(now + 27 * 60 * MINUTE))
    await fillIn(sheet(head), '做什么', '更换电源')
    await sendSheet(head)
    await head.getByText('更换电源').waitFor()
    await head.context().close()

    const visitor = await browser.newPage({ javaScriptEnabled: false })
    await visitor.goto(`${office.address}/zh/`)
    await visitor.click('footer >> text=系统运行情况')
    expect(await visitor.locator('#available').textContent()).toMatch(/^(?:89|90)\.\d\d%$/)
    expect(await visitor.getByText('更换电源').count()).toBe(1)
    await visitor.close()
    for (const language of ['zh', 'en']) {
      const reader = await browser.newPage()
      await reader.goto(`${office.address}/${language}/service`)
      await good(reader, `portal-service-${language}`, [1280, 320])
      await reader.close()
    }
  })

  it('a clerk has no line for it in the menu', async () => {
    const clerk = await openDesk(browser, office, 'clerk')
    await clerk.goto(`${office.address}/workbench/desks`)
    await clerk.getByRole('link', { name: '接待大厅' }).first().waitFor()
    expect(await clerk.getByRole('link', { name: '系统运行' }).count()).toBe(0)
    await clerk.context().close()
  })
})

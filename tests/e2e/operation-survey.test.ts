import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordLooks } from '../../server/src/domains/operation/index.ts'
import { readPdf } from '../../server/src/platform/documents/index.ts'
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
/** The codes that stand on a sheet of slips. */
async function codesIn(pdf: Uint8Array): Promise<string[]> {
  const read = await readPdf(pdf, 10)
  if (typeof read === 'string') throw new Error(`the sheet is ${read}`)
  return [...read.text.matchAll(/[2-9A-HJ-NP-Z]{5} [2-9A-HJ-NP-Z]{5}/g)].map(([code]) => code)
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

describe('from a code to the results', () => {
  it('a survey is written, opened, handed out, answered once a code on the portal and on paper, and counted', async () => {
    const today = new Date(Date.now() + SHANGHAI_MS).toISOString().slice(0, 'YYYY-MM-DD'.length)
    const head = await openDesk(browser, office, 'head')
    await head.goto(`${office.address}/workbench/desks/surveys`)
    await head.getByText('还没有问卷').waitFor()
    await good(head, 'surveys-empty')
    await head.click('button:has-text("规定最少份数")')
    await fillIn(sheet(head), '自哪一天起', today)
    await fillIn(sheet(head), '最少份数（不少于 5）', '5')
    await fillIn(sheet(head), '依据', '本单位问卷办法')
    await sendSheet(head)
    await head.click('button:has-text("编写问卷")')
    await fillIn(sheet(head), '标题', '大厅环境问卷')
    await pickIn(head, '对象', '来访群众')
    await fillIn(sheet(head), '开始日期', today)
    await fillIn(sheet(head), '截止日期', today)
    await fillIn(sheet(head), '题目', '总体满意吗？\n等了多久？ | 不到半小时 | 半小时以上\n文字：还想说什么？')
    await sendSheet(head)
    await head.click('a[data-row]')
    await head.click('button[data-verb=open]')
    await head.getByText('开放后题目不能再改').click()
    await head.click('form button[type=submit]')
    await head.click('button[data-verb=hand-out]')
    await fillIn(head.locator('form'), '用在哪里', '大厅')
    await fillIn(head.locator('form'), '份数', '5')
    await head.click('form button[type=submit]')
    const pdf = await head.locator('a:has-text("保存答卷码")').getAttribute('href')
    await good(head, 'survey-slips')
    const codes = await codesIn(Buffer.from(pdf?.split(',')[1] ?? '', 'base64'))
    expect(new Set(codes).size).toBe(5)

    const visitor = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } })
    for (const [n, code] of codes.entries()) {
      await visitor.goto(`${office.address}/zh/`)
      await visitor.click('footer >> text=填写问卷')
      await visitor.getByLabel('答卷码', { exact: true }).fill(code.toLowerCase())
      await visitor.click('main button')
      await visitor.getByLabel(n === 0 ? '一般' : '非常满意').check()
      await visitor.click('main button')
      await visitor.getByRole('heading', { name: '已经收到，谢谢' }).waitFor()
    }
    const [first = ''] = codes
    await visitor.goto(`${office.address}/zh/survey?code=${first}`)
    expect(await visitor.locator('.errors').textContent()).toContain('或者已经用过')
    await visitor.close()

    await head.reload()
    await head.locator('[data-figure=satisfied]', { hasText: '80.0%' }).waitFor()
    await head.click('button[data-verb=paper]')
    await fillIn(head.locator('form'), '用在哪里', '窗口')
    await fillIn(head.locator('form'), '份数', '2')
    await head.click('form button[type=submit]')
    await head.click('button[data-verb=enter]')
    const list = (label: string) => head.locator('form').getByRole('combobox', { name: label })
    for (const [label, name] of [
      ['批次', '窗口'],
      ['1. 总体满意吗？', '非常不满意'],
    ] as const) {
      await list(label).click()
      await list(label).fill(name)
      await head.locator('.ant-select-item-option:visible', { hasText: name }).first().click()
    }
    await head.click('form button[type=submit]')
    await head.locator('[data-figure=satisfied]', { hasText: '66.7%' }).waitFor()
    await good(head, 'survey-results')
    await head.context().close()
  })

  it('its portal pages pass in both languages, on a phone and large', async () => {
    const head = await openDesk(browser, office, 'head')
    await head.goto(`${office.address}/workbench/desks/surveys`)
    await head.click('a[data-row]')
    await head.click('button[data-verb=hand-out]')
    await fillIn(head.locator('form'), '用在哪里', '大厅')
    await fillIn(head.locator('form'), '份数', '1')
    await head.click('form button[type=submit]')
    const pdf = await head.locator('a:has-text("保存答卷码")').getAttribute('href')
    const [code = ''] = await codesIn(Buffer.from(pdf?.split(',')[1] ?? '', 'base64'))
    await head.context().close()
    for (const language of ['zh', 'en']) {
      const reader = await browser.newPage()
      await reader.goto(`${office.address}/${language}/survey`)
      await good(reader, `portal-survey-code-${language}`, [1280, 320])
      await reader.goto(`${office.address}/${language}/survey?code=${code}`)
      await good(reader, `portal-survey-${language}`, [1280, 320])
      await reader.click('main button')
      expect(await reader.locator('.errors').count()).toBe(1)
      await reader.close()
    }
  })
})

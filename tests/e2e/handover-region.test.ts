import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDateOf } from '../../server/src/platform/time/index.ts'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'
import { choose, openDesk, pick, say, send } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
let sender: Page
let taker: Page
let code: { number: string; queryCode: string }
const today = localDateOf(new Date().toISOString())
const LIST = '/workbench/desks/handover/regions'

beforeAll(async () => {
  office = await openOffice()
  await office.staff('sender', '移出人', 'countyPetitions', 'intake-clerk', 'handler', 'head')
  await office.staff('taker', '接手人', 'otherPetitions', 'intake-clerk', 'handler', 'head')
  code = await office.portal.file({ summary: '县界公路路面塌陷', receivedOn: today })
  await office.portal.file({ summary: '跨界水渠堵塞', receivedOn: today })
  browser = await launchBrowser()
  sender = await openDesk(browser, office, 'sender')
  taker = await openDesk(browser, office, 'taker')
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

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
/** Opens a matter from the list of what goes between regions, reached from the menu. */
async function openFromList(page: Page, title: string): Promise<void> {
  await page.goto(`${office.address}${LIST}`)
  await page.getByRole('link', { name: title }).click()
  await page.locator('.matter-head h1', { hasText: title }).waitFor()
}
const row = (page: Page, title: string) => page.getByRole('row', { name: new RegExp(title) })
const crossing = (page: Page) =>
  page.locator('section.sheet', { has: page.getByRole('heading', { name: '跨区划移送' }) })

async function goesOut(title: string): Promise<void> {
  await sender.goto(`${office.address}/workbench/worklist`)
  await sender.locator('a[data-row]', { hasText: title }).first().click()
  await sender.locator('.matter-head h1', { hasText: title }).waitFor()
  await choose(sender, 'handOver')
  await pick(sender, '接收单位', '松林县信访局')
  await say(sender, '移送理由', '该处位于松林县境内')
}

describe('a matter goes to another region', () => {
  it('is handed over from its page to an office of another region, and waits there under a numbered letter', async () => {
    await sender.goto(`${office.address}${LIST}`)
    await sender.getByText('没有跨区划移送').waitFor()
    await goesOut('县界公路路面塌陷')
    await good(sender, 'region-form')
    await send(sender, '已移送其他区划')
    await crossing(sender).getByText('两地登记一致').waitFor()
    await sender.goto(`${office.address}/workbench/desks/handover`)
    await sender.getByRole('link', { name: '跨区划移送' }).click()
    await row(sender, '县界公路路面塌陷').getByText('待接收').waitFor()
    expect(await row(sender, '县界公路路面塌陷').textContent()).toMatch(/松林县信访局.*移〔\d+〕1号/)
    await good(sender, 'region-out')
  })

  it('arrives at the other desk with the last day for sending it back, and is taken up there', async () => {
    await taker.goto(`${office.address}${LIST}?direction=in`)
    await row(taker, '县界公路路面塌陷').getByText('前可以退回').waitFor()
    await good(taker, 'region-in')
    await openFromList(taker, '县界公路路面塌陷')
    await choose(taker, 'takeUp')
    await say(taker, '说明', '由我县继续办理')
    await send(taker, '转送')
    await crossing(taker).getByText('已接收').waitFor()
    await crossing(taker).getByText('两地登记一致').waitFor()
    expect(await crossing(taker).textContent()).toMatch(/收〔\d+〕1号/)
    await good(taker, 'region-taken-up')
  })

  it('is closed where it came from with the same papers, the receipt and the proof of both sides', async () => {
    await sender.goto(`${office.address}${LIST}?state=taken-up`)
    await row(sender, '县界公路路面塌陷').getByText('已接收').waitFor()
    await openFromList(sender, '县界公路路面塌陷')
    await crossing(sender).getByText('由我县继续办理').waitFor()
    await crossing(sender).getByText('两地登记一致').waitFor()
    const hashOf = (page: Page) => crossing(page).locator('.handover-head').textContent()
    expect(await hashOf(sender)).toMatch(/^[0-9a-f]{64}$/)
    expect(await hashOf(sender)).toBe(await hashOf(taker))
    await good(sender, 'region-closed')
    const { regionId, matterId } = code as unknown as { regionId: string; matterId: string }
    const papers = await sender.request.get(`${office.address}/api/v1/matters/${regionId}/${matterId}`)
    const kinds = ((await papers.json()) as { papers: { kind: string; seq: number }[] }).papers
    for (const kind of ['hand-over-letter', 'hand-over-receipt']) {
      const seq = kinds.find((paper) => paper.kind === kind)?.seq
      const pdf = await sender.request.get(
        `${office.address}/api/v1/matters/${regionId}/${matterId}/papers/${seq}?format=pdf&lang=zh-CN`,
      )
      expect([kind, (await pdf.body()).subarray(0, 5).toString()]).toEqual([kind, '%PDF-'])
    }
    expect(await office.portal.desks.desk.identify(code.number, code.queryCode)).toMatchObject({ regionId: '990102' })
  })

  it('comes back with reasons when it does not lie there, and goes on where it stood', async () => {
    await goesOut('跨界水渠堵塞')
    await send(sender, '已移送其他区划')
    await openFromList(taker, '跨界水渠堵塞')
    await choose(taker, 'sendBack')
    await say(taker, '理由', '水渠由青蘅县管护')
    await send(taker, '已退回移送单位')
    await sender.goto(`${office.address}${LIST}?direction=out`)
    await row(sender, '跨界水渠堵塞').getByText('已退回').waitFor()
    await openFromList(sender, '跨界水渠堵塞')
    await crossing(sender).getByText('水渠由青蘅县管护').waitFor()
    await sender.locator('button[data-verb=handOver]').waitFor()
    expect(await crossing(sender).textContent()).toContain('两地登记一致')
  })

  it('reads in English too', async () => {
    const english = await openDesk(browser, office, 'sender', 'en')
    await english.goto(`${office.address}${LIST}`)
    await english.getByText('Sent back').last().waitFor()
    await good(english, 'region-list-en')
    await english.getByRole('link', { name: '县界公路路面塌陷' }).click()
    await english.getByText('Both registers agree').waitFor()
    expect(await english.locator('.handover-head').textContent()).toMatch(/^[0-9a-f]{64}$/)
    await good(english, 'region-closed-en')
  })
})

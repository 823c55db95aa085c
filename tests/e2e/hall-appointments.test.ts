import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { closeSheet, fillIn, good, openHallOffice, pickIn, sendSheet, type HallOffice } from './hall-office.ts'
import { axeFindings, overflowOf, smallTargets } from './portal-pages.ts'
import { openDesk } from './workbench-desk.ts'

let office: HallOffice
let browser: Browser

beforeAll(async () => {
  office = await openHallOffice()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const shortDay = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`
const pictures = process.env['HUIYIN_PICTURES']

describe('an appointment at the desk', () => {
  it('is given with a slip, moved, opened for a reason, cancelled; its history names who did what', async () => {
    const page = await openDesk(browser, office, 'head')
    const [first, second] = [office.openDay(1), office.openDay(2)]
    await page.goto(`${office.address}/workbench/desks/hall/bookings?date=${first}`)
    await page.getByText('这一天没有预约').waitFor()
    await page.click('button:has-text("现场预约")')
    await pickIn(page, '时间', shortDay(first))
    await fillIn(page, '姓名', '欧阳来访')
    await fillIn(page, '电话', '13800000000')
    await fillIn(page, '人数', '3')
    await page.locator('dialog[open] button[type=submit]').click()
    await page.locator('dialog[open] output', { hasText: '验证码' }).waitFor()
    await closeSheet(page)
    const row = page.locator('tbody tr')
    await row.getByText('现场 · 已预约').waitFor()
    expect(await page.textContent('main')).not.toContain('欧阳来访')
    await row.getByRole('button', { name: '联系方式' }).click()
    await fillIn(page, '查看理由', '通知临时停止接待')
    await page.locator('dialog[open] button[type=submit]').click()
    await page.locator('dialog[open] dd', { hasText: '欧阳来访' }).waitFor()
    await closeSheet(page)
    await good(page, 'hall-bookings')
    await page.setViewportSize({ width: 360, height: 800 })
    const [cell, button] = [row.locator('[data-label]').first(), row.getByRole('button', { name: '改期' })]
    expect(await cell.evaluate((found) => getComputedStyle(found, '::before').content)).toBe('"预约号"')
    const box = await button.boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true)
    await page.setViewportSize({ width: 1440, height: 900 })
    await row.getByRole('button', { name: '改期' }).click()
    await pickIn(page, '时间', shortDay(second))
    await sendSheet(page)
    await page.getByText('这一天没有预约').waitFor()
    await page.goto(`${office.address}/workbench/desks/hall/bookings?date=${second}`)
    await row.getByRole('button', { name: '取消' }).click()
    await page.getByText('取消后名额让给别人').waitFor()
    await sendSheet(page)
    await row.getByText('现场 · 已取消').waitFor()
    await row.getByText('经过').click()
    await page.locator('dialog[open] .record-history li strong').nth(2).waitFor()
    const steps = await page.locator('dialog[open] .record-history li strong').allTextContents()
    expect(steps).toEqual(['取消', '改期，原时间', '预约'])
    expect(await page.textContent('dialog[open] .record-history')).toContain('周负责')
    await page.context().close()
  })
})

/** The pages on the way of a visitor, looked at in a browser with the same cookies: axe, 320 px, fingers, large type. */
async function faultsOf(from: BrowserContext, path: string): Promise<string[]> {
  const faults: string[] = []
  for (const large of [false, true]) {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 } })
    await context.addCookies(await from.cookies())
    if (large) await context.addCookies([{ name: 'huiyin_type', value: 'large', url: office.address }])
    const page = await context.newPage()
    await page.goto(`${office.address}${path}`)
    const tooWide = await overflowOf(page)
    faults.push(
      ...(tooWide > 0 ? [`${path} ${large}: ${tooWide} px too wide`] : []),
      ...(await smallTargets(page)),
      ...(large ? [] : await axeFindings(page)),
    )
    if (pictures && !large)
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        const name = path.replaceAll(/[^a-z]+/g, '-')
        await page.screenshot({ path: `${pictures}/portal${name}-${width}.png`, fullPage: true })
      }
    await context.close()
  }
  return faults
}

describe.each([
  ['zh', ['预约时间', '请选择时间', '预约单', '改期', '预约已取消']],
  ['en', ['Book a time', 'Choose a time', 'Appointment', 'Move it', 'The appointment is cancelled']],
] as const)("a visitor's appointment on an old phone without scripts, in /%s", (prefix, words) => {
  it('is booked, moved and cancelled, and every page on the way is as it should be', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 568 }, javaScriptEnabled: false })
    const page = await context.newPage()
    const looked: string[] = []
    const look = async (): Promise<void> => {
      const { pathname, search } = new URL(page.url())
      looked.push(...(await faultsOf(context, pathname + search)))
    }
    await page.goto(`${office.address}/${prefix}/hall`)
    await look()
    await page.click(`main a.button:has-text("${words[0]}")`)
    await look()
    await page.locator('ul.tasks a').nth(2).click()
    await page.fill('[name=name]', '李明')
    await page.fill('[name=phone]', '13800000000')
    await page.fill('[name=people]', '12')
    await page.click('main form[method=post] .actions .button')
    await page.locator('[role=alert]', { hasText: words[1] }).waitFor()
    expect(await page.inputValue('[name=name]')).toBe('李明')
    await page.setViewportSize({ width: 360, height: 800 })
    expect(await page.locator('main').evaluate((main) => main.scrollHeight)).toBeLessThan(2300)
    const beside = await page
      .locator('.times .choice')
      .evaluateAll(
        (all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().top))).size * 2 <= all.length,
      )
    expect(beside).toBe(true)
    await page.setViewportSize({ width: 320, height: 568 })
    await look()
    await page.locator('[name=starts]').nth(1).check()
    await page.click('main form[method=post] .actions .button')
    await page.locator('h1', { hasText: words[2] }).waitFor()
    const number = (await page.locator('dd.code').first().textContent()) ?? ''
    expect(number).toMatch(/^\d{3}-\d{3}-\d{3}$/)
    await look()
    await page.click(`a.button:has-text("${words[3]}")`)
    await look()
    await page.locator('ul.tasks a').nth(3).click()
    await page.locator('[name=starts]').last().check()
    await look()
    await page.click('main form[method=post] .actions .button')
    await page.locator('.note.done').waitFor()
    expect(await page.locator('dd.code').first().textContent()).toBe(number)
    await page.check('[name=confirm]')
    await page.click('button.plain')
    await page.locator('.note.done', { hasText: words[4] }).waitFor()
    expect(looked).toEqual([])
    await context.close()
  })
})

describe('a visit received by keyboard alone', () => {
  const focusOn = (page: Page, selector: string): Promise<void> => page.locator(selector).first().focus()

  it('goes from the number to the registered matter, and the screen in the hall shows the number meanwhile', async () => {
    const page = await openDesk(browser, office, 'head')
    await page.goto(`${office.address}/workbench/desks/hall`)
    await page.getByRole('combobox', { name: '窗口' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.locator('.ant-select-item-option:visible', { hasText: '1 号窗口' }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**window=**')
    await focusOn(page, 'main h1')
    await page.locator('main h1').blur()
    const giveNumber = async (people: string, representatives: string, number: string): Promise<void> => {
      await page.keyboard.press('t')
      await page.locator('dialog[open]').getByLabel('到场人数').focus()
      await page.keyboard.type(people)
      await page.keyboard.press('Tab')
      await page.keyboard.type(representatives)
      await page.keyboard.press('Enter')
      await page.locator('.hall-given strong', { hasText: number }).waitFor()
      await page.keyboard.press('Escape')
      await page.locator('dialog[open]').waitFor({ state: 'detached' })
    }
    await giveNumber('2', '1', '001')
    await giveNumber('1', '0', '002')
    await page.keyboard.press('n')
    await page.locator('.hall-here', { hasText: '001' }).waitFor()

    for (const [name, width, height] of [
      ['wall', 1920, 1080],
      ['phone', 320, 640],
    ] as const) {
      const screen = await browser.newPage({ viewport: { width, height }, javaScriptEnabled: true })
      const answer = await screen.goto(`${office.address}/zh/hall/${office.hallId}/screen`)
      expect(answer?.headers()['refresh']).toBe('10')
      expect(await screen.locator('.calling').textContent()).toMatch(/001.*1 号窗口/)
      await screen.getByText('等候 1').waitFor()
      expect([name, await overflowOf(screen), await axeFindings(screen)]).toEqual([name, 0, []])
      const size = 'parseFloat(getComputedStyle(document.querySelector(".calling b")).fontSize)'
      expect(Number(await screen.evaluate(size))).toBeGreaterThan(width / 6)
      if (pictures) await screen.screenshot({ path: `${pictures}/screen-${name}.png` })
      await screen.close()
    }

    await page.keyboard.press('b')
    await page.getByText('首接人：周负责').first().waitFor()
    await page.keyboard.press('v')
    await page.locator('h1', { hasText: '001' }).waitFor()
    expect(await page.getByLabel('人数', { exact: false }).first().inputValue()).toBe('2')
    await focusOn(page, 'textarea')
    await page.keyboard.type('自来水压力不足，三楼以上没有水。')
    await page.getByLabel('概要').first().focus()
    await page.keyboard.type('自来水压力不足')
    await page.getByLabel('姓名').first().focus()
    await page.keyboard.type('李明')
    await page.keyboard.press('Control+Enter')
    await page.locator('.receipt-number').waitFor()
    await page.goto(`${office.address}/workbench/desks/hall`)
    const row = page.locator('tbody tr', { has: page.locator('th', { hasText: '001' }) })
    await row.getByText('首接人：周负责').waitFor()
    await row.getByText('经过').click()
    const steps = await page.locator('dialog[open] .record-history li strong').allTextContents()
    expect(steps).toEqual(['登记信访事项', '开始接待', '叫号', '取号'])
    await closeSheet(page)
    const csv = await (
      await page.request.get(`${office.address}/api/v1/hall-figures/export?format=csv&lang=zh-CN`)
    ).text()
    expect(csv).toContain('县群众接待大厅')
    expect(csv).toMatch(/,2,1,1,0,0,0,2,1,100\.0%/)
    await page.context().close()
  })
})

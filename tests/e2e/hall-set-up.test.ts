import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addWorkingDays } from '../../server/src/domains/calendar/index.ts'
import { addDays } from '../../server/src/platform/time/index.ts'
import { launchBrowser } from './browser.ts'
import { closeSheet, fillIn, good, inSheet, pickIn, sendRefused, sendSheet } from './hall-office.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { openDesk } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
let matter: { regionId: string; matterId: string }
let today: string

beforeAll(async () => {
  office = await openOffice()
  today = office.portal.clock.today()
  matter = await office.portal.file({ summary: '电梯未通过年检' })
  await office.staff('head', '周负责', 'countyPetitions', 'intake-clerk', 'head')
  await office.staff('housing', '郑住建', 'countyHousing', 'handler')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

describe('a hall, from nothing to the first room that is taken', () => {
  it('gets hours, rules, windows and rooms; what was typed wrongly is told at its field and kept', async () => {
    const page = await openDesk(browser, office, 'head')
    await page.goto(`${office.address}/workbench/desks/hall`)
    await page.getByText('还没有接待大厅').waitFor()
    await good(page, 'hall-none')
    await page.click('nav >> text=大厅设置')
    await page.click('button:has-text("设立大厅")')
    await fillIn(page, '名称', '县群众接待大厅')
    await fillIn(page, '英文名称', 'County reception hall')
    await fillIn(page, '地点', '安平街 1 号')
    await fillIn(page, '周一', '9点到12点')
    await fillIn(page, '每个预约时段（分钟）', '20')
    await fillIn(page, '每半天需要：律师', '1')
    await fillIn(page, '依据的规则', '接待大厅工作规则')
    await sendRefused(page, '时间写法不对')
    expect(await inSheet(page, '周一').inputValue()).toBe('9点到12点')
    await fillIn(page, '周一', '8:30-11:30 14:00-17:00')
    await sendSheet(page)
    await page.getByText('08:30-11:30 14:00-17:00').first().waitFor()
    await page.getByText('接待大厅工作规则').waitFor()
    await page.getByText('律师 1').waitFor()

    await page.click('button:has-text("增加窗口")')
    await fillIn(page, '名称', '1 号窗口')
    await sendSheet(page)
    await page.click('button:has-text("增加窗口")')
    await fillIn(page, '名称', '住建窗口')
    await pickIn(page, '由哪个单位接待（留空为本单位）', '青蘅县住房和城乡建设局')
    await sendSheet(page)
    await page.click('button[aria-label="修改窗口 1 号窗口"]')
    await pickIn(page, '是否启用', '停用')
    await sendSheet(page)
    await page.locator('li', { hasText: '1 号窗口' }).getByText('停用').waitFor()
    await page.click('button:has-text("增加会议室")')
    await fillIn(page, '名称', '调解室')
    await fillIn(page, '座位数', '8')
    await sendSheet(page)
    await page.locator('li', { hasText: '调解室' }).getByText('8 座').waitFor()

    await page.click('button:has-text("修改规则")')
    await fillIn(page, '生效日期', addDays(today, -1))
    await sendRefused(page, '从今天或者以后开始执行')
    await fillIn(page, '生效日期', addDays(today, 30))
    await fillIn(page, '每个时段名额', '5')
    await sendSheet(page)
    await page.getByText('起有新规则').waitFor()

    await page.click('button:has-text("临时开放或者停止")')
    await fillIn(page, '日期', addDays(today, 3))
    await fillIn(page, '原因', '电路检修')
    await sendSheet(page)
    await page.getByText('电路检修').waitFor()
    await good(page, 'hall-set-up')
    await page.click('button[aria-label^="恢复正常"]')
    await page.getByText('恢复后这一天按规则接待').waitFor()
    await sendSheet(page)
    await page.getByText('电路检修').waitFor({ state: 'detached' })
    await page.click('button[aria-label="经过 县群众接待大厅"]')
    for (const step of ['设立大厅', '设置窗口', '设置会议室', '修改规则', '临时安排', '恢复正常'])
      await page.locator('dialog[open] li', { hasText: step }).first().waitFor()
    await page.locator('dialog[open]', { hasText: '周负责' }).waitFor()
    await closeSheet(page)
    await page.context().close()
  })

  it('has rooms that are taken once at a time, from the week and from the page of a matter', async () => {
    const page = await openDesk(browser, office, 'head')
    const day = addWorkingDays(office.portal.desks.hall.law().calendar, today, 2).date
    const week = `${office.address}/workbench/desks/hall/rooms?from=${day}`
    await page.goto(week)
    await page.getByText('会议室最多提前 90 天预订').waitFor()
    const take = async (starts: string, ends: string, people: string): Promise<void> => {
      await page
        .getByLabel(/^预订 调解室/)
        .first()
        .click()
      await fillIn(page, '开始', starts)
      await fillIn(page, '结束', ends)
      await pickIn(page, '用途', '听证')
      await fillIn(page, '到场人数', people)
    }
    await take('09:00', '10:30', '9')
    await sendRefused(page, '坐不下这么多人')
    await fillIn(page, '到场人数', '6')
    await sendSheet(page)
    await page.locator('.hall-use', { hasText: '09:00–10:30' }).waitFor()
    await take('10:00', '11:00', '3')
    await sendRefused(page, '这个时间会议室已有安排')
    await fillIn(page, '开始', '10:30')
    await sendSheet(page)
    await good(page, 'hall-rooms')

    await page.goto(`${office.address}/workbench/matters/${matter.regionId}/${matter.matterId}`)
    await page.click('button:has-text("预订会议室")')
    await pickIn(page, '会议室', '调解室')
    await fillIn(page, '日期', day)
    await fillIn(page, '开始', '15:00')
    await fillIn(page, '结束', '16:00')
    await pickIn(page, '用途', '调解')
    await sendSheet(page)
    const beside = page.locator('section', { has: page.locator('h2', { hasText: '会议室安排' }) })
    await beside.getByText('15:00–16:00').waitFor()

    await page.goto(week)
    const mine = page.locator('.hall-use', { hasText: '15:00–16:00' })
    await mine.getByRole('link', { name: '信访事项' }).waitFor()
    const other = await openDesk(browser, office, 'housing')
    await other.goto(week)
    const seen = other.locator('.hall-use', { hasText: '15:00–16:00' })
    await seen.waitFor()
    expect([await seen.getByRole('link').count(), await seen.getByText('退订').count()]).toEqual([0, 0])
    await other.context().close()

    const first = page.locator('.hall-use', { hasText: '09:00–10:30' })
    await first.getByRole('button', { name: '改时间' }).click()
    await fillIn(page, '开始', '08:00')
    await fillIn(page, '结束', '09:00')
    await sendSheet(page)
    const moved = page.locator('.hall-use', { hasText: '08:00–09:00' })
    await moved.getByRole('button', { name: '退订' }).click()
    await page.getByText('退订后会议室让给别人').waitFor()
    await sendSheet(page)
    await moved.waitFor({ state: 'detached' })
    await page.context().close()
  })

  it('reads in English, too', async () => {
    const page = await openDesk(browser, office, 'head', 'en-GB')
    for (const [path, title] of [
      ['set-up', 'Halls'],
      ['rooms', 'Rooms'],
    ] as const) {
      await page.goto(`${office.address}/workbench/desks/hall/${path}`)
      await page.locator('h1', { hasText: title }).waitFor()
      expect(await page.getAttribute('html', 'lang')).toBe('en')
      await good(page, `hall-en-${path}`)
    }
    await page.context().close()
  })
})

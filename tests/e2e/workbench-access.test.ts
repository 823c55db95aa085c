import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { openOffice, PASSWORD, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'
import { choose, enter } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
let matter: { regionId: string; matterId: string }

beforeAll(async () => {
  office = await openOffice()
  const { portal } = office
  await office.staff('all', '周全', 'countyPetitions', 'intake-clerk', 'handler', 'head', 'administrator', 'auditor')
  for (const summary of ['路灯两个月不亮', '电梯未通过年检'])
    await portal.file({ summary, urgent: true, peopleCount: 6 })
  matter = await portal.file({ summary: '拆迁安置房交付延期' })
  await portal.give('countyPetitions', matter, 'accept', { way: 'handling-opinion', noticeGiven: true })
  await portal.give('countyPetitions', matter, 'handle', { note: '已约谈建设单位。' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const PAGES = [
  'worklist',
  'search?q=电梯',
  'search?q=没有这样的事项',
  'register',
  'me',
  'admin/offices',
  'admin/staff',
  'admin/topics',
  'admin/rules',
  'admin/calendar',
  'admin/templates',
  'admin/audit',
]

async function expectGood(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle').catch(() => undefined)
  await page.waitForTimeout(300)
  expect.soft([name, await axeFindings(page)]).toEqual([name, []])
  for (const width of [1440, 768, 360]) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft([name, width, await overflowOf(page)]).toEqual([name, width, 0])
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

describe.each(['zh-CN', 'en-GB'])(
  'in %s, on every page axe finds nothing, and everything fits from 360 px on',
  (locale) => {
    it('from the sign-in to the last page, without a word of the browser about what it had to refuse', async () => {
      const page = await (await browser.newContext({ locale, viewport: { width: 1440, height: 900 } })).newPage()
      const said: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('401')) said.push(message.text())
      })
      await page.goto(`${office.address}/workbench/`)
      await page.waitForSelector('input[name=username]')
      await expectGood(page, 'sign-in')
      await enter(page, 'all', PASSWORD)
      await page.waitForSelector('a[data-row]')
      for (const path of PAGES) {
        await page.goto(`${office.address}/workbench/${path}`)
        await page.waitForSelector('main h1')
        await expectGood(page, path)
      }
      await page.goto(`${office.address}/workbench/matters/${matter.regionId}/${matter.matterId}`)
      await page.waitForSelector('.matter-head')
      for (const more of await page.locator('summary').all()) await more.click()
      await expectGood(page, 'matter')
      for (const verb of ['answer', 'extend', 'classify', 'link', 'addMaterial', 'recuse']) {
        await choose(page, verb)
        await page.click('form.action-form button[type=submit]')
        await expectGood(page, verb)
        await page.locator('form.action-form .ant-btn-text').last().click()
      }
      await page.locator('.matter-head h1').focus()
      await page.keyboard.press('?')
      await page.waitForSelector('dialog[open]')
      await expectGood(page, 'help')
      expect(said).toEqual([])
      await page.context().close()
    })

    it('in large type', async () => {
      const page = await (await browser.newContext({ locale, viewport: { width: 1440, height: 900 } })).newPage()
      await page.goto(`${office.address}/workbench/`)
      await page.waitForSelector('input[name=username]')
      await page.locator('.toggle').nth(1).click()
      await enter(page, 'all', PASSWORD)
      await page.waitForSelector('a[data-row]')
      await expectGood(page, 'worklist in large type')
      expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('18.9px')
      await page.context().close()
    })
  },
)

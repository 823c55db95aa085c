import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { choose, openDesk, openMatter, say, steps } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
let matter: { regionId: string; matterId: string }

beforeAll(async () => {
  office = await openOffice()
  await office.staff('zhao', '赵晓兰', 'countyHousing', 'handler')
  browser = await launchBrowser()
})
beforeEach(async () => {
  const { portal } = office
  matter = await portal.file({ summary: '拆迁安置房交付延期' })
  await portal.give('countyPetitions', matter, 'transfer', { to: portal.offices.countyHousing.id })
  await portal.give('countyHousing', matter, 'accept', { way: 'handling-opinion', noticeGiven: true })
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

it('a change by a colleague shows up by itself, beside the half-filled form, which goes on', async () => {
  const page = await openDesk(browser, office, 'zhao')
  await page.goto(`${office.address}/workbench/matters/${matter.regionId}/${matter.matterId}`)
  await choose(page, 'handle')
  await say(page, '办理情况', '已约建设单位周五面谈。')
  await office.portal.give('countyHousing', matter, 'handle', { note: '已调取施工许可和合同。' })
  await page.waitForSelector('form.action-form .notice-news')
  expect(await page.textContent('form.action-form .notice-news')).toContain('同事刚刚更新了这件事项')
  expect(await page.textContent('form.action-form .steps-changed')).toContain('办理记录')
  expect(await page.isDisabled('form.action-form button[type=submit]')).toBe(true)
  expect(await page.getByLabel('办理情况').inputValue()).toBe('已约建设单位周五面谈。')
  await page.click('text=已看过变化，继续')
  await page.click('form.action-form button[type=submit]')
  await page.waitForSelector('form.action-form', { state: 'detached' })
  expect((await steps(page)).slice(0, 2)).toEqual(['办理记录', '办理记录'])
})

it('where the news did not arrive, sending is refused, nothing typed is lost, and what changed is shown', async () => {
  const page = await openDesk(browser, office, 'zhao')
  await page.route('**/api/v1/changes', (route) => route.abort())
  await page.reload()
  await openMatter(page, '拆迁安置房交付延期')
  await page.goto(`${office.address}/workbench/matters/${matter.regionId}/${matter.matterId}`)
  await choose(page, 'handle')
  await say(page, '办理情况', '第二份记录')
  await office.portal.give('countyHousing', matter, 'handle', { note: '同事的记录' })
  await page.click('form.action-form button[type=submit]')
  await page.waitForSelector('form.action-form .notice-news')
  expect(await page.getByLabel('办理情况').inputValue()).toBe('第二份记录')
  await page.click('text=已看过变化，继续')
  await page.click('form.action-form button[type=submit]')
  await page.waitForSelector('form.action-form', { state: 'detached' })
  expect(await page.textContent('.timeline')).toContain('同事的记录')
})

it('when the step is no longer open, the form says so and keeps what was typed', async () => {
  const page = await openDesk(browser, office, 'zhao')
  await page.goto(`${office.address}/workbench/matters/${matter.regionId}/${matter.matterId}`)
  await choose(page, 'handle')
  await say(page, '办理情况', '来不及的记录')
  await office.portal.give('countyHousing', matter, 'answer', {
    outcome: 'explained',
    request: '交付房屋',
    facts: '管线迁改导致延期。',
    opinion: '预计明年三月交付。',
    legalBasis: '安置补偿协议第八条',
  })
  await page.waitForSelector('form.action-form .notice-news')
  expect(await page.textContent('form.action-form .notice-news')).toContain('这一步已不能进行')
  expect(await page.getByLabel('办理情况').inputValue()).toBe('来不及的记录')
})

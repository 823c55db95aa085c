import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { openOffice, PASSWORD, type OpenOffice } from './office.ts'

let office: OpenOffice
let browser: Browser

const SUMMARIES = ['路灯两个月不亮', '电梯未通过年检', '自来水压力不足']

beforeAll(async () => {
  office = await openOffice()
  await office.staff('intake', '李文清', 'countyPetitions', 'intake-clerk', 'handler')
  for (const summary of SUMMARIES) await office.portal.file({ summary })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.textContent')

it('a clerk works the list without a mouse', async () => {
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
  await page.goto(`${office.address}/workbench/`)
  await page.waitForSelector('input[name=username]:focus')
  await page.keyboard.type('intake')
  await page.keyboard.press('Tab')
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForSelector('a[data-row]')

  await page.keyboard.press('j')
  const first = await focused(page)
  await page.keyboard.press('j')
  const second = await focused(page)
  expect(SUMMARIES).toEqual(expect.arrayContaining([first, second]))
  expect(second).not.toBe(first)
  await page.keyboard.press('k')
  expect(await focused(page)).toBe(first)
  await page.keyboard.press('Enter')
  await page.locator('.matter-head h1', { hasText: first }).waitFor()

  await page.keyboard.press('a')
  expect(await page.evaluate('document.activeElement.id')).toBe('may')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForSelector('form.action-form')

  await page.keyboard.press('Escape')
  await page.locator('.matter-head h1').focus()
  await page.keyboard.press('g')
  await page.keyboard.press('w')
  await page.locator('h1', { hasText: '待办' }).waitFor()

  await page.keyboard.press('5')
  await page.waitForURL('**urgency=later**')
  await page.keyboard.press('5')
  await page.waitForURL((url) => !url.searchParams.has('urgency'))

  await page.keyboard.press('/')
  await page.keyboard.type('电梯')
  await page.keyboard.press('Enter')
  await page.locator('h1', { hasText: '查询' }).waitFor()
  await page.locator('a[data-row]', { hasText: '电梯未通过年检' }).waitFor()
  expect(await page.locator('a[data-row]').count()).toBe(1)
})

it('a deadline explains itself when the keyboard reaches it, and help opens and closes', async () => {
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
  await page.goto(`${office.address}/workbench/`)
  await page.fill('input[name=username]', 'intake')
  await page.fill('input[name=password]', PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForSelector('a[data-row]')
  await page.locator('.due-button').first().focus()
  await page.getByText('《信访工作条例》').first().waitFor()
  await page.locator('h1').focus()
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  expect(await page.getByRole('dialog').textContent()).toContain('快捷键')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
})

it('a view is saved, shown again and deleted', async () => {
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
  await page.goto(`${office.address}/workbench/`)
  await page.fill('input[name=username]', 'intake')
  await page.fill('input[name=password]', PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForSelector('a[data-row]')
  await page.goto(`${office.address}/workbench/worklist?phase=registered&class=request`)
  await page.waitForSelector('a[data-row]')
  await page.click('text=常用视图')
  await page.getByLabel('名称').fill('待分办的申诉求决')
  await page.click('button:has-text("保存")')
  await page.getByText('待分办的申诉求决').waitFor()
  await page.goto(`${office.address}/workbench/worklist`)
  await page.click('text=常用视图')
  await page.click('text=待分办的申诉求决')
  await page.waitForURL('**phase=registered**')
  expect(await page.locator('.filter-tag').allTextContents()).toEqual(['阶段 已登记 ×', '类别 申诉求决 ×'])
  await page.click('[aria-label="删除视图“待分办的申诉求决”"]')
  await page.getByText('待分办的申诉求决').waitFor({ state: 'detached' })
})

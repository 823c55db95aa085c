import type { Browser, Page } from 'playwright-core'
import { PASSWORD, type OpenOffice } from './office.ts'

/** A desk in the workbench: a browser of its own in which somebody is signed in. */
export async function openDesk(
  browser: Browser,
  office: OpenOffice,
  username: string,
  language = 'zh-CN',
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: language })
  const page = await context.newPage()
  await page.goto(`${office.address}/workbench/`)
  await enter(page, username, PASSWORD)
  await page.waitForURL(/\/workbench\/(?:worklist|admin\/offices)$/)
  return page
}

/** Fills in the sign-in page and sends it. */
export async function enter(page: Page, username: string, password: string): Promise<void> {
  await page.fill('input[name=username]', username)
  await page.fill('input[name=password]', password)
  await page.press('input[name=password]', 'Enter')
}

/** Opens a matter from the worklist by what it is about. */
export async function openMatter(page: Page, summary: string): Promise<void> {
  await page.locator('a[data-row]', { hasText: summary }).first().click()
  await page.locator('.matter-head h1', { hasText: summary }).waitFor()
}

/** Opens the form of a step. */
export async function choose(page: Page, verb: string): Promise<void> {
  await page.click(`button[data-verb=${verb}]`)
  await page.waitForSelector('form.action-form')
}

/** Fills in a field of the open form by its label. */
export async function say(page: Page, label: string, text: string): Promise<void> {
  await page.locator('form.action-form').getByLabel(label, { exact: false }).first().fill(text)
}

/** Chooses in a list by typing a part of the name. */
export async function pick(page: Page, label: string, name: string): Promise<void> {
  const list = page.locator('form').getByLabel(label, { exact: false }).first()
  await list.click()
  await list.fill(name)
  await page.locator('.ant-select-item-option:visible', { hasText: name }).first().click()
}

/** Gives the command of the open form, and waits until the page shows the phase that follows. */
export async function send(page: Page, phase: string): Promise<void> {
  await page.click('form.action-form button[type=submit]')
  await page.locator('.matter-head .mark', { hasText: phase }).waitFor()
}

/** The names of the steps in the timeline, newest first. */
export const steps = (page: Page): Promise<string[]> =>
  page.locator('.timeline > li > div:last-child > div:first-child > strong').allTextContents()

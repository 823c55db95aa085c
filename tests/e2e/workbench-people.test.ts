import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { openDesk, openMatter } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser

beforeAll(async () => {
  office = await openOffice()
  await office.staff('intake', '李文清', 'countyPetitions', 'intake-clerk')
  await office.staff('watch', '周审计', 'county', 'auditor')
  await office.portal.file({ summary: '自来水压力不足' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

it('people stay sealed until a reason is given, and the reason is in the audit log', async () => {
  const page = await openDesk(browser, office, 'intake')
  await openMatter(page, '自来水压力不足')
  expect(await page.content()).not.toContain('李明')
  await page.click('text=写明理由后查看')
  await page.keyboard.press('Enter')
  expect(await page.content()).not.toContain('李明')
  await page.getByLabel('查看理由').fill('电话告知受理情况')
  await page.keyboard.press('Enter')
  await page.getByText('李明').waitFor()
  expect(await page.textContent('main')).toContain('13800000000')
  await page.click('text=重新封存')
  expect(await page.content()).not.toContain('李明')

  const auditor = await openDesk(browser, office, 'watch')
  await auditor.goto(`${office.address}/workbench/admin/audit?action=matter.reveal-people`)
  await auditor.getByText('电话告知受理情况').waitFor()
  expect(await auditor.textContent('table')).toContain('李文清')
})

it('an auditor reads, and is offered nothing that would be refused', async () => {
  const page = await openDesk(browser, office, 'watch')
  await page.goto(`${office.address}/workbench/worklist?scope=subtree`)
  await openMatter(page, '自来水压力不足')
  expect(await page.textContent('main')).toContain('此刻没有您可以进行的步骤')
  expect(await page.getByText('写明理由后查看').count()).toBe(0)
  expect(await page.getByText('登记', { exact: true }).and(page.locator('nav a')).count()).toBe(0)
})

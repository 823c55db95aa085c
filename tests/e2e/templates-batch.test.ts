import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { textsOfPdf } from '../../server/src/platform/documents/testing.ts'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'
import { openDesk } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser

beforeAll(async () => {
  office = await openOffice()
  await office.staff('handler', '沈万川', 'countyPetitions', 'intake-clerk', 'handler', 'head')
  for (let n = 1; n <= 23; n += 1) {
    const matter = await office.portal.file({ summary: `第${String(n).padStart(2, '0')}件路灯不亮` })
    await office.portal.give('countyPetitions', matter, 'accept', { way: 'handling-opinion', noticeGiven: true })
  }
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

it('from the worklist every document of the chosen matters is printed in files of twenty, with progress; it stops and goes on', async () => {
  const page = await openDesk(browser, office, 'handler')
  await page.getByLabel('选中“第01件路灯不亮”').check()
  await page.getByRole('button', { name: '打印选中事项的文书（1）' }).waitFor()
  await page.getByLabel('选中列出的全部事项').check()
  await page.getByRole('button', { name: '打印选中事项的文书（23）' }).click()
  const sheet = page.locator('dialog[open]')
  await sheet.getByText('打印 23 件事项的全部文书').waitFor()
  let held: (() => void) | undefined
  const second = new Promise<void>((resolve) => {
    held = resolve
  })
  let asked = 0
  await page.route('**/api/v1/papers/batch*', async (route) => {
    asked += 1
    if (asked === 2) await second
    await route.continue().catch(() => undefined)
  })
  await sheet.getByRole('button', { name: '开始' }).click()
  await sheet.getByText('已完成 20 / 23 件').waitFor()
  expect(await sheet.locator('progress').getAttribute('value')).toBe('20')
  await sheet.getByRole('button', { name: '停止' }).click()
  await sheet.getByText('已停止').waitFor()
  held?.()
  expect(await axeFindings(page)).toEqual([])
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await overflowOf(page)).toBe(0)
  }
  await sheet.getByRole('button', { name: '继续' }).click()
  await sheet.getByText('全部做好').waitFor()
  const links = sheet.getByRole('list', { name: '做好的文件' }).getByRole('link')
  expect(await links.allTextContents()).toEqual(['第 1 册（第 1 至 20 件）', '第 2 册（第 21 至 23 件）'])
  const [download] = await Promise.all([page.waitForEvent('download'), links.nth(1).click()])
  const pages = await textsOfPdf(await readFile(await download.path()))
  expect(pages.filter((text) => text.includes('信访事项登记表'))).toHaveLength(3)
  expect(pages.filter((text) => text.startsWith('受理告知书'))).toHaveLength(3)
  await sheet.getByRole('button', { name: '关闭' }).click()

  const { rows } = await office.portal.test.admin.query<{ n: number }>(
    `select count(distinct subject)::int as n from audit_log where action = 'matter.print-papers'`,
  )
  expect(rows[0]?.n).toBe(23)
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastPeriod } from '../../server/src/domains/bulletin/kind.ts'
import { textsOfPdf } from '../../server/src/platform/documents/testing.ts'
import { localDateOf } from '../../server/src/platform/time/index.ts'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'
import { openDesk } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
const month = lastPeriod('monthly', localDateOf(new Date().toISOString()))

beforeAll(async () => {
  office = await openOffice()
  for (const summary of ['路灯不亮', '井盖缺失', '垃圾未清'])
    await office.portal.file({ summary, receivedOn: month.to })
  await office.staff('supervisor', '督办员', 'countyPetitions', 'supervisor')
  await office.staff('head', '负责人', 'countyPetitions', 'head')
  await office.staff('housing', '住建局', 'countyHousing', 'head')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const sheet = (page: Page) => page.locator('dialog[open]')
const paper = (page: Page) => page.locator('.official-document').last()
const good = async (page: Page, name: string): Promise<void> => {
  await page.waitForLoadState('networkidle').catch(() => undefined)
  expect.soft([name, await axeFindings(page)]).toEqual([name, []])
  const folder = process.env['HUIYIN_PICTURES']
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft([name, width, await overflowOf(page)]).toEqual([name, width, 0])
    if (folder) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}
const step = async (page: Page, verb: string): Promise<void> => {
  await page.click(`button[data-verb=${verb}]`)
  const sure = sheet(page).locator('.confirm input')
  if ((await sure.count()) > 0) await sure.check()
}
const send = async (page: Page): Promise<void> => {
  await sheet(page).locator('button[type=submit]').click()
  await sheet(page).waitFor({ state: 'detached' })
}
const state = (page: Page, name: string) => page.locator('.tag[data-state]', { hasText: name }).waitFor()
let address = ''

describe('a bulletin, from the first figures to the document that never changes', () => {
  it('begins with counted figures, and follows what is written beside a live preview', async () => {
    const page = await openDesk(browser, office, 'supervisor')
    await page.goto(`${office.address}/workbench/desks/bulletins`)
    await page.getByText('还没有通报').waitFor()
    await good(page, 'bulletin-empty')
    await page.click('button:has-text("拟写通报")')
    await good(page, 'bulletin-new')
    await sheet(page).locator('button[type=submit]').click()
    await page.locator('.page-head h1', { hasText: '信访工作月报' }).waitFor()
    await paper(page).getByText('本月登记信访事项3件').waitFor()
    address = page.url()
    const last = page.locator('.bulletin-section', { hasText: '第9部分' })
    await last.getByLabel('文字', { exact: true }).fill('本月{收到}件。')
    await last.getByText('“{收到}”不是一项数据').waitFor()
    await last.getByLabel('文字', { exact: true }).fill('请各单位按期答复。全月')
    await last.getByLabel('插入数据').click()
    await last.getByLabel('插入数据').fill('收到件次')
    await page.locator('.ant-select-item-option:visible', { hasText: '收到件次' }).first().click()
    await last.locator('button:has-text("插 入"), button:has-text("插入")').last().click()
    await paper(page).getByText('请各单位按期答复。全月3').waitFor()
    await good(page, 'bulletin-editor')
    await page.click('button[data-verb=save]')
    await page.getByText('已保存').waitFor()
    expect(await paper(page).textContent()).toContain('请各单位按期答复。全月3')
    await page.context().close()
  })

  it('tells what came in since, takes it over when asked, and goes to be signed', async () => {
    await office.portal.file({ summary: '公交改道', receivedOn: month.to })
    const page = await openDesk(browser, office, 'supervisor')
    await page.goto(address)
    await page.click('button[data-verb=compare]')
    await page.getByText(/\d+项数据不同/).waitFor()
    await paper(page).getByText('本月登记信访事项3件').waitFor()
    await step(page, 'refresh')
    await send(page)
    await paper(page).getByText('本月登记信访事项4件').waitFor()
    await step(page, 'submit')
    await send(page)
    await state(page, '送审')
    await good(page, 'bulletin-submitted')
    expect(await page.locator('button[data-verb=issue]').count()).toBe(0)
    await page.context().close()
  })

  it('is signed by the head, gets its number, and goes to other offices, which acknowledge it', async () => {
    const head = await openDesk(browser, office, 'head')
    await head.goto(address)
    await step(head, 'issue')
    await good(head, 'bulletin-issue')
    await send(head)
    await state(head, '已印发')
    await paper(head)
      .getByText(/通〔\d{4}〕1号/)
      .waitFor()
    await head.context().close()
    const housing = await openDesk(browser, office, 'housing', 'en')
    await housing.goto(`${office.address}/workbench/desks/bulletins`)
    await housing.getByText('to acknowledge').waitFor()
    await good(housing, 'bulletin-list')
    await housing.locator('a[data-row]').first().click()
    await housing.click('button[data-verb=receive]')
    await housing.locator('button[data-verb=receive]').waitFor({ state: 'detached' })
    await good(housing, 'bulletin-received')
    expect(await housing.locator('button[data-verb]').count()).toBe(0)
    await housing.context().close()
  })

  it('stays as it was signed when something is entered late; its figures open to the records of then', async () => {
    const page = await openDesk(browser, office, 'head')
    const download = async (): Promise<string> => {
      const answer = await page.request.get(
        address.replace('/workbench/desks/bulletins/', '/api/v1/bulletins/') + '/paper?format=pdf',
      )
      expect(answer.headers()['content-type']).toBe('application/pdf')
      return (await textsOfPdf(await answer.body())).join('')
    }
    const before = await download()
    expect(before).toContain('本月登记信访事项4件')
    expect(before).toContain('请各单位按期答复。全月4')
    await office.portal.file({ summary: '迟到的一件', receivedOn: month.to })
    expect(await download()).toBe(before)
    await page.goto(address)
    await paper(page).getByText('本月登记信访事项4件').waitFor()
    await page.getByText('文件和数据与印发时一致').waitFor()
    await page.click('button[data-verb=compare]')
    await page.getByText(/\d+项数据不同/).waitFor()
    await good(page, 'bulletin-issued')
    await page.getByRole('link', { name: '打开所计事项: 收到件次 4' }).first().click()
    await page.getByText('公交改道').waitFor()
    expect(await page.locator('tbody tr').count()).toBe(4)
    expect(await page.getByText('迟到的一件').count()).toBe(0)
    await page.context().close()
  })
})

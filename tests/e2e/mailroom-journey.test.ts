import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'
import { openDesk, pick } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser

beforeAll(async () => {
  office = await openOffice()
  await office.staff('intake', '李文清', 'countyPetitions', 'intake-clerk', 'handler')
  await office.staff('water', '水清浅', 'countyWater', 'intake-clerk', 'handler')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \n0000000115 00000 n \ntrailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n186\n%%EOF\n',
)

/** Types into the field that has the keyboard and goes on, as a scanner does. */
async function typeOn(page: Page, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    if (text !== '') await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
}

const stateIs = (page: Page, state: string): Promise<void> =>
  page.locator('.mail-number .mark', { hasText: state }).waitFor()

it('a letter goes from the postman to the register: number, label, scans, opened, registered, counted', async () => {
  const page = await openDesk(browser, office, 'intake')
  await page.click('text=各岗位')
  await page.click('main nav a:has-text("收发室"), nav a:has-text("收发室")')
  await page.getByText('没有待登记的信件').waitFor()
  await page.click('a:has-text("收件")')
  await page.click('button.chip:has-text("挂号信")')
  await page.getByLabel('运单号').focus()
  // Waybill, carrier, received, postmark, name, phone, address, postcode, addressee, pieces, note: the keyboard alone.
  await typeOn(page, 'XA00000000199', '邮政', '', '', '贾来信', '0000-1', '乌有巷一号', '', '局长', '', '信封右角破损')
  await page.locator('a[data-row]').first().waitFor()
  await typeOn(page, 'XA00000000299', '', '', '', '', '', '', '', '', '', '')
  await expect.poll(() => page.locator('a[data-row]').count()).toBe(2)
  const year = new Date().getFullYear()
  const number = `${year}-000001`
  expect(await page.locator('a[data-row]').allTextContents()).toEqual([`${year}-000002`, number])

  const popup = page.waitForEvent('popup')
  await page.click('button:has-text("打印标签")')
  const sheet = page.locator('a:has-text("打印标签")')
  const labels = await page.request.get(`${office.address}${await sheet.getAttribute('href')}`)
  expect([labels.status(), (await labels.body()).toString('latin1', 0, 5)]).toEqual([200, '%PDF-'])
  await sheet.click()
  await (await popup).close()

  await page.click(`a[data-row]:has-text("${number}")`)
  await stateIs(page, '已收件')
  expect(await page.locator('main').textContent()).not.toContain('贾来信')
  await page.setInputFiles('input[type=file]', [
    { name: '第一页.png', mimeType: 'image/png', buffer: PNG },
    { name: '第二页.pdf', mimeType: 'application/pdf', buffer: PDF },
  ])
  await page.click('button:has-text("加入扫描件")')
  await page.locator('iframe.mail-scan').waitFor()
  await page.getByLabel('上移 第二页.pdf').click()
  await page.locator('.mail-scans li:first-child', { hasText: '第二页.pdf' }).waitFor()

  await page.click('button[data-verb=open]')
  await page.getByLabel('内附材料').fill('信 2 页')
  await page.click('form button[type=submit]:has-text("拆阅")')
  await stateIs(page, '已拆阅')
  await page.click('a:has-text("登记为信访事项")')
  await page.getByText(`来自收件 ${number}`).waitFor()
  await page.click('button:has-text("填入寄件人")')
  await expect.poll(() => page.getByLabel('姓名').inputValue()).toBe('贾来信')
  await page.click('button[type=submit]:has-text("登记")')
  await page.getByRole('alert').first().waitFor()
  await page.getByLabel('信访内容').fill('乌有巷一号门前的路灯从上月起不亮，夜间行走不便，请维修。')
  await page.getByLabel('概要').fill('乌有巷路灯不亮')
  await page.click('button[type=submit]:has-text("登记")')
  await page.waitForSelector('.receipt')
  await page.click('text=打开事项')
  await page.getByText('第二页.pdf').first().waitFor()
  const letter = page.locator('section', { has: page.getByRole('heading', { name: '来信原件' }) })
  await letter.getByText(number).click()
  await stateIs(page, '已登记')

  await page.goto(`${office.address}/workbench/desks/mail/book`)
  await page.getByText('收到 2 件，应登记 2 件，已登记 1 件，录入率 50.0%；待登记 1 件').waitFor()
  await page.getByLabel('编号、条码或者运单号').fill('XA00000000199')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('a[data-row]').allTextContents()).toEqual([number])
  const href = await page.locator('a:has-text("导出 CSV")').getAttribute('href')
  const csv = await (await page.request.get(`${office.address}${href}`)).text()
  expect(csv).toContain('挂号信')
  expect(csv).not.toContain('贾来信')
  await page.context().close()
})

it('a letter for another office is on the worklist there once it is taken in, and not before it is lost', async () => {
  const page = await openDesk(browser, office, 'intake')
  await page.goto(`${office.address}/workbench/desks/mail`)
  await page.locator('a[data-row]').first().click()
  await page.click('button[data-verb=forward]')
  await pick(page, '转往单位', '水利局')
  await page.getByLabel('理由').fill('反映供水，属水利部门职责')
  await page.click('form button[type=submit]:has-text("转交")')
  await stateIs(page, '转交中')
  const there = await openDesk(browser, office, 'water')
  await there.goto(`${office.address}/workbench/desks/mail`)
  await there.click('section:has-text("等待本单位接收") a:has-text("接收")')
  await there.click('button[data-verb=take]')
  await there.click('form button[type=submit]:has-text("接收")')
  await stateIs(there, '已收件')
  await there.getByText('青蘅县信访局').first().waitFor()
  await there.goto(`${office.address}/workbench/desks/mail`)
  await expect.poll(() => there.locator('a[data-row]').count()).toBe(1)
  await page.reload()
  await stateIs(page, '已转交')
  await page.getByText(/对方已接收，编号/).waitFor()
  await page.context().close()
  await there.context().close()
})

it('on every page of the mail room axe finds nothing, and everything fits from 360 px on, in both languages', async () => {
  for (const locale of ['zh-CN', 'en-GB']) {
    const page = await openDesk(browser, office, 'intake', locale)
    const faults: string[] = []
    const look = async (path: string): Promise<void> => {
      await page.goto(`${office.address}/workbench/${path}`)
      await page.waitForSelector('main h1')
      await page.waitForLoadState('networkidle').catch(() => undefined)
      for (const button of await page.locator('button[data-verb]').all()) {
        await button.click()
        faults.push(...(await axeFindings(page)).map((fault) => `${path}: ${fault}`))
      }
      faults.push(...(await axeFindings(page)).map((fault) => `${path}: ${fault}`))
      for (const width of [1440, 768, 360]) {
        await page.setViewportSize({ width, height: 900 })
        const over = await overflowOf(page)
        if (over > 0) faults.push(`${path}: ${over} px too wide at ${width}`)
      }
      await page.setViewportSize({ width: 1440, height: 900 })
    }
    for (const path of ['desks/mail', 'desks/mail/enter', 'desks/mail/book']) await look(path)
    await page.locator('a[data-row]').first().click()
    await page.waitForSelector('.mail-number')
    await look(page.url().split('/workbench/')[1] ?? '')
    expect(faults).toEqual([])
    await page.context().close()
  }
})

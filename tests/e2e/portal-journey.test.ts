import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPortalOffice, type PortalOffice } from '../factories/portal-office.ts'
import { launchBrowser } from './browser.ts'

let office: PortalOffice
let browser: Browser
let address: string

beforeAll(async () => {
  office = await openPortalOffice()
  address = await office.app.listen({ port: 0, host: '127.0.0.1' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

/** A phone of ten years ago whose browser runs no scripts. */
async function anOldPhone(): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 320, height: 568 },
    javaScriptEnabled: false,
    locale: 'zh-CN',
  })
  return context.newPage()
}

const goOn = (page: Page): Promise<void> => page.click('main form[method=post]:not([enctype]) .actions .button')

async function answerQuestions(page: Page): Promise<void> {
  await page.check('[name=class][value=request]')
  await goOn(page)
  await page.check('[name=place][value="990101"]')
  await page.fill('[name=placeDetail]', '第三小学门口')
  await goOn(page)
  if (page.url().includes('/topic')) {
    await page.check('[name=topic][value=skip]')
    await goOn(page)
  }
  await goOn(page)
  await page.fill('[name=summary]', '学校门口路灯不亮')
  await page.fill('[name=text]', '九月起不亮，\n晚上很危险。')
  await goOn(page)
  await page.setInputFiles('[type=file]', { name: '照片.txt', mimeType: 'text/plain', buffer: Buffer.from('照片说明') })
  await page.click('form[enctype] button')
  expect(await page.textContent('.files')).toContain('照片.txt')
  await goOn(page)
  await page.check('[name=filedBy][value=alone]')
  await goOn(page)
  await page.fill('[name=name]', '李明')
  await page.fill('[name=phone]', '13800000000')
  await goOn(page)
  await page.check('[name=confidential][value=no]')
  await goOn(page)
  await page.check('[name=publish][value=yes]')
  await goOn(page)
}

it('a citizen files on an old phone, goes back and changes a word, sends, follows and leaves, without scripts', async () => {
  const page = await anOldPhone()
  await page.goto(`${address}/`)
  await page.click('main a[href="/zh/file"]')
  await goOn(page)
  await answerQuestions(page)
  expect(await page.textContent('h1')).toBe('请核对')
  await page.click('a[href^="/zh/file/text"]')
  await page.goBack()
  await page.reload()
  await page.click('a[href^="/zh/file/text"]')
  await page.fill('[name=summary]', '学校门口两盏路灯不亮')
  await goOn(page)
  expect(await page.textContent('main')).toContain('学校门口两盏路灯不亮')
  await page.check('[name=declaration]')
  await goOn(page)
  expect(await page.textContent('h1')).toBe('已经登记')
  const [number = '', code = ''] = await page.locator('.keys dd').allTextContents()
  await page.goto(`${address}/zh/follow`)
  await page.fill('[name=number]', number)
  await page.fill('[name=code]', code.toLowerCase())
  await goOn(page)
  expect(await page.textContent('main')).toContain('学校门口两盏路灯不亮')
  expect(await page.textContent('.date')).toContain('2026年12月7日')
  await page.click('.actions .button.plain')
  await page.goto(`${address}/zh/matter`)
  expect(page.url()).toContain('/zh/follow')
})

it('makes the date of the answer larger than anything else on the page of a matter', async () => {
  const filed = await office.file({})
  const page = await anOldPhone()
  await page.goto(`${address}/zh/follow`)
  await page.fill('[name=number]', filed.number)
  await page.fill('[name=code]', filed.queryCode)
  await goOn(page)
  const watching = await browser.newContext({ viewport: { width: 320, height: 568 } })
  await watching.addCookies(await page.context().cookies())
  const seen = await watching.newPage()
  await seen.goto(`${address}/zh/matter`)
  const sizes = await seen.evaluate<number[]>(`
    [...document.querySelectorAll('main *')].filter((e) => e.textContent.trim() && !e.closest('.date')).map((e) => parseFloat(getComputedStyle(e).fontSize))
  `)
  const date = await seen.evaluate<number>(`parseFloat(getComputedStyle(document.querySelector('.date')).fontSize)`)
  expect(date).toBeGreaterThan(Math.max(...sizes))
})

it('prints a receipt without menus and buttons', async () => {
  const page = await anOldPhone()
  await page.goto(`${address}/zh/file`)
  await goOn(page)
  await answerQuestions(page)
  await page.check('[name=declaration]')
  await goOn(page)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.keys').isVisible()).toBe(true)
  for (const hidden of ['.menu', '.bottom', '.tools', '.actions .button'])
    expect(await page.locator(hidden).first().isVisible()).toBe(false)
})

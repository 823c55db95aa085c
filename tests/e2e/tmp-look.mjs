import { chromium } from 'playwright-core'
const base = 'http://127.0.0.1:8471'
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
const [, , user, lang, ...paths] = process.argv
const ctx = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: lang })
const page = await ctx.newPage()
await page.goto(base + '/workbench/')
await page.fill('input[name=username]', user)
await page.fill('input[name=password]', 'zixu-wuyou-demo')
await page.press('input[name=password]', 'Enter')
await page.waitForURL('**/worklist')
let n = 0
for (const path of paths) {
  if (path.startsWith('click:')) await page.click(path.slice(6))
  else await page.goto(base + '/workbench/' + path)
  await page.waitForLoadState('networkidle').catch(() => {})
  await page.waitForTimeout(500)
  await page.screenshot({ path: `/tmp/mail-shot-${lang}-${n++}.png`, fullPage: true })
}
await browser.close()

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { openOffice, PASSWORD, type OpenOffice } from './office.ts'
import { enter, openDesk } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser

beforeAll(async () => {
  office = await openOffice()
  await office.staff('locked', '李文清', 'countyPetitions', 'intake-clerk')
  await office.staff('twice', '王建国', 'countyPetitions', 'handler')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

it('five wrong passwords lock the account, and the page says for how long', async () => {
  const page = await browser.newPage({ locale: 'zh-CN' })
  await page.goto(`${office.address}/workbench/worklist?class=request`)
  for (let n = 0; n < 5; n += 1) {
    const answered = page.waitForResponse(
      (answer) => answer.url().endsWith('/session') && answer.request().method() === 'POST',
    )
    await enter(page, 'locked', `wrong ${n}`)
    await answered
  }
  await enter(page, 'locked', PASSWORD)
  await page
    .getByText(/账号暂时锁定。\d+秒后可以再试/)
    .first()
    .waitFor()
  expect(page.url()).toContain('sign-in')
})

it('leads back to where one wanted to go', async () => {
  const page = await browser.newPage({ locale: 'zh-CN' })
  await page.goto(`${office.address}/workbench/search?class=request`)
  await enter(page, 'twice', PASSWORD)
  await page.waitForURL('**/workbench/search?class=request')
  await page.locator('h1', { hasText: '查询' }).waitFor()
  expect(new URL(page.url()).searchParams.get('class')).toBe('request')
})

it('a session is ended from another desk, and that desk is asked to sign in again', async () => {
  const here = await openDesk(browser, office, 'twice')
  const there = await openDesk(browser, office, 'twice')
  await here.goto(`${office.address}/workbench/me`)
  await here.waitForSelector('text=当前登录')
  for (const end of await here.locator('table button').all()) await end.click()
  await there.click('text=查询')
  await there.reload()
  await there.waitForURL('**/sign-in**')
  expect(await there.textContent('h1')).toBe('工作人员登录')
})

it('changes the own password, which then signs in', async () => {
  const page = await openDesk(browser, office, 'twice')
  await page.goto(`${office.address}/workbench/me`)
  await page.getByLabel('现在的密码').fill(PASSWORD)
  await page.getByLabel('新密码', { exact: true }).fill('three geese above the lake')
  await page.getByLabel('再输一次新密码').fill('three geese above the lakes')
  await page.click('button:has-text("更换密码")')
  await page.getByText('两次输入的新密码不一样').waitFor()
  await page.getByLabel('再输一次新密码').fill('three geese above the lake')
  await page.click('button:has-text("更换密码")')
  await page.getByText('密码已更换').waitFor()
  await page.click('text=退出')
  await enter(page, 'twice', 'three geese above the lake')
  await page.waitForURL('**/workbench/worklist')
  await page.locator('h1', { hasText: '待办' }).waitFor()
  expect(await page.textContent('.top-me')).toContain('王建国')
})

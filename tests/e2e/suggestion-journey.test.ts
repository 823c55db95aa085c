import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf, smallTargets } from './portal-pages.ts'
import { openDesk, pick } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser

beforeAll(async () => {
  office = await openOffice()
  await office.staff('head', '方正言', 'countyPetitions', 'head')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

it('from the question of the office to the published outcome, its reward and the figures of the topic', async () => {
  const desk = await openDesk(browser, office, 'head')
  await desk.goto(`${office.address}/workbench/desks/suggestions`)
  await desk.click('button:has-text("新的征集")')
  await desk.getByLabel('题目').fill('夜间公交怎么开')
  await desk.getByLabel('背景').fill('新区通车以后，夜间出行增多。')
  await desk.getByLabel('问题').fill('开到几点合适\n走哪条线')
  await desk.getByLabel('开始日期').fill(today())
  await desk.getByLabel('截止日期').fill(today())
  await desk.getByLabel('整理用的主题').fill('时间\n线路')
  await desk.click('dialog button[type=submit]')
  await desk.click('a[data-row]:has-text("夜间公交怎么开")')
  await desk.click('button[data-verb=publish]')
  await desk.getByLabel('我已核对，确认办理').check()
  await desk.click('form button[type=submit]:has-text("发布")')
  await desk.getByText('正在征集').waitFor()

  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, javaScriptEnabled: false })
  const citizen = await context.newPage()
  await citizen.goto(`${office.address}/zh`)
  await citizen.click('footer a:has-text("人民建议征集")')
  await citizen.click('a:has-text("夜间公交怎么开")')
  await citizen.click('a:has-text("我要提建议")')
  await citizen.click('button:has-text("提交建议")')
  await citizen.locator('[role=alert]').waitFor()
  await citizen.getByLabel(/开到几点合适/).fill('开到二十三点，方便下夜班的人。')
  await citizen.getByLabel(/同意隐去/).check()
  await citizen.getByLabel('姓名').fill('甄建议')
  await citizen.click('button:has-text("提交建议")')
  const number = (await citizen.locator('#number').textContent()) ?? ''
  const code = (await citizen.locator('#code').textContent()) ?? ''

  await desk.reload()
  await desk.click('a[data-row]:has-text("开到二十三点")')
  expect(await desk.locator('main').textContent()).not.toContain('甄建议')
  await desk.click('button[data-verb=sort]')
  await pick(desk, '主题', '时间')
  await desk.click('form button[type=submit]:has-text("整理")')
  await desk.locator('.tag', { hasText: '时间' }).waitFor()
  await desk.click('button[data-verb=decide]')
  await pick(desk, '决定', '部分采纳')
  await desk.getByLabel('理由').first().fill('先延长到二十二点三十分试行。')
  await desk.click('form button[type=submit]:has-text("作出决定")')
  await desk.click('button[data-verb=reply]')
  await desk.getByLabel('答复').fill('感谢建议，下月起试行。')
  await desk.getByLabel('我已核对，确认办理').check()
  await desk.click('form button[type=submit]:has-text("答复建议人")')
  await desk.click('button[data-verb=publish]')
  await desk.getByLabel('公开标题').fill('甄建议提出延长夜班公交')
  await desk.getByLabel('我已核对，确认办理').check()
  await desk.click('form button[type=submit]:has-text("公开")')
  await desk.getByText(/还能认出建议人/).waitFor()
  await desk.getByLabel('公开标题').fill('延长夜班公交')
  await desk.click('form button[type=submit]:has-text("公开")')
  await desk.locator('.tag', { hasText: '已公开' }).waitFor()
  await desk.click('button[data-verb=reward]')
  await desk.getByLabel('金额（元）').fill('500')
  await desk.locator('form').getByLabel('理由').first().fill('建议被部分采纳')
  await desk.click('form button[type=submit]:has-text("登记奖励")')
  await desk.getByText('500.00 元').waitFor()
  await desk.click('a:has-text("回到征集")')
  await desk.getByText(/部分采纳 1，.*已答复 1，公开 1；奖励 1 项，奖金 500.00 元/).waitFor()

  await citizen.goto(`${office.address}/zh/suggestions/follow`)
  await citizen.getByLabel('编号').fill(number)
  await citizen.getByLabel('查询码').fill(code)
  await citizen.click('button:has-text("查询")')
  await citizen.getByText('感谢建议，下月起试行。').waitFor()
  await citizen.goto(`${office.address}/zh/suggestions`)
  await citizen.click('a:has-text("夜间公交怎么开")')
  await citizen.getByRole('heading', { name: '延长夜班公交' }).waitFor()
  expect(await citizen.textContent('main')).not.toMatch(/甄建议|500/)
  await context.close()
  await desk.context().close()
})

it('axe finds nothing on its pages, everything fits 320 px on the portal and 360 px at the desk, in both languages', async () => {
  const faults: string[] = []
  for (const [prefix, locale] of [
    ['zh', 'zh-CN'],
    ['en', 'en-GB'],
  ] as const) {
    const page = await (await browser.newContext({ viewport: { width: 320, height: 800 } })).newPage()
    await page.goto(`${office.address}/${prefix}/suggestions`)
    const topic = await page.locator('main li a').first().getAttribute('href')
    for (const path of [`/${prefix}/suggestions`, topic, `${topic}/write`, `/${prefix}/suggestions/follow`]) {
      await page.goto(`${office.address}${path}`)
      const over = await overflowOf(page)
      const found = [
        ...(over > 0 ? [`${over} px too wide`] : []),
        ...(await smallTargets(page)),
        ...(await axeFindings(page)),
      ]
      faults.push(...found.map((fault) => `${path}: ${fault}`))
    }
    await page.context().close()
    const desk = await openDesk(browser, office, 'head', locale)
    await desk.goto(`${office.address}/workbench/desks/suggestions`)
    for (let depth = 0; depth < 3; depth += 1) {
      if (depth > 0) await desk.locator('a[data-row]').first().click()
      await desk.waitForLoadState('networkidle').catch(() => undefined)
      await desk.waitForTimeout(200)
      faults.push(...(await axeFindings(desk)).map((fault) => `${desk.url()}: ${fault}`))
      await desk.setViewportSize({ width: 360, height: 900 })
      const over = await overflowOf(desk)
      if (over > 0) faults.push(`${desk.url()}: ${over} px too wide`)
      await desk.setViewportSize({ width: 1440, height: 900 })
    }
    await desk.context().close()
  }
  expect(faults).toEqual([])
})

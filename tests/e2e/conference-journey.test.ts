import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, localDateOf } from '../../server/src/platform/time/index.ts'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'
import { openDesk } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
let page: Page
let matter: { regionId: string; matterId: string }
const today = localDateOf(new Date().toISOString())

beforeAll(async () => {
  office = await openOffice()
  const { portal } = office
  matter = await portal.file({ summary: '河堤路灯归谁管' })
  await portal.give('countyPetitions', matter, 'assign', { lead: portal.offices.countyHousing.id, assisting: [] })
  await office.staff('convener', '召集人', 'countyPetitions', 'head', 'supervisor')
  await office.staff('housing', '住建局', 'countyHousing', 'head', 'handler')
  await office.staff('water', '水利局', 'countyWater', 'head', 'handler')
  browser = await launchBrowser()
  page = await openDesk(browser, office, 'convener')
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const sheet = (at: Page): Locator => at.locator('dialog[open]')
async function fillIn(at: Page, label: string, text: string): Promise<void> {
  await sheet(at)
    .getByLabel(new RegExp(`^${label}`))
    .and(at.locator('input, textarea'))
    .fill(text)
}
async function pickIn(at: Page, label: string, name: string): Promise<void> {
  const list = sheet(at).getByLabel(label, { exact: true })
  await list.click()
  await list.fill(name)
  await at.locator('.ant-select-item-option:visible', { hasText: name }).first().click()
  await sheet(at).locator('h2').click()
}
async function send(at: Page): Promise<void> {
  await sheet(at).locator('button[type=submit]').click()
  await sheet(at).waitFor({ state: 'detached' })
}
const good = async (at: Page, name: string): Promise<void> => {
  await at.waitForLoadState('networkidle').catch(() => undefined)
  await at.waitForTimeout(300)
  expect.soft([name, await axeFindings(at)]).toEqual([name, []])
  for (const width of [1440, 360]) {
    await at.setViewportSize({ width, height: 900 })
    expect.soft([name, width, await overflowOf(at)]).toEqual([name, width, 0])
  }
  await at.setViewportSize({ width: 1440, height: 900 })
}

describe('from a matter to the minutes and the follow-up', () => {
  it('an office proposes the dispute on the page of the matter, with a paper', async () => {
    const housing = await openDesk(browser, office, 'housing')
    await housing.goto(`${office.address}/workbench/matters/${matter.regionId}/${matter.matterId}`)
    await housing.getByRole('button', { name: '提请联席会议' }).click()
    await pickIn(housing, '议题种类', '受理争议')
    await fillIn(housing, '议题名称', '河堤路灯由谁维护')
    await fillIn(housing, '情况和建议', '住建、水利均认为不属其职权。')
    await sheet(housing)
      .locator('input[type=file]')
      .setInputFiles({ name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('河堤路灯由水利项目建设。') })
    await sheet(housing).getByText('说明.txt').waitFor()
    await send(housing)
    await housing.getByText('待列入会议').waitFor()
    await good(housing, 'matter')
    expect(await housing.getByRole('link', { name: '说明.txt' }).count()).toBe(1)
    await housing.context().close()
  })

  it('the petition office plans a meeting, orders its agenda by keyboard and announces it', async () => {
    await page.goto(`${office.address}/workbench/desks/conference`)
    await page.getByText('还没有会议').waitFor()
    await good(page, 'empty')
    await page.goto(`${office.address}/workbench/desks/conference/items`)
    await page.getByText('河堤路灯由谁维护').waitFor()
    await page.getByRole('button', { name: '补充材料 河堤路灯由谁维护' }).click()
    await sheet(page)
      .locator('input[type=file]')
      .setInputFiles({ name: '补充.txt', mimeType: 'text/plain', buffer: Buffer.from('水利局意见。') })
    await sheet(page).getByText('补充.txt').waitFor()
    await send(page)
    await page.getByRole('link', { name: '补充.txt' }).waitFor()
    await page.click('button:has-text("提出专题")')
    await fillIn(page, '议题名称', '物业服务问题')
    await fillIn(page, '情况和建议', '近期反映集中。')
    await send(page)
    await good(page, 'items')
    await page.goto(`${office.address}/workbench/desks/conference`)
    await page.click('button:has-text("筹备会议")')
    await fillIn(page, '会议名称', '第一次会议')
    await fillIn(page, '日期', today)
    await fillIn(page, '地点', '第一会议室')
    await fillIn(page, '主持人', '召集人')
    await pickIn(page, '邀请单位', '青蘅县水利局')
    await pickIn(page, '邀请单位', '青蘅县住房和城乡建设局')
    await sheet(page).locator('button[type=submit]').click()
    await page.getByRole('heading', { level: 1, name: '第一次会议' }).waitFor()
    for (const title of ['物业服务问题', '河堤路灯由谁维护']) {
      await page.click('button[data-verb=list]')
      await pickIn(page, '议题', title)
      await send(page)
      await page.locator('.record-history strong', { hasText: title }).waitFor()
    }
    await page.getByRole('button', { name: '上移 河堤路灯由谁维护' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.record-history strong', { hasText: '1. 河堤路灯由谁维护' }).waitFor()
    await page.click('button[data-verb=announce]')
    await sheet(page).locator('button[type=submit]').click()
    await sheet(page).getByText('请先勾选确认').waitFor()
    await sheet(page).getByText('我确认向受邀单位发出通知').click()
    await send(page)
    await good(page, 'announced')
    expect(await page.locator('button[data-verb=hold]').count()).toBe(1)
  })

  it('an invited office says who comes', async () => {
    const water = await openDesk(browser, office, 'water')
    await water.goto(`${office.address}/workbench/desks/conference`)
    await water.locator('a[data-row]', { hasText: '第一次会议' }).click()
    await water.getByRole('button', { name: '填报 青蘅县水利局' }).click()
    await fillIn(water, '参加人员', '王某')
    await fillIn(water, '职务', '副局长')
    await send(water)
    await water.getByText('已报名').waitFor()
    expect(await water.getByRole('button', { name: '填报 青蘅县住房和城乡建设局' }).count()).toBe(0)
    await water.context().close()
  })

  it('the dispute is decided and the matter moves; decisions are taken and the minutes issued', async () => {
    await page.reload()
    await page.click('button[data-verb=hold]')
    await send(page)
    await page.getByRole('button', { name: '决定受理机关 河堤路灯由谁维护' }).click()
    await pickIn(page, '受理机关', '青蘅县水利局')
    await fillIn(page, '理由', '路灯由水利项目建设，由水利部门受理。')
    await send(page)
    await page.getByText('已议定').first().waitFor()
    await page.getByRole('button', { name: '增加议定事项 物业服务问题' }).click()
    await fillIn(page, '议定事项', '梳理物业投诉清单。')
    await pickIn(page, '责任单位', '青蘅县住房和城乡建设局')
    await fillIn(page, '完成期限', addDays(today, 10))
    await send(page)
    await page.getByRole('button', { name: '写议定意见 物业服务问题' }).click()
    await fillIn(page, '议定意见', '由住建局牵头。')
    await send(page)
    await page.click('button[data-verb=minute]')
    await sheet(page).getByText('纪要印发后编号').click()
    await send(page)
    const link = page.getByRole('link', { name: '会议纪要 PDF' })
    await link.waitFor()
    const paper = await page.request.get(`${office.address}${(await link.getAttribute('href')) ?? ''}`)
    expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-')
    await good(page, 'minuted')
    const water = await openDesk(browser, office, 'water')
    await water.locator('a[data-row]', { hasText: '河堤路灯归谁管' }).waitFor()
    await water.context().close()
  })

  it('the responsible office reports, and the conference confirms', async () => {
    const housing = await openDesk(browser, office, 'housing')
    await housing.goto(`${office.address}/workbench/desks/conference/decisions?side=ours`)
    await housing.getByRole('button', { name: /^报告落实/ }).click()
    await fillIn(housing, '落实情况', '清单已经印发。')
    await sheet(housing).getByLabel('已经全部完成').check()
    await send(housing)
    await housing.getByText('报告完成，待确认').waitFor()
    await housing.context().close()
    await page.goto(`${office.address}/workbench/desks/conference/decisions`)
    await good(page, 'follow-up')
    await page.getByRole('button', { name: /^确认完成/ }).click()
    await send(page)
    await page.getByText('没有这样的议定事项').waitFor()
    await page.click('button:has-text("已完成")')
    await page.getByText('梳理物业投诉清单。').waitFor()
    expect(await page.getByText('已完成 ·').count()).toBe(1)
  })
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../server/src/platform/crypto/index.ts'
import { addDays, localDateOf } from '../../server/src/platform/time/index.ts'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'
import { openDesk } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
let admin: Page
let matter: Awaited<ReturnType<OpenOffice['portal']['file']>>
const today = localDateOf(new Date().toISOString())

beforeAll(async () => {
  office = await openOffice()
  await office.staff('admin', '周管理', 'city', 'administrator')
  await office.staff('mover', '随转人', 'countyHousing', 'handler', 'intake-clerk')
  await office.staff('stayer', '待定人', 'countyHousing', 'auditor')
  await office.staff('next', '承接人', 'countyWater', 'handler', 'intake-clerk', 'head')
  matter = await office.portal.file({ summary: '老旧小区加装电梯', receivedOn: today })
  const { countyHousing } = office.portal.offices
  await office.portal.give('countyPetitions', matter, 'assign', {
    lead: countyHousing.id,
    assisting: [],
    noticeGiven: true,
    reason: '属其职责',
  })
  await office.portal.test.admin.query(
    `insert into suggestion_topic (region_id, id, office_id, state, title, background, questions, themes, opens_on, closes_on, report, version)
     values ($1, $2, $3, 'published', '电梯加装怎么分摊费用', '征求意见', '["您的建议"]', '[]', $4, $4, '', 1)`,
    [countyHousing.regionId, newId(), countyHousing.id, today],
  )
  browser = await launchBrowser()
  admin = await openDesk(browser, office, 'admin')
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const sheet = (page: Page) => page.locator('dialog[open]')
const row = (name: string) => admin.locator('.office-row', { hasText: name })
const good = async (page: Page, name: string): Promise<void> => {
  await page.waitForLoadState('networkidle').catch(() => undefined)
  expect.soft([name, await axeFindings(page)]).toEqual([name, []])
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft([name, width, await overflowOf(page)]).toEqual([name, width, 0])
    const folder = process.env['HUIYIN_PICTURES']
    if (folder) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}
async function prepare(on: string): Promise<void> {
  const list = sheet(admin).getByLabel('承接职权的机构', { exact: true })
  await list.click()
  await list.fill('水利局')
  await admin.locator('.ant-select-item-option:visible', { hasText: '青蘅县水利局' }).first().click()
  await sheet(admin).getByLabel('生效日期').fill(on)
  await sheet(admin).getByLabel('依据和说明').and(sheet(admin).locator('textarea')).fill('县机构改革方案')
  await sheet(admin).getByText('我已核对要移交的工作，确认合并').click()
}

describe('an office is merged', () => {
  it('is prepared for a day after a look at what passes on, gets its numbered sheet, and is called off', async () => {
    await admin.goto(`${office.address}/workbench/admin/offices`)
    await row('青蘅县住房和城乡建设局').getByText('修改').click()
    await sheet(admin).locator('summary', { hasText: '合并' }).click()
    await sheet(admin).getByText('建议征集主题').waitFor()
    await prepare(addDays(today, 30))
    await good(admin, 'merger-form')
    await sheet(admin).getByRole('button', { name: '准备合并' }).click()
    await sheet(admin).getByText('并入青蘅县水利局').first().waitFor()
    const href = (await sheet(admin).getByRole('link', { name: '机构合并移交清单 PDF' }).getAttribute('href')) ?? ''
    expect((await (await admin.request.get(office.address + href)).body()).subarray(0, 5).toString()).toBe('%PDF-')
    const html = await (await admin.request.get(office.address + href.replace('pdf', 'html'))).text()
    for (const said of ['机构合并移交清单', '移〔', '建议征集主题', '随转人', '县机构改革方案'])
      expect(html).toContain(said)
    await good(admin, 'merger-prepared')
    await sheet(admin).getByLabel('撤销的理由').and(sheet(admin).locator('textarea')).fill('方案调整')
    await sheet(admin).getByRole('button', { name: '撤销合并' }).click()
    await sheet(admin).getByLabel('承接职权的机构', { exact: true }).waitFor()
  })

  it('takes effect on its day; what the office left is on the desks of its successor', async () => {
    await prepare(today)
    await sheet(admin).getByRole('button', { name: '准备合并' }).click()
    await row('青蘅县住房和城乡建设局').getByText('职权由青蘅县水利局承接').waitFor()
    await admin.goto(`${office.address}/workbench/admin/offices`)
    await row('青蘅县住房和城乡建设局').getByRole('button', { name: '合并' }).click()
    await sheet(admin).getByText('已移交的工作').waitFor()
    await good(admin, 'merger-done')
    const next = await openDesk(browser, office, 'next')
    await next.goto(`${office.address}/workbench/desks/suggestions`)
    await next.getByText('电梯加装怎么分摊费用').waitFor()
    await next.goto(`${office.address}/workbench/matters/${matter.regionId}/${matter.matterId}`)
    await next.getByText('老旧小区加装电梯').first().waitFor()
    await next.goto(`${office.address}/workbench/desks/documents`)
    await next.locator('td', { hasText: '青蘅县住房和城乡建设局' }).first().waitFor()
    await good(next, 'merger-register')
    await next.context().close()
    const mover = await openDesk(browser, office, 'mover')
    await mover.goto(`${office.address}/workbench/desks/suggestions`)
    await mover.getByText('电梯加装怎么分摊费用').waitFor()
    expect(await mover.getByText('电梯加装怎么分摊费用').count()).toBe(1)
    await mover.context().close()
  })
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDateOf } from '../../server/src/platform/time/index.ts'
import { COMMANDS } from '../../server/src/domains/matter/index.ts'
import type { Officer, Staff } from '../../server/src/domains/identity/index.ts'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'
import { openDesk } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
let matters: { regionId: string; matterId: string }[]
const today = localDateOf(new Date().toISOString())

/** Sorted by this clerk, and so in this clerk's hands. */
const inHandsOf = async (staff: Staff, summary: string): Promise<{ regionId: string; matterId: string }> => {
  const matter = await office.portal.file({ summary, receivedOn: today })
  const { id: officeId, path, kind, regionId } = office.portal.offices.countyPetitions
  const { id: staffId, name, roles } = staff
  const officer: Officer = {
    kind: 'officer',
    staffId,
    name,
    officeId,
    regionId,
    officePath: path,
    officeKind: kind,
    roles,
  }
  const input = COMMANDS.classify.input.parse({
    class: 'request',
    topic: null,
    litigationRelated: false,
    urgent: false,
    reason: '核对登记内容',
  })
  await office.portal.desks.desk.give(officer, matter, { verb: 'classify', input })
  return matter
}

beforeAll(async () => {
  office = await openOffice()
  const clerk = await office.staff('clerk', '温登记', 'countyPetitions', 'intake-clerk')
  await office.staff('next', '接办人', 'countyPetitions', 'handler')
  await office.staff('head', '局负责', 'countyPetitions', 'head')
  await office.staff('admin', '管理员', 'countyPetitions', 'administrator')
  matters = [await inHandsOf(clerk, '河堤护栏缺损'), await inHandsOf(clerk, '小区供水压力不足')]
  const second = await office.staff('second', '临走人', 'countyPetitions', 'intake-clerk')
  await inHandsOf(second, '校车站点没有标识')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const sheet = (page: Page) => page.locator('dialog[open]')
async function pickIn(page: Page, label: string, name: string): Promise<void> {
  const list = sheet(page).getByRole('combobox', { name: label, exact: true })
  await list.click()
  await list.fill(name)
  await page.locator('.ant-select-item-option:visible', { hasText: name }).first().click()
}
const sendSheet = async (page: Page): Promise<void> => {
  await sheet(page).locator('button[type=submit]').click()
  await sheet(page).waitFor({ state: 'detached' })
}
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

describe('an officer leaves', () => {
  let address: string

  it('finds all open work in one list and offers it on a numbered sheet', async () => {
    const page = await openDesk(browser, office, 'clerk')
    await page.goto(`${office.address}/workbench/desks/handover`)
    await page.getByRole('link', { name: '河堤护栏缺损' }).waitFor()
    await page.getByRole('link', { name: '小区供水压力不足' }).waitFor()
    await good(page, 'handover-work')
    await page.getByLabel('全选').check()
    await page.click('button:has-text("移交所选工作")')
    await pickIn(page, '接收人', '接办人')
    await pickIn(page, '原因', '离职')
    await sheet(page).locator('button[type=submit]').click()
    await page.getByRole('heading', { level: 1, name: /移交清单 .*移〔\d{4}〕1号/ }).waitFor()
    address = page.url()
    expect(await page.getByRole('cell', { name: '待接收' }).count()).toBe(2)
    await good(page, 'handover-sheet')
    await page.context().close()
  })

  it('cannot be signed off before: the administrator reads how much is left', async () => {
    const page = await openDesk(browser, office, 'admin')
    await page.goto(`${office.address}/workbench/admin/staff`)
    await page.click('button:has-text("温登记")')
    await sheet(page).getByText('名下还有2项未办结工作，先移交才能停用。').waitFor()
    await sheet(page).getByRole('button', { name: '停用账号' }).click()
    const refused = sheet(page).getByText('温登记名下还有2项未办结工作，不能停用账号')
    await refused.waitFor()
    expect(await refused.count()).toBe(1)
    await good(page, 'handover-refused')
    await page.context().close()
  })

  it('the successor declines one line and accepts the other; the head gives the first to somebody else', async () => {
    const next = await openDesk(browser, office, 'next')
    await next.goto(`${office.address}/workbench/desks/handover/sheets`)
    await next.getByText('2项待您接收').waitFor()
    await good(next, 'handover-sheets')
    await next.locator('a[data-row]').click()
    await next.click('button[data-verb=decline]')
    await sheet(next).getByRole('combobox').first().click()
    await next.locator('.ant-select-item-option:visible', { hasText: '河堤护栏缺损' }).click()
    await sheet(next).getByText('退回的工作仍由移交人负责').click()
    await sheet(next).getByLabel('理由', { exact: true }).and(next.locator('textarea')).fill('不熟悉水利业务')
    await sendSheet(next)
    await next.click('button[data-verb=accept]')
    await sendSheet(next)
    await next.getByRole('cell', { name: '已接收' }).waitFor()
    await next.goto(`${office.address}/workbench/matters/${matters[1]?.regionId}/${matters[1]?.matterId}`)
    await next.locator('section', { hasText: '经办与移交' }).getByText('接办人', { exact: true }).waitFor()
    await next.context().close()

    const head = await openDesk(browser, office, 'head')
    await head.goto(address)
    await head.click('button[data-verb=reoffer]')
    await pickIn(head, '接收人', '局负责')
    await sendSheet(head)
    await head.click('button[data-verb=accept]')
    await sendSheet(head)
    await head.getByText('目前没有需要您办理的').waitFor()
    const href = (await head.getByRole('link', { name: '移交清单 PDF' }).getAttribute('href')) ?? ''
    expect((await (await head.request.get(office.address + href)).body()).subarray(0, 5).toString()).toBe('%PDF-')
    const html = await (await head.request.get(office.address + href.replace('pdf', 'html'))).text()
    for (const said of ['温登记', '接办人', '局负责', '河堤护栏缺损', '已接收']) expect(html).toContain(said)
    await good(head, 'handover-done')
    await head.context().close()
  })

  it('then the account is closed; that of somebody who left at once is closed with everything going to the head', async () => {
    const page = await openDesk(browser, office, 'admin')
    await page.goto(`${office.address}/workbench/admin/staff`)
    await page.click('button:has-text("温登记")')
    await sheet(page).getByText('名下没有未办结工作').waitFor()
    await sheet(page).getByRole('button', { name: '停用账号' }).click()
    await sheet(page).waitFor({ state: 'detached' })
    await page.getByRole('row', { name: /温登记.*已停用/ }).waitFor()
    await page.click('button:has-text("临走人")')
    await sheet(page).getByText('立即停用，全部工作由负责人接收').click()
    await pickIn(page, '接收的负责人', '局负责')
    await sheet(page).getByText('我确认停用这个账号').click()
    await good(page, 'handover-order')
    await sheet(page).getByRole('button', { name: '停用并由负责人接收' }).click()
    await page.getByRole('row', { name: /临走人.*已停用/ }).waitFor()
    await page.context().close()
    const head = await openDesk(browser, office, 'head', 'en-GB')
    await head.goto(`${office.address}/workbench/desks/handover`)
    await head.getByRole('link', { name: '校车站点没有标识' }).waitFor()
    await good(head, 'handover-en')
    expect(await head.locator('tbody tr').count()).toBe(2)
    await head.context().close()
  })
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { localDateOf } from '../../server/src/platform/time/index.ts'
import { launchBrowser } from './browser.ts'
import { openOffice, PASSWORD, type OpenOffice } from './office.ts'
import { enter, openDesk } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
let page: Page

beforeAll(async () => {
  office = await openOffice()
  await office.staff('admin', '周管理', 'city', 'administrator')
  browser = await launchBrowser()
  page = await openDesk(browser, office, 'admin')
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const row = (name: string) => page.locator('.office-row', { hasText: name })
const sheet = () => page.locator('dialog[open]')

async function choose(label: string, name: string): Promise<void> {
  const list = sheet().getByLabel(label, { exact: true })
  await list.click()
  await list.fill(name)
  await page.locator('.ant-select-item-option:visible', { hasText: name }).first().click()
}

it('begins at the administration, where no matter is offered, and an address of one shows none', async () => {
  expect(new URL(page.url()).pathname).toBe('/workbench/admin/offices')
  const menu = await page.locator('.top nav').innerText()
  for (const place of ['待办', '登记', '查询']) expect(menu).not.toContain(place)
  expect(await page.locator('#find').count()).toBe(0)
  await page.goto(`${office.address}/workbench/worklist`)
  await page.getByText('管理员只管理账号、机构、规则和文书样式').first().waitFor()
})

it('sets up an office, renames it, and merges it into another', async () => {
  await page.goto(`${office.address}/workbench/admin/offices`)
  await row('青蘅县人民政府').getByText('+ 下级').click()
  await sheet().getByLabel('名称', { exact: true }).fill('青蘅县园林绿化局')
  await sheet().getByRole('button', { name: '新增机构' }).click()
  await row('青蘅县园林绿化局').waitFor()

  await row('青蘅县园林绿化局').getByText('修改').click()
  await sheet().getByLabel('名称', { exact: true }).fill('青蘅县园林局')
  await sheet().getByRole('button', { name: '保存' }).click()
  await row('青蘅县园林局').waitFor()

  await row('青蘅县园林局').getByText('修改').click()
  await sheet().locator('summary', { hasText: '合并' }).click()
  await choose('承接职权的机构', '住房和城乡建设局')
  await sheet().getByLabel('生效日期').fill(localDateOf(new Date().toISOString()))
  await sheet().getByLabel('依据和说明').and(sheet().locator('textarea')).fill('机构改革')
  await sheet().getByText('我已核对要移交的工作，确认合并').click()
  await sheet().getByRole('button', { name: '准备合并' }).click()
  await row('青蘅县园林局').getByText('职权由青蘅县住房和城乡建设局承接').waitFor()
  expect(await row('青蘅县园林局').getByText('修改').count()).toBe(0)
})

it('takes somebody on, who must change the password at the first sign-in', async () => {
  await page.goto(`${office.address}/workbench/admin/staff`)
  await page.click('text=新增人员')
  await sheet().getByLabel('姓名').fill('新来的')
  await choose('机构', '青蘅县信访局')
  await sheet().getByText('登记员').click()
  await sheet().getByLabel('用户名').fill('newcomer')
  await sheet().getByLabel('临时密码').fill('first day at work 42')
  await sheet().getByRole('button', { name: '新增人员' }).click()
  await page.getByRole('cell', { name: 'newcomer' }).waitFor()

  const other = await browser.newPage({ locale: 'zh-CN' })
  await other.goto(`${office.address}/workbench/`)
  await enter(other, 'newcomer', 'first day at work 42')
  await other.getByText('请先更换').waitFor()
  expect(new URL(other.url()).pathname).toBe('/workbench/me')
})

it('deactivates an account, which then cannot sign in', async () => {
  await office.staff('leaver', '要走的', 'countyPetitions', 'handler')
  await page.goto(`${office.address}/workbench/admin/staff`)
  await page.click('button:has-text("要走的")')
  await sheet().getByRole('button', { name: '停用账号' }).click()
  await page.locator('tr', { hasText: 'leaver' }).getByText('已停用').waitFor()
  const other = await browser.newPage({ locale: 'zh-CN' })
  await other.goto(`${office.address}/workbench/`)
  await enter(other, 'leaver', PASSWORD)
  await other.getByRole('alert').waitFor()
  expect(await other.getByRole('alert').textContent()).toContain('用户名或密码不正确')
})

it('reads the yearly notice on trial, then imports it', async () => {
  await page.goto(`${office.address}/workbench/admin/calendar`)
  await page.click('summary:has-text("导入年度通知")')
  await page
    .getByLabel('或者粘贴通知原文')
    .fill('date,kind,name\n2027-01-01,holiday,元旦\n2027-01-02,holiday,元旦\n2027-01-03,holiday,元旦\n')
  await page.click('button:has-text("试读")')
  await page.getByText('可读取2027年3天').waitFor()
  await page.getByRole('button', { name: '导入年度通知' }).click()
  await page.getByText('已保存2027年3天').waitFor()
  await page.locator('summary', { hasText: '2027' }).waitFor()
  expect(await page.locator('details', { hasText: '2027' }).first().textContent()).toContain('元旦')
})

it('sets and takes back a local limit, and shows every limit with its article', async () => {
  await page.goto(`${office.address}/workbench/admin/rules`)
  await page.getByRole('cell', { name: '第三十四条' }).first().waitFor()
  await page.click('text=增加自定期限')
  await sheet().getByLabel('行政区划代码').fill('990101')
  await sheet().getByLabel('天数').fill('5')
  await sheet().getByLabel('依据文件名称').fill('青蘅县信访工作细则')
  await sheet().getByRole('button', { name: '增加自定期限' }).click()
  const local = page.locator('li', { hasText: '青蘅县信访工作细则' })
  await local.waitFor()
  expect(await local.textContent()).toContain('5个工作日')
  await local.getByRole('button', { name: '取消' }).click()
  await local.waitFor({ state: 'detached' })
})

it('lists the documents and the topics, and tries a list of topics before importing it', async () => {
  await page.goto(`${office.address}/workbench/admin/templates`)
  await page.getByRole('cell', { name: '延期告知书' }).waitFor()
  await page.goto(`${office.address}/workbench/admin/topics`)
  await page.click('summary:has-text("导入")')
  await page.getByLabel('分类文件').setInputFiles({
    name: 'topics.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('level1,level2,level3\n城乡建设,市政,路灯\n'),
  })
  await page.click('button:has-text("试读")')
  await page.getByText('尚未保存').waitFor()
  expect(await page.locator('output.notice').textContent()).toMatch(/可新增\d+个/)
})

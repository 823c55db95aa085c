import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { textsOfPdf } from '../../server/src/platform/documents/testing.ts'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'
import { openDesk } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
let head: Page

beforeAll(async () => {
  office = await openOffice()
  await office.staff('head', '沈万川', 'countyPetitions', 'head', 'handler', 'intake-clerk')
  await office.staff('clerk', '顾小满', 'countyPetitions', 'handler')
  await office.staff('water', '陆三水', 'countyWater', 'handler')
  browser = await launchBrowser()
  head = await openDesk(browser, office, 'head')
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

type Key = { regionId: string; matterId: string }
async function accepted(summary: string): Promise<Key> {
  const matter = await office.portal.file({ summary })
  await office.portal.give('countyPetitions', matter, 'accept', { way: 'handling-opinion', noticeGiven: true })
  return matter
}
/** The text of the acceptance notice, as it is printed. */
async function noticeOf(page: Page, { regionId, matterId }: Key): Promise<string> {
  const answer = await page.request.get(`${office.address}/api/v1/matters/${regionId}/${matterId}/papers/2?format=pdf`)
  return (await textsOfPdf(await answer.body())).join('')
}
const part = (id: string) => head.locator(`[data-part=${id}]`)
const save = () => head.getByRole('button', { name: '保存为新版本' })

it('an office words its notice: unknown places are told with their place, what the law demands stays, and the new words are issued', async () => {
  const before = await accepted('路灯两个月不亮')
  await head.goto(`${office.address}/workbench/admin/templates`)
  await head.getByRole('link', { name: '受理告知书', exact: true }).click()
  await head.getByText('现行文字： 系统内置（版本 0）').waitFor()
  const closing = part('closing').locator('textarea')
  await closing.fill('办公地点：大厅三楼，电话{phone}。')
  await head.locator('.official-document', { hasText: '大厅三楼' }).first().waitFor()
  await part('closing').locator('.field-error', { hasText: '第1行第13字的占位符{phone}不能用在这里' }).waitFor()
  await part('acceptedDue').locator('textarea').fill('我们会尽快办结。')
  const law = part('acceptedDue').locator('.field-error', { hasText: '“第三十四条”是法定内容' })
  await law.waitFor()
  await head.getByLabel('修改理由').fill('写明地点')
  await save().click()
  await head.locator('form [role=alert]', { hasText: '没有保存' }).waitFor()
  expect(await closing.inputValue()).toContain('大厅三楼')

  await head.getByRole('link', { name: '返回全部模板' }).click()
  await head.getByRole('link', { name: '受理告知书', exact: true }).click()
  expect(await closing.inputValue()).toBe('办公地点：大厅三楼，电话{phone}。')
  await part('acceptedDue').getByText('换成内置文字').click()
  await law.waitFor({ state: 'detached' })
  await closing.fill('办公地点：大厅三楼，')
  await part('closing').getByRole('button', { name: '出文单位' }).click()
  await head.keyboard.type('。')
  expect(await closing.inputValue()).toBe('办公地点：大厅三楼，{issuer}。')
  await save().click()
  await head.getByText('已经保存为新版本').waitFor()
  await head.getByText('现行文字： 本单位第 1 版').waitFor()
  expect(await axeFindings(head)).toEqual([])

  expect(await noticeOf(head, before)).not.toContain('大厅三楼')
  expect(await noticeOf(head, await accepted('桥栏杆断裂'))).toContain('办公地点：大厅三楼，青蘅县信访局。')
})

it('the sample is printed in official layout, plainly made up, with the number left blank', async () => {
  const [download] = await Promise.all([
    head.waitForEvent('download'),
    head.getByRole('button', { name: '下载 PDF 样张' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('受理告知书.pdf')
  const pages = await textsOfPdf(await readFile(await download.path()))
  expect(pages[0]).toContain('〕＿＿号')
  expect(pages[0]).toContain('办公地点：大厅三楼，青蘅县信访局。')
})

it('versions are compared and one comes back as a new one, with who and why; the wording of one stays its own', async () => {
  await part('closing').locator('textarea').fill('办公地点：大厅一楼，{issuer}。')
  await head.getByLabel('修改理由').fill('搬到一楼')
  await save().click()
  await head.getByText('现行文字： 本单位第 2 版').waitFor()
  const rows = head.locator('[aria-labelledby=template-versions] tbody tr')
  expect(await rows.allTextContents()).toEqual([
    expect.stringContaining('沈万川搬到一楼'),
    expect.stringContaining('沈万川写明地点'),
  ])
  await rows.nth(1).getByText('比较').click()
  const changed = head.locator('[data-changed=closing]')
  await changed.locator('del', { hasText: '三' }).waitFor()
  expect(await changed.locator('ins').allTextContents()).toEqual(['一'])
  expect(await head.locator('[data-changed]').count()).toBe(1)

  await rows.nth(1).getByRole('button', { name: '恢复' }).click()
  await head.locator('dialog[open]').getByLabel('修改理由').fill('没有搬成')
  await head.locator('dialog[open]').getByRole('button', { name: '恢复' }).click()
  await head.getByText('现行文字： 本单位第 3 版').waitFor()
  await head.getByText('恢复第 1 版的文字').waitFor()
  expect(await part('closing').locator('textarea').inputValue()).toContain('大厅三楼')
  for (const width of [1280, 360]) {
    await head.setViewportSize({ width, height: 900 })
    expect(await overflowOf(head)).toBe(0)
  }
  await head.setViewportSize({ width: 1280, height: 900 })
  await head.getByRole('button', { name: '英文' }).click()
  await head.getByText('现行文字： 系统内置（版本 0）').waitFor()
})

it('two who word it at once: the second is told, keeps what was written, and goes on', async () => {
  await head.goto(`${office.address}/workbench/admin/templates/extension-notice`)
  await part('closing').locator('textarea').fill('甲写的。')
  await head.getByLabel('修改理由').fill('甲')
  await office.portal.desks.templates.save(
    await officerOf('head'),
    { kind: 'extension-notice', language: 'zh-CN' },
    { words: { closing: '乙写的。' }, reason: '乙', expected: 0 },
    { key: 'another-desk-1', fingerprint: Buffer.alloc(32) },
  )
  await save().click()
  await head.getByRole('button', { name: '在新版本上继续' }).click()
  expect(await part('closing').locator('textarea').inputValue()).toBe('甲写的。')
  await save().click()
  await head.getByText('现行文字： 本单位第 2 版').waitFor()
})

it('who may not change it reads it; an office beside follows the petition office of its county', async () => {
  for (const [name, source] of [
    ['clerk', '本单位第 3 版'],
    ['water', '青蘅县信访局第 3 版'],
  ] as const) {
    const page = await openDesk(browser, office, name)
    await page.goto(`${office.address}/workbench/admin/templates/acceptance-notice`)
    await page.getByText(`现行文字： ${source}`).waitFor()
    await page.getByText('修改由本单位的管理员、负责人进行').waitFor()
    expect(await page.getByRole('button', { name: '保存为新版本' }).count()).toBe(0)
    const refused = await page.request.post(`${office.address}/api/v1/templates/acceptance-notice/zh-CN/versions`, {
      headers: { 'idempotency-key': `try-by-${name}`, 'if-match': '"3"' },
      data: { words: {}, reason: '试' },
    })
    expect(refused.status()).toBe(403)
  }
})

it('the documents of the other desks are worded the same way: what goes to whom, and that relief stays without conditions', async () => {
  await head.goto(`${office.address}/workbench/admin/templates`)
  const row = head.locator('tr', { has: head.getByRole('link', { name: '专项资金救助决定书', exact: true }) })
  await row.waitFor()
  expect(await row.locator('td').allTextContents()).toEqual(
    expect.arrayContaining(['专项资金', '信访人', '系统内置（版本 0）']),
  )
  await head.getByRole('link', { name: '专项资金救助决定书', exact: true }).click()
  await part('free').locator('textarea').fill('收到本决定即视为息诉罢访。')
  await part('free').locator('.field-error', { hasText: '信访是权利' }).waitFor()
  await part('free').locator('.field-error', { hasText: '“不附加其他任何条件”是法定内容' }).waitFor()
  await part('free').getByText('换成内置文字').click()
  await part('closing').locator('textarea').fill('领取地点：{issuer}一楼。')
  await head.locator('.official-document', { hasText: '领取地点：青蘅县信访局一楼。' }).first().waitFor()
  expect(await head.locator('.official-document').count()).toBe(3)
  await head.getByLabel('修改理由').fill('写明领取地点')
  await save().click()
  await head.getByText('现行文字： 本单位第 1 版').waitFor()
  await head.evaluate(() => scrollTo(0, 0))
  expect(await axeFindings(head)).toEqual([])
})

async function officerOf(username: string) {
  const { findStaffByUsername } = await import('../../server/src/domains/identity/index.ts')
  const { test, offices } = office.portal
  const staff = await test.database.read({ audience: 'system' }, (tx) => findStaffByUsername(tx, username))
  if (!staff) throw new Error(`nobody is called ${username}`)
  const { id, regionId, path, kind } = offices.countyPetitions
  return {
    kind: 'officer' as const,
    staffId: staff.id,
    name: staff.name,
    officeId: id,
    regionId,
    officePath: path,
    officeKind: kind,
    roles: staff.roles,
  }
}

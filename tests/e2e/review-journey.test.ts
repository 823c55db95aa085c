import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, localDateOf } from '../../server/src/platform/time/index.ts'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'
import { choose, openDesk, pick, say, send } from './workbench-desk.ts'

const now = new Date().toISOString()
const today = localDateOf(now)
const heardOn = addDays(today, 3)
let office: OpenOffice
let browser: Browser
let page: Page
const panel: { id: string }[] = []
let matter: { regionId: string; matterId: string; number: string; queryCode: string }

/** A matter whose answer by the housing bureau has reached the petitioner. */
async function answered(summary: string) {
  const { portal } = office
  const filed = await portal.file({ summary })
  const { countyHousing } = portal.offices
  await portal.give('countyPetitions', filed, 'transfer', { to: countyHousing.id, noticeGiven: true })
  await portal.give('countyHousing', filed, 'accept', { way: 'handling-opinion', noticeGiven: true })
  await portal.give('countyHousing', filed, 'answer', {
    request: '修复路灯。',
    facts: '路灯属物业管理。',
    opinion: '不予支持。',
    legalBasis: '《信访工作条例》第三十二条',
    outcome: 'not-supported',
  })
  await portal.give('countyHousing', filed, 'deliver', { on: portal.clock.today(), method: 'portal' })
  return filed
}

beforeAll(async () => {
  office = await openOffice({ at: now })
  panel.push(
    await office.staff('reviewer', '复查员', 'county', 'intake-clerk', 'handler', 'head'),
    await office.staff('member', '成员甲', 'county', 'handler'),
  )
  await office.staff('second', '复核员', 'city', 'intake-clerk', 'handler', 'head')
  matter = await answered('和平路路灯复查')
  browser = await launchBrowser()
  page = await openDesk(browser, office, 'reviewer')
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const sheet = (): Locator => page.locator('dialog[open]')
const fillIn = (label: string, text: string): Promise<void> =>
  sheet()
    .getByLabel(new RegExp(`^${label}`))
    .and(page.locator('input:not([type=checkbox]), textarea'))
    .fill(text)
async function confirm(text: string): Promise<void> {
  await sheet().getByText(text).click()
  await sheet().locator('button[type=submit]').click()
  await sheet().waitFor({ state: 'detached' })
}
async function good(name: string): Promise<void> {
  await page.waitForTimeout(300)
  expect.soft([name, await axeFindings(page)]).toEqual([name, []])
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft([name, width, await overflowOf(page)]).toEqual([name, width, 0])
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}
const toReview = (): Promise<unknown> =>
  page.goto(`${office.address}/workbench/desks/reviews/${matter.regionId}/${matter.matterId}`)

describe('from a request on paper to the review opinion', () => {
  it('the reviewing office enters the request on the page of the matter, and it is on the list', async () => {
    await page.goto(`${office.address}/workbench/desks/reviews`)
    await page.getByText('本单位没有复查、复核申请').waitFor()
    await good('empty')
    await page.goto(`${office.address}/workbench/matters/${matter.regionId}/${matter.matterId}`)
    await choose(page, 'requestReview')
    await page.locator('form.action-form').getByText('书面', { exact: true }).click()
    await say(page, '收到日期', today)
    await say(page, '申请理由', '路灯是市政设施，不属物业。')
    await send(page, '复查中')
    await page.goto(`${office.address}/workbench/desks/reviews`)
    await page.getByRole('button', { name: '复查中 1', exact: true }).click()
    expect(page.url()).toContain('phase=in-review')
    await good('list')
    await page.locator('a[data-row]', { hasText: '和平路路灯复查' }).click()
    await page.getByText('路灯是市政设施，不属物业。').waitFor()
    expect(await page.getByText('书面提出').count()).toBe(1)
    expect(await page.getByText('正在复查复核').count()).toBe(1)
    expect(await page.getByText('路灯属物业管理。').count()).toBe(1)
  })

  it('the head sets a rule, and no opinion is given without a panel', async () => {
    await page.goto(`${office.address}/workbench/desks/reviews/rules`)
    await page.getByText('本单位没有规则').waitFor()
    await page.click('button:has-text("增加规则")')
    await fillIn('生效日期', today)
    await sheet().getByLabel('至少人数').fill('2')
    await fillIn('依据文件名称', '复查工作规则')
    await confirm('规则生效后不能修改')
    await page.getByRole('cell', { name: '复查工作规则' }).waitFor()
    await good('rules')
    await toReview()
    await page.getByText('按照复查工作规则，至少2人。').waitFor()
    await choose(page, 'review')
    await page.locator('form.action-form').getByText('撤销', { exact: true }).click()
    await say(page, '查明的事实', '路灯属市政。')
    await say(page, '复查意见', '撤销原意见。')
    await page.click('form.action-form button[type=submit]')
    await page.getByText('请先组成复查（复核）组').waitFor()
    expect(await page.getByText('正在复查复核').count()).toBe(1)
    await page.reload()
  })

  it('the panel is formed', async () => {
    await choose(page, 'formPanel')
    await pick(page, '成员', '复查员')
    await pick(page, '成员', '成员甲')
    await page.locator('form.action-form h2').click()
    await pick(page, '主持人', '复查员')
    await page.click('form.action-form button[type=submit]')
    await page.locator('.tag', { hasText: '主持' }).waitFor()
    expect(await page.getByText('成员甲').count()).toBeGreaterThan(0)
  })

  it('a hearing is arranged with its notice, and held on its day', async () => {
    await page.click('button:has-text("安排听证")')
    await fillIn('日期', heardOn)
    await fillIn('地点', '县政府会议室')
    await fillIn('请携带', '路灯照片')
    await fillIn('参加人员', '申请人王小明，住建局代表')
    await sheet().locator('button[type=submit]').click()
    await sheet().waitFor({ state: 'detached' })
    await page.getByText('已通知').first().waitFor()
    await good('arranged')
    expect(await page.textContent('main')).not.toContain('王小明')
    await page.click('button[data-verb=participants]')
    await fillIn('查看原因', '电话通知参加人')
    await sheet().locator('button[type=submit]').click()
    await page.getByText('申请人王小明').waitFor()
    const printed = await page.request.get(`${office.address}/api/v1/reviews/export?format=csv&lang=zh-CN`)
    expect(await printed.text()).toMatch(/和平路路灯复查.*复查中/)
    const notice = await page.getByRole('link', { name: '听证通知书 PDF' }).getAttribute('href')
    const answer = await page.request.get(`${office.address}${notice}`)
    expect([answer.status(), (await answer.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
    const citizen = await (await browser.newContext({ viewport: { width: 320, height: 568 } })).newPage()
    await citizen.goto(`${office.address}/zh/follow`)
    await citizen.fill('[name=number]', matter.number)
    await citizen.fill('[name=code]', matter.queryCode)
    await citizen.click('main form[method=post]:not([enctype]) .actions .button')
    await citizen.getByText('路灯照片').waitFor()
    expect(await citizen.textContent('main')).not.toContain('王小明')
    expect([await axeFindings(citizen), await overflowOf(citizen)]).toEqual([[], 0])
    await citizen.context().close()
    office.portal.clock.set(new Date(Date.parse(now) + 3 * 86_400_000).toISOString())
    await page.context().close()
    page = await openDesk(browser, office, 'reviewer')
    await toReview()
    await page.click('button[data-verb=hold]')
    await fillIn('到场人员', '申请人王小明，住建局代表')
    await fillIn('听证笔录', '双方陈述。')
    await fillIn('听证结论', '路灯属市政设施，电话13800138000。')
    await confirm('笔录登记后')
    await page.getByText('已举行').first().waitFor()
  })

  it('its conclusion is published once a person has decided, without identity', async () => {
    await page.click('button[data-verb=publish]')
    const text = sheet().getByLabel(/^公开的文字/)
    expect(await text.inputValue()).toBe('路灯属市政设施，电话█████。')
    await fillIn('标题', '路灯由谁管理')
    await text.fill('路灯属市政设施，电话13800138000。')
    await sheet().getByText('我已逐字核对').click()
    await sheet().locator('button[type=submit]').click()
    await sheet().getByText('文字中还有姓名').waitFor()
    await text.fill('路灯属市政设施，由住建部门维护。')
    await sheet().locator('button[type=submit]').click()
    await sheet().waitFor({ state: 'detached' })
    await page.locator('.tag', { hasText: '已公开' }).waitFor()
    const published = await page.request.get(`${office.address}/api/v1/hearings/published`)
    expect(await published.json()).toMatchObject([{ text: '路灯属市政设施，由住建部门维护。' }])
    await good('published')
  })

  it('everybody reads the conclusion on the portal, in both languages, without script, at 320 px', async () => {
    for (const prefix of ['zh', 'en']) {
      const context = await browser.newContext({ viewport: { width: 320, height: 568 } })
      const visitor = await context.newPage()
      await visitor.goto(`${office.address}/${prefix}/hearings`)
      expect([prefix, await axeFindings(visitor), await overflowOf(visitor)]).toEqual([prefix, [], 0])
      await visitor.locator('main a', { hasText: '路灯由谁管理' }).click()
      await visitor.getByText('路灯属市政设施，由住建部门维护。').waitFor()
      expect([prefix, await axeFindings(visitor), await overflowOf(visitor)]).toEqual([prefix, [], 0])
      expect(await visitor.locator('script').count()).toBe(0)
      expect((await visitor.content()).length).toBeLessThan(30_000)
      await context.close()
    }
  })

  it('the opinion is signed by the panel and shows on the earlier one; the matter is answered anew', async () => {
    await choose(page, 'review')
    await page.locator('form.action-form').getByText('撤销', { exact: true }).click()
    await say(page, '查明的事实', '路灯属市政。')
    await say(page, '复查意见', '撤销原意见。')
    await page.click('form.action-form button[type=submit]')
    await page.getByText('已被撤销').waitFor()
    expect(await page.getByText('复查员、成员甲').count()).toBe(1)
    await good('decided')
    const seen = await page.request.get(`${office.address}/api/v1/matters/${matter.regionId}/${matter.matterId}`)
    expect(await seen.json()).toMatchObject({ phase: 'accepted', answer: null })
  })
})

describe('the second review, with a hearing whose days do not count', () => {
  const day = (days: number): string => new Date(Date.parse(now) + days * 86_400_000).toISOString()
  const asSecond = async (): Promise<void> => {
    await page.context().close()
    page = await openDesk(browser, office, 'second')
  }

  it('the office above enters the request and arranges a hearing; beside it, no record is taken', async () => {
    matter = await answered('建设路下水道复核')
    const { portal } = office
    const members = panel.map(({ id }) => id)
    await portal.give('county', matter, 'requestReview', { reasons: '仍然堵塞。', came: 'paper' })
    await portal.give('county', matter, 'formPanel', { members, presiding: members[0] })
    await portal.give('county', matter, 'review', {
      result: 'upheld',
      facts: '下水道属物业管理。',
      opinion: '维持原意见。',
      legalBasis: '《信访工作条例》第三十五条',
    })
    await portal.give('county', matter, 'deliver', { on: portal.clock.today(), method: 'portal' })
    await asSecond()
    await page.goto(`${office.address}/workbench/matters/${matter.regionId}/${matter.matterId}`)
    await choose(page, 'requestSecondReview')
    await page.locator('form.action-form').getByText('书面', { exact: true }).click()
    await say(page, '申请理由', '下水道是市政设施。')
    await send(page, '复核中')
    await page.goto(`${office.address}/workbench/desks/reviews`)
    await page.getByRole('button', { name: '复核中 1', exact: true }).click()
    await page.locator('a[data-row]', { hasText: '建设路下水道复核' }).click()
    await page.click('button:has-text("安排听证")')
    await fillIn('日期', addDays(today, 5))
    await fillIn('地点', '市政府会议室')
    await fillIn('参加人员', '申请人')
    await sheet().locator('button[type=submit]').click()
    await sheet().waitFor({ state: 'detached' })
    await page.getByText('已通知').first().waitFor()
    office.portal.clock.set(day(5))
    await asSecond()
    await page.goto(`${office.address}/workbench/matters/${matter.regionId}/${matter.matterId}`)
    expect(await page.locator('button[data-verb=hearing]').count()).toBe(0)
  })

  it('the record at the arrangement takes its days out of the limit, and the last opinion is given', async () => {
    const due = async (): Promise<string> => {
      const answer = await page.request.get(`${office.address}/api/v1/reviews?phase=in-second-review`)
      const { items } = (await answer.json()) as { items: { nextDue: string }[] }
      return items[0]?.nextDue ?? ''
    }
    const before = await due()
    await toReview()
    await page.click('button[data-verb=hold]')
    await fillIn('到场人员', '申请人')
    await fillIn('听证笔录', '双方陈述。')
    await fillIn('听证结论', '下水道由市政维护。')
    await confirm('笔录登记后')
    await page.getByText('复核期限已扣除听证 1 天').waitFor()
    expect(await due()).toBe(addDays(before, 1))
    await choose(page, 'secondReview')
    await page.locator('form.action-form').getByText('维持', { exact: true }).click()
    await say(page, '查明的事实', '下水道属物业管理。')
    await say(page, '复核意见', '维持复查意见。')
    await page.click('form.action-form button[type=submit]')
    await page.getByText('已被维持').first().waitFor()
    await good('second review')
    const seen = await page.request.get(`${office.address}/api/v1/matters/${matter.regionId}/${matter.matterId}`)
    expect(await seen.json()).toMatchObject({ phase: 'second-reviewed' })
  })
})

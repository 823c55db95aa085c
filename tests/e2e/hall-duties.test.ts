import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import {
  closeSheet,
  fillIn,
  good,
  openHallOffice,
  pickIn,
  sendSheet,
  type HallOffice,
  sendRefused,
} from './hall-office.ts'
import { openDesk } from './workbench-desk.ts'

let office: HallOffice
let browser: Browser

beforeAll(async () => {
  office = await openHallOffice()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const pageOf = async (username: string, path: string, language?: string): Promise<Page> => {
  const page = await openDesk(browser, office, username, language)
  await page.goto(`${office.address}/workbench/desks/hall${path}`)
  return page
}
/** A date as the roster writes it: its day of the month is enough to find the row. */
const shortDay = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`

describe('the roster, from the gap to the swap and the table', () => {
  it('says where somebody is missing, fills the gap, and lets two swap', async () => {
    const head = await pageOf('head', '/roster')
    const [first, second] = [office.openDay(1), office.openDay(2)]
    const row = (page: Page, date: string) => page.locator('tbody tr', { hasText: shortDay(date) }).first()
    await row(head, first).getByText('缺接访人员 1').first().waitFor()
    const plan = async (date: string, who: string): Promise<void> => {
      await head.click('button:has-text("排班")')
      await fillIn(head, '日期', date)
      await pickIn(head, '工作人员', who)
      await sendSheet(head)
    }
    await plan(first, '周负责')
    await plan(second, '吴经办')
    await head.click('button:has-text("排班")')
    await fillIn(head, '日期', first)
    await pickIn(head, '类别', '律师')
    await fillIn(head, '姓名（外聘人员）', '甄有理')
    await sendSheet(head)
    await row(head, first).getByText('甄有理').waitFor()
    const morning = row(head, first).locator('td').first()
    expect(await morning.locator('.tag-alarm').count()).toBe(0)
    expect(await row(head, first).locator('td').nth(1).locator('.tag-alarm').count()).toBe(2)

    await morning.locator('li', { hasText: '周负责' }).getByText('换班').click()
    await pickIn(head, '与谁的班次互换', '吴经办')
    await sendSheet(head)
    await morning.getByText('已提出与 吴经办 换班').waitFor()
    await good(head, 'hall-roster')

    const colleague = await pageOf('handler', '/roster')
    const asked = row(colleague, first).locator('li', { hasText: '周负责' })
    expect(await asked.getByText('撤销排班').count()).toBe(0)
    await asked.getByText('接受换班').click()
    await colleague.getByText('接受后两个班次立即互换').waitFor()
    await sendSheet(colleague)
    await row(colleague, first).getByText('吴经办').waitFor()
    await row(colleague, second).getByText('周负责').waitFor()
    await colleague.context().close()

    await head.reload()
    const swapped = row(head, first).locator('li', { hasText: '吴经办' })
    await swapped.getByText('经过').click()
    await head.locator('dialog[open] li', { hasText: '请求换班' }).waitFor()
    await closeSheet(head)
    const csv = async (): Promise<string> =>
      (
        await head.request.get(`${office.address}/api/v1/halls/${office.hallId}/roster/export?format=csv&from=${first}`)
      ).text()
    expect(await csv()).toContain(`${first},上午,接访人员,吴经办,青蘅县信访局,`)
    expect(await csv()).toContain(`${first},下午,律师,,,缺岗 1`)

    await row(head, second).locator('li', { hasText: '周负责' }).getByText('撤销排班').click()
    await head.getByText('撤销后这个半天可能缺岗').waitFor()
    await fillIn(head, '原因', '临时出差')
    await sendSheet(head)
    await row(head, second).locator('td').first().getByText('缺接访人员 1').waitFor()
    await head.context().close()
  })
})

describe("a leader's reception day", () => {
  const planDay = async (page: Page, date: string, leader: string, capacity: string): Promise<void> => {
    await page.click('button:has-text("安排接访日")')
    await fillIn(page, '领导', leader)
    await fillIn(page, '职务', '副县长')
    await fillIn(page, '日期', date)
    await fillIn(page, '名额', capacity)
    await sendSheet(page)
    const day = page.locator('section', { hasText: leader })
    await day.getByRole('button', { name: '公布' }).click()
    await page.getByText('日期和领导不能再改').waitFor()
    await sendSheet(page)
    await day.getByText('已公布').waitFor()
  }

  it('is planned, published, held; what was promised is kept, and the portal counts it', async () => {
    const page = await pageOf('head', '/leaders')
    await page.getByText('没有接访日').waitFor()
    await planDay(page, office.portal.clock.today(), '子虚', '5')
    const day = page.locator('section', { hasText: '子虚' })
    await day.getByRole('button', { name: '已接访' }).click()
    await sendSheet(page)
    await day.getByRole('button', { name: '记录承诺' }).click()
    await fillIn(page, '承诺内容（不写姓名）', '修复安平街路灯')
    await pickIn(page, '责任单位', '青蘅县住房和城乡建设局')
    await fillIn(page, '完成期限', office.openDay(9))
    const matter = await office.portal.file({ summary: '安平街路灯不亮' })
    const { number } = matter
    const list = page.locator('dialog[open]').getByRole('combobox', { name: '与哪件事项有关' })
    await list.click()
    await list.fill('安平街路灯')
    await page.locator('.ant-select-item-option:visible', { hasText: number }).click()
    await sendRefused(page, '责任单位看不到这件事项')
    const to = office.portal.offices.countyHousing.id
    await office.portal.give('countyPetitions', matter, 'transfer', { to, noticeGiven: true, reason: '' })
    await sendSheet(page)
    await day.getByText('办理中 1').waitFor()
    await day.getByRole('link', { name: '信访事项' }).waitFor()
    await good(page, 'hall-leaders')
    await page.context().close()

    const housing = await pageOf('housing', '/leaders')
    await housing.getByRole('button', { name: '填写结果' }).click()
    await pickIn(housing, '填写结果', '已兑现')
    await fillIn(housing, '依据（能证明结果的材料）', '验收单')
    await housing.getByText('结果填写后不能更改').waitFor()
    await sendSheet(housing)
    await housing.getByText('按期兑现 1').waitFor()
    await housing.getByLabel('经过 修复安平街路灯').click()
    await housing.locator('dialog[open] li', { hasText: '已兑现' }).getByText('郑住建').waitFor()
    await housing.context().close()

    const citizen = await browser.newPage({ viewport: { width: 320, height: 800 } })
    await citizen.goto(`${office.address}/zh/hall/leaders`)
    await citizen.getByText('作出承诺 1 项：按期兑现 1').waitFor()
    expect(await citizen.textContent('main')).not.toContain('路灯')
    await citizen.close()
  })

  it('that is called off moves who booked first to another day, cancels the others, and says so', async () => {
    const page = await pageOf('head', '/leaders')
    await planDay(page, office.openDay(7), '乌有', '5')
    await planDay(page, office.openDay(8), '亡是公', '1')
    const gone = page.locator('section', { hasText: '乌有' })
    for (const name of ['甲来访', '乙来访']) {
      await gone.getByRole('button', { name: '预约名额' }).click()
      await fillIn(page, '姓名', name)
      await fillIn(page, '电话', '13800000000')
      await page.locator('dialog[open] button[type=submit]').click()
      await page.locator('dialog[open] output').waitFor()
      await closeSheet(page)
    }
    await gone.getByText('余 3').waitFor()
    await gone.getByRole('button', { name: '取消接访日' }).click()
    await page.getByText('已有 2 个预约').waitFor()
    await fillIn(page, '原因', '外出公务')
    await pickIn(page, '改到哪个接访日', '亡是公')
    await sendSheet(page)
    await gone.getByText('已取消').first().waitFor()
    await page.locator('section', { hasText: '亡是公' }).getByText('余 0').waitFor()
    await gone.getByText('经过').click()
    await page.locator('dialog[open] li', { hasText: '外出公务' }).waitFor()
    await closeSheet(page)

    await page.goto(`${office.address}/workbench/desks/hall/bookings?date=${office.openDay(8)}`)
    await page.locator('tbody tr', { hasText: '已预约' }).waitFor()
    expect(await page.locator('tbody tr').count()).toBe(1)
    await page.goto(`${office.address}/workbench/desks/hall/bookings?date=${office.openDay(7)}`)
    const cancelled = page.locator('tbody tr', { hasText: '已取消' })
    await cancelled.waitFor()
    expect(await page.textContent('main')).not.toMatch(/甲来访|乙来访/)
    await cancelled.getByText('经过').click()
    await page.locator('dialog[open] li', { hasText: '外出公务' }).waitFor()
    await page.context().close()
    const { rows } = await office.portal.test.admin.query<{ kind: string; n: number }>(
      `select kind, count(*)::int as n from notification where kind in ('hall.moved', 'hall.day-cancelled') group by kind order by kind`,
    )
    expect(rows).toEqual([
      { kind: 'hall.day-cancelled', n: 1 },
      { kind: 'hall.moved', n: 1 },
    ])
  })
})

describe('a matter', () => {
  let address: string
  beforeAll(async () => {
    const matter = await office.portal.file({ summary: '小区电梯停运', channel: 'visit' })
    const to = office.portal.offices.countyHousing.id
    await office.portal.give('countyPetitions', matter, 'transfer', { to, noticeGiven: true, reason: '' })
    address = `${office.address}/workbench/matters/${matter.regionId}/${matter.matterId}`
  })
  const part = (page: Page, title: string) => page.locator('section', { has: page.locator('h2', { hasText: title }) })

  it('is sponsored by a leader, step by step, to its end', async () => {
    const page = await openDesk(browser, office, 'head')
    await page.goto(address)
    const sponsor = part(page, '包案')
    await sponsor.getByRole('button', { name: '确定包案领导' }).click()
    await fillIn(page, '包案领导', '子虚')
    await fillIn(page, '职务', '副县长')
    await fillIn(page, '原因', '涉及多个部门')
    await sendSheet(page)
    await sponsor.getByRole('button', { name: '添加步骤' }).click()
    await fillIn(page, '步骤', '召集现场会')
    await fillIn(page, '期限', office.openDay(5))
    await sendSheet(page)
    await sponsor.getByText('召集现场会').waitFor()
    expect(await sponsor.getByRole('button', { name: '结束包案' }).count()).toBe(0)

    await page.goto(`${office.address}/workbench/desks/hall/sponsored`)
    await page.getByRole('link', { name: /小区电梯停运/ }).click()
    await sponsor.getByRole('button', { name: '填写结果' }).click()
    await pickIn(page, '步骤', '召集现场会')
    await fillIn(page, '结果', '确定更换电梯')
    await sendSheet(page)
    await sponsor.getByRole('button', { name: '结束包案' }).click()
    await pickIn(page, '是否化解', '已化解')
    await fillIn(page, '说明', '电梯已经更换')
    await page.getByText('结束后不能恢复').waitFor()
    await sendSheet(page)
    await sponsor.locator('.tag', { hasText: '已化解' }).waitFor()
    await sponsor.getByText('经过').first().click()
    for (const step of ['确定包案领导', '添加步骤', '填写步骤结果', '结束包案'])
      await page.locator('dialog[open] li', { hasText: step }).waitFor()
    await closeSheet(page)
    await page.goto(`${office.address}/workbench/desks/hall/sponsored?state=resolved`)
    await page.getByRole('link', { name: /小区电梯停运/ }).waitFor()
    await good(page, 'hall-sponsored')
    await page.context().close()
  })

  it('keeps its first receiver until one officer of another office has accepted', async () => {
    const page = await openDesk(browser, office, 'head')
    await page.goto(address)
    const duty = part(page, '首接首办')
    await duty.getByRole('button', { name: '由我首接' }).click()
    await duty.locator('strong', { hasText: '周负责' }).waitFor()
    await duty.getByRole('button', { name: '移交' }).click()
    await page.getByText('只列出看得到这件事项的单位和人员').waitFor()
    await pickIn(page, '移交给', '郑住建')
    await fillIn(page, '原因', '由承办单位答复')
    await sendSheet(page)
    await duty.getByText('已提出移交给').waitFor()
    await duty.locator('strong', { hasText: '周负责' }).first().waitFor()

    const housing = await openDesk(browser, office, 'housing')
    await housing.goto(address)
    const theirs = part(housing, '首接首办')
    await theirs.getByRole('button', { name: '接受移交' }).click()
    await housing.getByText('由您作为首接人对信访人负责到底').waitFor()
    await sendSheet(housing)
    await theirs.locator('p > strong', { hasText: '郑住建' }).waitFor()
    await theirs.getByText('经过').click()
    await theirs.locator('li', { hasText: '由承办单位答复' }).waitFor()
    const steps = await theirs.locator('.record-history li strong').allTextContents()
    expect(steps).toEqual(['接受移交', '提出移交', '确定首接人'])
    await housing.context().close()
    await page.context().close()
  })
})

it('every page of these reads in English, too', async () => {
  const page = await pageOf('head', '', 'en-GB')
  for (const [path, title] of [
    ['', 'Queue'],
    ['/bookings', 'Appointments'],
    ['/roster', 'Roster'],
    ['/leaders', "Leaders' reception days"],
    ['/sponsored', 'Sponsored matters'],
  ] as const) {
    await page.goto(`${office.address}/workbench/desks/hall${path}`)
    await page.locator('h1', { hasText: title }).waitFor()
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    await good(page, `hall-en${path.replace('/', '-')}`)
  }
  await page.context().close()
})

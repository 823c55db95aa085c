import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Petitioner } from '../../server/src/domains/matter/petitioner.ts'
import { startRounds } from '../../server/src/domains/notification/index.ts'
import { openCounterpart, type Counterpart } from '../../server/src/platform/notify/testing.ts'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'
import { openDesk } from './workbench-desk.ts'

/** A Wednesday on which offices work. */
const NOW = '2026-06-10T02:00:00.000Z'
const SOON = { timeout: 10_000 }
const SECRET = 'a secret of some length'

let sms: Counterpart
let office: OpenOffice
let rounds: { close(): Promise<void> }
let browser: Browser

beforeAll(async () => {
  sms = await openCounterpart()
  office = await openOffice({ at: NOW, settings: { HUIYIN_SMS_URL: sms.url, HUIYIN_SMS_SECRET: SECRET } })
  await office.staff('clerk', '登记员', 'countyPetitions', 'intake-clerk')
  await office.staff('admin', '管理员', 'countyPetitions', 'administrator')
  rounds = startRounds(office.portal.desks.post, { everyMs: 100, onError: () => undefined })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await rounds.close()
  await office.close()
  await sms.close()
})

const textsTo = (number: string): string[] =>
  sms.requests
    .map(({ body }) => JSON.parse(body) as { to: string; text: string })
    .filter(({ to }) => to === number)
    .map(({ text }) => text)
const goOn = (page: Page): Promise<void> => page.click('main form[method=post]:not([enctype]) .actions .button')

async function anOldPhone(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 568 }, javaScriptEnabled: false })
  return within(await context.newPage())
}

/** Nothing here takes long: a page that does not come is a fault. */
function within(page: Page): Page {
  page.setDefaultTimeout(10_000)
  return page
}

/** The same page in a browser that runs scripts, which axe needs. */
async function withScripts(page: Page): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 568 } })
  await context.addCookies(await page.context().cookies())
  const seen = within(await context.newPage())
  await seen.goto(page.url())
  return seen
}

/** Answers everything up to the question how to be reached. */
async function comeToContact(page: Page): Promise<void> {
  await page.goto(`${office.address}/zh/file`)
  await goOn(page)
  await page.check('[name=class][value=request]')
  await goOn(page)
  await page.check('[name=place][value="990101"]')
  await goOn(page)
  if (page.url().includes('/topic')) {
    await page.check('[name=topic][value=skip]')
    await goOn(page)
  }
  await goOn(page)
  await page.fill('[name=summary]', '学校门口路灯不亮')
  await page.fill('[name=text]', '九月起不亮。')
  await goOn(page)
  await goOn(page)
  await page.check('[name=filedBy][value=alone]')
  await goOn(page)
}

const good = async (page: Page, name: string, widths: readonly number[] = [1440, 360]): Promise<void> => {
  await page.waitForLoadState('networkidle').catch(() => undefined)
  expect.soft([name, await axeFindings(page)]).toEqual([name, []])
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft([name, width, await overflowOf(page)]).toEqual([name, width, 0])
  }
  await page.setViewportSize({ width: widths[0] ?? 1440, height: 900 })
}

describe('a citizen who chooses to be told', () => {
  let page: Page
  let key: { regionId: string; matterId: string }

  it('says so when filing, without a script, and is asked for the address that the choice needs', async () => {
    page = await anOldPhone()
    await comeToContact(page)
    await page.fill('[name=name]', '李明')
    await page.check('[name=notifyBy][value=sms]')
    await good(await withScripts(page), 'contact', [320])
    await goOn(page)
    expect(await page.textContent('.field.bad')).toContain('选择了短信通知')
    expect(await page.isChecked('[name=notifyBy][value=sms]')).toBe(true)
    await page.fill('[name=phone]', '000 1234 5678')
    await goOn(page)
    await page.check('[name=confidential][value=no]')
    await goOn(page)
    await page.check('[name=publish][value=no]')
    await goOn(page)
    expect(await page.textContent('main')).toContain('通知：发短信')
    await page.check('[name=declaration]')
    await goOn(page)
    await page.waitForURL('**/receipt')
    await expect.poll(() => textsTo('000 1234 5678'), SOON).toHaveLength(1)
    const [filed] = await office.portal.test.database.read({ audience: 'system' }, (tx) =>
      tx.query<{ region_id: string; id: string }>('select region_id, id from matter order by id desc limit 1'),
    )
    key = { regionId: filed?.region_id ?? '', matterId: filed?.id ?? '' }
  })

  it('gets the news in the text-message service when the answer is given, without a word of it', async () => {
    const { portal } = office
    await portal.give('countyPetitions', key, 'transfer', {
      to: portal.offices.countyHousing.id,
      reason: '',
      noticeGiven: true,
    })
    await portal.give('countyHousing', key, 'accept', { way: 'handling-opinion', noticeGiven: true })
    await portal.give('countyHousing', key, 'answer', {
      request: '修路灯',
      facts: '灯已损坏',
      opinion: '十日内修复',
      legalBasis: '条例',
      outcome: 'supported',
    })
    await expect.poll(() => textsTo('000 1234 5678').some((text) => text.includes('书面答复')), SOON).toBe(true)
    for (const text of textsTo('000 1234 5678')) expect(text).not.toMatch(/路灯|李明|修复/)
  })

  it('changes the way later on the matter’s own page, and chooses nothing', async () => {
    const other = await office.portal.file({
      confidential: true,
      summary: '保密的事',
      petitioners: [
        {
          name: '王',
          phone: '000 2222 3333',
          email: '',
          address: '',
          postcode: '',
          documentType: 'none',
          documentNumber: '',
          representative: false,
        },
      ],
    })
    page = await anOldPhone()
    await page.goto(`${office.address}/zh/follow`)
    await page.fill('[name=number]', other.number)
    await page.fill('[name=code]', other.queryCode)
    await goOn(page)
    await page.click('text=怎样通知我')
    await good(await withScripts(page), 'notify', [320])
    await page.check('[name=channel][value=email]')
    await goOn(page)
    expect(await page.textContent('.field.bad')).toContain('请填写邮箱')
    await page.check('[name=channel][value=sms]')
    await goOn(page)
    expect(await page.textContent('.note.done')).toContain('已经保存')
    await office.portal.give('countyPetitions', other, 'transfer', {
      to: office.portal.offices.countyWater.id,
      reason: '',
      noticeGiven: true,
    })
    await office.portal.give('countyWater', other, 'accept', { way: 'handling-opinion', noticeGiven: true })
    await expect.poll(() => textsTo('000 2222 3333'), SOON).toHaveLength(1)
    const [text = ''] = textsTo('000 2222 3333')
    expect(text).toMatch(/^编号 [\d ]+ 有新消息，请登录 http\S+ 查看。$/)
    await page.click('text=怎样通知我')
    await page.check('[name=channel][value=none]')
    await goOn(page)
    await office.portal
      .give('countyWater', other, 'extend', { days: 10, reason: '鉴定', noticeGiven: true })
      .catch(() => undefined)
    await page.click('text=怎样通知我')
    expect(await page.textContent('main')).toContain('不用通知')
  })
})

describe('an officer', () => {
  let page: Page

  it('is warned of a limit that ends today, without a reload, by number and rule', async () => {
    page = await openDesk(browser, office, 'clerk')
    await page.locator('.bell').waitFor()
    await office.portal.file({ summary: '井盖破损', receivedOn: '2026-05-26' })
    const admin = await openDesk(browser, office, 'admin')
    await admin.goto(`${office.address}/workbench/admin/notices`)
    await admin.click('button:has-text("立即提醒一次")')
    await admin.getByText('件事项的期限').waitFor()
    await good(admin, 'notices')
    await page.locator('.bell-count').waitFor()
    await page.click('.bell')
    const message = page.locator('.message-unread', { hasText: '第二十二条' })
    await message.waitFor()
    expect(await message.textContent()).toMatch(/2026-06-10当日完成/)
    await good(page, 'inbox')
  })

  it('goes from the message to the matter, takes the step, and the warning is done', async () => {
    await page.locator('.message', { hasText: '第二十二条' }).locator('a').first().click()
    await page.locator('.matter-head h1', { hasText: '井盖破损' }).waitFor()
    const [regionId = '', matterId = ''] = new URL(page.url()).pathname.split('/').slice(-2)
    await page.goto(`${office.address}/workbench/inbox`)
    await office.portal.give('countyPetitions', { regionId, matterId }, 'transfer', {
      to: office.portal.offices.countyWater.id,
      reason: '',
      noticeGiven: true,
    })
    await page.locator('.message-settled', { hasText: '第二十二条' }).waitFor()
    expect(await page.locator('.message-unread', { hasText: '第二十二条' }).count()).toBe(0)
  })

  it('says on the own account how to be told, and needs an address for it', async () => {
    await page.goto(`${office.address}/workbench/me`)
    const sheet = page.locator('section.sheet', { hasText: '接收提醒' })
    await sheet.getByLabel('也发到这里').nth(1).check()
    await sheet.locator('button[type=submit]').click()
    await sheet.getByText('请填写能收到短信的电话号码').first().waitFor()
    await sheet.getByLabel('手机号码').fill('000 5555 6666')
    await sheet.locator('button[type=submit]').click()
    await sheet.getByText('已保存').waitFor()
    await page.reload()
    await expect.poll(() => sheet.getByLabel('手机号码').inputValue(), SOON).toBe('000 5555 6666')
    await good(page, 'me')
  })
})

describe('a dead letter', () => {
  it('is seen with its reason and no address, and tried again with a reason', async () => {
    sms.answerWith(422)
    await office.portal.file({
      summary: '噪声',
      petitioners: [
        {
          name: '赵',
          phone: '000 9999 0000',
          email: '',
          address: '',
          postcode: '',
          documentType: 'none',
          documentNumber: '',
          representative: false,
          notifyBy: 'sms',
        },
      ],
    })
    const page = await openDesk(browser, office, 'admin')
    await page.goto(`${office.address}/workbench/admin/deliveries?state=dead`)
    const row = page.locator('tbody tr').first()
    await expect.poll(() => textsTo('000 9999 0000').length, SOON).toBe(1)
    await page.reload()
    await row.waitFor()
    expect(await row.textContent()).toContain('消息被拒绝')
    expect(await page.textContent('main')).not.toContain('9999')
    await good(page, 'deliveries')
    sms.answerWith(200)
    await row.locator('button').click()
    const sheet = page.locator('dialog[open]')
    await sheet.getByLabel('理由').fill('服务商已修复')
    await good(page, 'delivery', [1440])
    await sheet.locator('button[type=submit]').click()
    await expect.poll(() => textsTo('000 9999 0000').length, SOON).toBe(2)
    await page.goto(`${office.address}/workbench/admin/audit`)
    await page.getByText('服务商已修复').waitFor()
  })

  it('is discarded with a reason, and never sent again', async () => {
    sms.answerWith(422)
    const filed = await office.portal.file({
      summary: '噪声二',
      petitioners: [Petitioner.parse({ name: '钱', phone: '000 8888 0000', notifyBy: 'sms' })],
    })
    await expect.poll(() => textsTo('000 8888 0000').length, SOON).toBe(1)
    const page = await openDesk(browser, office, 'admin')
    await page.goto(`${office.address}/workbench/admin/deliveries?state=dead`)
    await page.locator('tbody tr').first().locator('button').click()
    const sheet = page.locator('dialog[open]')
    await sheet.getByLabel('理由').fill('号码是空号')
    await sheet.locator('button', { hasText: '停止' }).click()
    await sheet.getByText('号码是空号').waitFor()
    expect(await sheet.locator('form').count()).toBe(0)
    sms.answerWith(200)
    await office.portal.give('countyPetitions', filed, 'transfer', {
      to: office.portal.offices.countyWater.id,
      reason: '',
      noticeGiven: true,
    })
    await office.portal.give('countyWater', filed, 'accept', { way: 'handling-opinion', noticeGiven: true })
    await expect.poll(() => textsTo('000 8888 0000').length, SOON).toBe(2)
    expect(textsTo('000 8888 0000').filter((text) => text.includes('已经登记'))).toHaveLength(1)
    await page.goto(`${office.address}/workbench/admin/audit`)
    await page.getByText('号码是空号').waitFor()
  })
})

describe('an office that is asked to come', () => {
  it('is told of a meeting, a hearing and mail, each message leading to its page', async () => {
    const { portal } = office
    await office.staff('convener', '召集员', 'countyPetitions', 'handler', 'head', 'supervisor', 'intake-clerk')
    await office.staff('water', '水利员', 'countyWater', 'handler', 'head', 'intake-clerk')
    const convener = await openDesk(browser, office, 'convener')
    const water = await openDesk(browser, office, 'water')
    const send = async (path: string, data: object, version?: number) => {
      const answer = await convener.request.post(`${office.address}/api/v1/${path}`, {
        data,
        headers: {
          'idempotency-key': crypto.randomUUID(),
          origin: office.address,
          ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        },
      })
      expect([path, answer.ok() || (await answer.text())]).toEqual([path, true])
      return (await answer.json()) as { regionId: string; id: string; itemId: string; version: number }
    }
    const invited = [portal.offices.countyWater.id]
    const meeting = await send('conference/meetings', {
      title: '防汛联席会议',
      on: '2026-06-15',
      time: '09:00',
      place: '三楼会议室',
      chair: '副县长',
      invited,
    })
    const item = await send('conference/items', { kind: 'theme', title: '防汛', background: '汛期将至。' })
    const at = `conference/meetings/${meeting.regionId}/${meeting.id}`
    const { version } = await send(`${at}/list`, { item: item.id }, meeting.version)
    await send(`${at}/announce`, {}, version)
    const filed = await portal.file({ summary: '河堤听证' })
    await portal.give('countyPetitions', filed, 'accept', { way: 'handling-opinion', noticeGiven: true })
    await send(`reviews/${filed.regionId}/${filed.matterId}/hearings`, {
      topic: '河堤由谁维护',
      on: '2026-06-16',
      time: '10:00',
      place: '二楼会议室',
      bring: '河道图纸',
      invited,
      people: '申请人',
    })
    const letter = await send('mail', { kind: 'letter', receivedOn: '2026-06-10' })
    const post = `mail/${letter.regionId}/${letter.itemId}`
    const given = async (verb: string, data: object) => {
      const seen = await convener.request.get(`${office.address}/api/v1/${post}`)
      await send(`${post}/steps/${verb}`, data, ((await seen.json()) as { version: number }).version)
    }
    await given('open', {})
    await given('forward', { to: portal.offices.countyWater.id, reason: '属水利职责' })

    await water.goto(`${office.address}/workbench/inbox`)
    const open = async (text: string): Promise<void> => {
      await water.goto(`${office.address}/workbench/inbox`)
      await water.locator('.message-unread', { hasText: text }).locator('a').first().click()
    }
    await open('联席会议通知')
    await water.locator('h1', { hasText: '防汛联席会议' }).waitFor()
    await open('请参加听证')
    await water.getByText('河道图纸').waitFor()
    expect(await water.textContent('main')).not.toContain('申请人')
    await good(water, 'invitation')
    await open('转到本单位')
    await water.locator('h1').waitFor()
    expect(new URL(water.url()).pathname).toContain(`/desks/mail/${letter.regionId}/${letter.itemId}`)
  })
})

describe('the administrator', () => {
  it('sets how long messages are kept, by the document that says so', async () => {
    const page = await openDesk(browser, office, 'admin')
    await page.goto(`${office.address}/workbench/admin/notices`)
    const sheet = page.locator('section.sheet', { hasText: '消息保存' }).first()
    await sheet.getByRole('cell', { name: '730' }).waitFor()
    await sheet.getByRole('button', { name: '另行规定' }).click()
    const form = page.locator('dialog[open]')
    await form.getByLabel('自何日起').fill('2026-06-11')
    await form.getByLabel(/^保存天数/).fill('365')
    await form
      .getByLabel(/依据|规则|来源/)
      .first()
      .fill('县信访局信息保存规定')
    await form.getByText('规则从当天起生效').click()
    await form.locator('button[type=submit]').click()
    await sheet.getByRole('cell', { name: '县信访局信息保存规定' }).waitFor()
    expect(await sheet.locator('tbody tr').count()).toBe(2)
    await good(page, 'keeping')
  })
})

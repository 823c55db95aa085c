import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nextOpenDay } from '../../server/src/domains/hall/closed-day.ts'
import { bookLeaderDay, giveLeaderDayStep, planLeaderDay } from '../../server/src/domains/hall/leaders.ts'
import { setException, setRoom, setUpHall, setWindow } from '../../server/src/domains/hall/arrange.ts'
import { planDuty } from '../../server/src/domains/hall/duties.ts'
import { newDuty } from '../../server/src/domains/hall/roster.ts'
import { someTerms } from '../../server/src/domains/hall/testing/hall.ts'
import { scopeOf, type Officer } from '../../server/src/domains/identity/index.ts'
import { newId } from '../../server/src/platform/crypto/index.ts'
import { addDays } from '../../server/src/platform/time/index.ts'
import { launchBrowser } from './browser.ts'
import { OPEN_TODAY } from './hall-office.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'
import { openDesk } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
let hallId: string

beforeAll(async () => {
  office = await openOffice()
  browser = await launchBrowser()
  const clerk = await office.staff('clerk', '周接待', 'countyPetitions', 'intake-clerk', 'head')
  await office.staff('handler', '吴经办', 'countyPetitions', 'handler')
  await office.staff('auditor', '史审计', 'countyPetitions', 'auditor')
  const keeper = office.portal.offices.countyPetitions
  const officer: Officer = {
    kind: 'officer',
    staffId: clerk.id,
    name: clerk.name,
    officeId: keeper.id,
    regionId: keeper.regionId,
    officePath: keeper.path,
    officeKind: keeper.kind,
    roles: ['intake-clerk', 'head'],
  }
  const context = office.portal.desks.hall
  const today = office.portal.clock.today()
  hallId = await office.portal.test.database.write(scopeOf(officer), async (tx) => {
    const name = { zh: '县群众接待大厅', en: 'County reception hall' }
    const hall = await setUpHall(tx, context, officer, {
      name,
      place: '安平街 1 号',
      terms: someTerms({ inForceFrom: today }),
    })
    const at = { hallId: hall.id, version: 1 }
    await setWindow(tx, context, officer, at, {
      name: { zh: '1 号窗口', en: 'Window 1' },
      officeId: null,
      active: true,
    })
    await setRoom(
      tx,
      context,
      officer,
      { ...at, version: 2 },
      { name: { zh: '调解室', en: 'Mediation room' }, seats: 10, active: true },
    )
    await setException(tx, context, officer, { ...at, version: 3, date: today }, OPEN_TODAY)
    const duty = newDuty.parse({ date: today, half: 'morning', kind: 'lawyer', name: '郑律师' })
    await planDuty(tx, context, officer, hall.id, duty)
    const day = {
      date: nextOpenDay({ terms: hall.terms, exceptions: [] }, context.law().calendar, addDays(today, 9)) ?? today,
      starts: '09:00',
      ends: '11:00',
      leader: '子虚',
      position: { zh: '副县长', en: 'Deputy head' },
      about: '',
      capacity: 5,
    }
    const planned = await planLeaderDay(tx, context, officer, hall.id, day)
    await giveLeaderDayStep(tx, context, officer, { id: planned.id, version: 1 }, { verb: 'publish', reason: '' })
    const contact = { name: '李明', phone: '13800000000', email: '', about: '' }
    await bookLeaderDay(tx, context, {
      id: newId(),
      leaderDayId: planned.id,
      wish: { contact, peoplePresent: 1 },
      officer,
    })
    return hall.id
  })
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const pickIn = async (page: Page, label: string, name: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).first().click()
  await page.locator('.ant-select-item-option:visible', { hasText: name }).first().click()
}

describe('a visit, from the door of the hall to the register', () => {
  it('gets a number, is called, received and registered; the first receiver is named until another accepts', async () => {
    const page = await openDesk(browser, office, 'clerk')
    await page.goto(`${office.address}/workbench/desks/hall`)
    await pickIn(page, '窗口', '1 号窗口')
    await page.click('button:has-text("取号")')
    await page.getByLabel('到场人数').fill('12')
    await page.getByLabel('推选代表人数').fill('6')
    await page.locator('dialog form button[type=submit]').click()
    await page.getByText('代表不超过5人', { exact: false }).nth(1).waitFor()
    await page.getByLabel('推选代表人数').fill('2')
    await page.locator('dialog form button[type=submit]').click()
    await page.locator('.hall-given strong', { hasText: '001' }).waitFor()
    expect(await page.locator('dialog form').count()).toBe(0)
    await page.click('dialog button:has-text("再取一个号")')
    expect(await page.getByLabel('到场人数').inputValue()).toBe('1')
    expect(await page.locator('.hall-given').count()).toBe(0)
    await page.locator('dialog header button').click()

    await page.click('button:has-text("叫下一个号")')
    await page.locator('.hall-here', { hasText: '001' }).waitFor()
    const screen = await browser.newPage()
    await screen.goto(`${office.address}/zh/hall/${hallId}/screen`)
    expect(await screen.locator('.calling').textContent()).toMatch(/001.*1 号窗口/)
    await screen.close()

    await page.click('button:has-text("开始接待")')
    await page.click('a:has-text("登记来访")')
    await page.locator('h1', { hasText: '001' }).waitFor()
    expect(await page.getByLabel('人数', { exact: false }).first().inputValue()).toBe('12')
    await page.locator('textarea').first().fill('安平街路面塌陷，车辆无法通行，请尽快修复。')
    await page.getByLabel('姓名').first().fill('李明')
    await page.getByLabel('概要').first().fill('安平街路面塌陷')
    await page.click('form.register button[type=submit]')
    await page.locator('.receipt-number').waitFor()
    await page.click('text=打开事项')
    await page.locator('.matter-head h1', { hasText: '安平街路面塌陷' }).waitFor()
    const duty = page.locator('section', { has: page.locator('h2', { hasText: '首接首办' }) })
    await duty.locator('strong', { hasText: '周接待' }).waitFor()

    await duty.locator('button', { hasText: '移交' }).click()
    await pickIn(page, '移交给', '青蘅县信访局（由该单位人员接受）')
    await page.locator('dialog form button[type=submit]').click()
    await duty.getByText('接受前首接人不变', { exact: false }).waitFor()
    const address = page.url()

    const colleague = await openDesk(browser, office, 'handler')
    await colleague.goto(address)
    await colleague.click('button:has-text("接受移交")')
    await colleague.locator('dialog form button[type=submit]').click()
    await colleague.locator('section strong', { hasText: '吴经办' }).waitFor()

    await page.goto(`${office.address}/workbench/desks/hall`)
    await pickIn(page, '窗口', '1 号窗口')
    await page.click('button:has-text("接待结束")')
    await page.locator('dialog form button[type=submit]').click()
    await page.locator('td', { hasText: '已登记' }).waitFor()
    await page.locator('td', { hasText: '1 ÷ 1 = 100%' }).waitFor()
  })
})

describe('the pages of the hall', () => {
  it.each(['zh-CN', 'en'])('have no finding of axe in %s', async (language) => {
    const page = await openDesk(browser, office, 'clerk', language)
    for (const path of ['', '/bookings', '/roster', '/rooms', '/leaders', '/sponsored', '/set-up']) {
      await page.goto(`${office.address}/workbench/desks/hall${path}`)
      await page.locator('main h1').waitFor()
      await page.waitForLoadState('networkidle')
      if (process.env['HALL_PICTURES'] !== undefined)
        await page.screenshot({
          path: `${process.env['HALL_PICTURES']}/wb${path.replace('/', '-')}-${language}.png`,
          fullPage: true,
        })
      expect([path, await axeFindings(page)]).toEqual([path, []])
    }
  })

  it.each([
    ['zh-CN', '403 您没有打开这个页面的权限'],
    ['en', '403 You may not open this page'],
  ])(
    'are refused plainly, without a control, to whoever comes by the address without permission, in %s',
    async (language, said) => {
      const page = await openDesk(browser, office, 'auditor', language)
      for (const path of ['', '/bookings', '/roster', '/rooms', '/leaders', '/set-up', `/register/990101/${hallId}`]) {
        await page.goto(`${office.address}/workbench/desks/hall${path}`)
        await page.locator('main h1', { hasText: said }).waitFor()
        expect([path, await page.locator('main :is(button, input, select, textarea, nav)').count()]).toEqual([path, 0])
      }
      expect(await axeFindings(page)).toEqual([])
      await page.context().close()
    },
  )

  it.each(['zh', 'en'])('on the portal fit 320 px in /%s and have no finding of axe', async (prefix) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
    for (const path of ['', '/leaders', `/${hallId}/book`, `/${hallId}/screen`, '/booking']) {
      await page.goto(`${office.address}/${prefix}/hall${path}`)
      if (process.env['HALL_PICTURES'] !== undefined)
        await page.screenshot({
          path: `${process.env['HALL_PICTURES']}/portal${path.replaceAll('/', '-').replace(hallId, 'h')}-${prefix}.png`,
          fullPage: true,
        })
      expect([path, await overflowOf(page), await axeFindings(page)]).toEqual([path, 0, []])
    }
    await page.close()
  })
})

import { openingsFrom } from '../../server/src/domains/hall/opening.ts'
import { setException, setRoom, setUpHall, setWindow } from '../../server/src/domains/hall/arrange.ts'
import { someTerms, WEEKDAYS } from '../../server/src/domains/hall/testing/hall.ts'
import { scopeOf, type Officer, type Staff } from '../../server/src/domains/identity/index.ts'
import { addDays, type LocalDate } from '../../server/src/platform/time/index.ts'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { openOffice, type OpenOffice } from './office.ts'
import type { PortalOfficeName } from '../factories/portal-office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'

/** An office with a hall: a window of its own, one of the housing bureau, a room; open every day that is no holiday. */
export interface HallOffice extends OpenOffice {
  readonly hallId: string
  /** The `n`th day after today on which the hall is open. */
  openDay(n: number): LocalDate
}

/** Whatever day it is: the hall receives today. */
export const OPEN_TODAY = { spans: [{ from: '00:00', to: '23:59' }], reason: { zh: '临时接待', en: 'Open today' } }

export const officerIn = (office: OpenOffice, { id, name }: Staff, at: PortalOfficeName): Officer => {
  const { id: officeId, regionId, path: officePath, kind: officeKind } = office.portal.offices[at]
  return {
    kind: 'officer',
    staffId: id,
    name,
    officeId,
    regionId,
    officePath,
    officeKind,
    roles: ['intake-clerk', 'head'],
  }
}

export async function openHallOffice(): Promise<HallOffice> {
  const office = await openOffice()
  const keeper = officerIn(
    office,
    await office.staff('head', '周负责', 'countyPetitions', 'intake-clerk', 'head'),
    'countyPetitions',
  )
  await office.staff('handler', '吴经办', 'countyPetitions', 'handler')
  await office.staff('housing', '郑住建', 'countyHousing', 'handler')
  const context = office.portal.desks.hall
  const today = office.portal.clock.today()
  const hours = { ...WEEKDAYS, sat: WEEKDAYS.mon, sun: WEEKDAYS.mon }
  const terms = someTerms({
    inForceFrom: today,
    hours,
    leaderNoticeDays: 0,
    need: { officer: 1, lawyer: 1, counsellor: 0, department: 0 },
  })
  const hallId = await office.portal.test.database.write(scopeOf(keeper), async (tx) => {
    const hall = await setUpHall(tx, context, keeper, {
      name: { zh: '县群众接待大厅', en: 'County reception hall' },
      place: '安平街 1 号',
      terms,
    })
    const at = (version: number) => ({ hallId: hall.id, version })
    const window = { name: { zh: '1 号窗口', en: 'Window 1' }, officeId: null, active: true }
    await setWindow(tx, context, keeper, at(1), window)
    const housing = { name: { zh: '住建窗口', en: 'Housing' }, officeId: office.portal.offices.countyHousing.id }
    await setWindow(tx, context, keeper, at(2), { ...housing, active: true })
    await setRoom(tx, context, keeper, at(3), {
      name: { zh: '听证室', en: 'Hearing room' },
      seats: 20,
      active: true,
    })
    await setException(tx, context, keeper, { ...at(4), date: today }, OPEN_TODAY)
    return hall.id
  })
  const openings = openingsFrom({ terms: [terms], exceptions: [] }, context.law().calendar, addDays(today, 1), 40)
  const open = openings.filter(({ spans }) => spans.length > 0).map(({ date }) => date)
  return { ...office, hallId, openDay: (n) => open[n - 1] ?? today }
}

const sheet = (page: Page) => page.locator('dialog[open]')
/** A label as it is written, with or without the note that it may be left empty. */
const named = (label: string): RegExp =>
  new RegExp(String.raw`^${label.replaceAll(/[().]/g, String.raw`\$&`)}\s*(选填|optional)?$`, 'u')
export const inSheet = (page: Page, label: string) =>
  sheet(page).getByLabel(named(label)).and(page.locator('input, textarea'))

/** Fills in a field of the open sheet by its label. */
export const fillIn = (page: Page, label: string, text: string): Promise<void> => inSheet(page, label).fill(text)

/** Chooses in a list of the open sheet. */
export async function pickIn(page: Page, label: string, name: string): Promise<void> {
  const list = sheet(page).getByRole('combobox', { name: named(label) })
  await list.click()
  await list.fill(name)
  await page.locator('.ant-select-item-option:visible', { hasText: name }).first().click()
}

/** Sends the open sheet and waits until it has gone. */
export async function sendSheet(page: Page): Promise<void> {
  await sheet(page).locator('button[type=submit]').click()
  await sheet(page).waitFor({ state: 'detached' })
}

/** Sends the open sheet, expects to be refused with this sentence, and that the sheet stays. */
export async function sendRefused(page: Page, sentence: string): Promise<void> {
  await sheet(page).locator('button[type=submit]').click()
  await sheet(page).getByText(sentence, { exact: false }).first().waitFor()
}

export const closeSheet = (page: Page): Promise<void> => sheet(page).locator('header button').click()

/** A page of the workbench as it should be: no finding of axe, nothing too wide on a phone; kept as a picture on request. */
export async function good(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle').catch(() => undefined)
  expect.soft([name, await axeFindings(page)]).toEqual([name, []])
  const folder = process.env['HUIYIN_PICTURES']
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft([name, width, await overflowOf(page)]).toEqual([name, width, 0])
    if (folder) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

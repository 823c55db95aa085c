import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../platform/db/testing.ts'
import {
  findRuleOverrides,
  followRules,
  getCalendar,
  isProvisional,
  isWorkingDay,
  migrations,
  removeRuleOverride,
  SEED_CALENDAR,
  SEED_YEARS,
  setRuleOverride,
  storeCalendarYear,
  type CalendarYear,
  type RuleOverride,
} from './index.ts'

const system = { audience: 'system' } as const
const now = '2026-11-20T08:00:00.000Z'
const newYear = { date: '2027-01-01', kind: 'holiday', name: { zh: '元旦', en: "New Year's Day" } } as const
const year2027: CalendarYear = { year: 2027, notices: [{ title: '通知', number: '第1号' }], days: [newYear] }
const override: RuleOverride = {
  regionId: '330106',
  limit: 'handle',
  amount: 45,
  unit: 'calendar-days',
  rollLastDay: 'next-working-day',
  inForceFrom: '2025-01-01',
  source: { zh: '某区办法', en: 'District rule' },
}

let test: TestDatabase

beforeAll(async () => {
  test = await createTestDatabase(migrations)
})
afterAll(() => test.drop())
beforeEach(() => test.admin.query('TRUNCATE calendar_year, calendar_day, rule_limit'))

const store = (year: CalendarYear) => test.database.write(system, (tx) => storeCalendarYear(tx, year, now))
const read = () => test.database.read({ audience: 'public' }, getCalendar)

describe('the calendar in the database', () => {
  it('is the shipped one until something is imported', async () => {
    expect(await read()).toEqual(SEED_CALENDAR)
  })

  it('takes an imported year, publishes it and says so in its version', async () => {
    expect(await store(year2027)).toEqual({ kind: 'stored', revision: 1 })
    const calendar = await read()
    expect(isWorkingDay(calendar, '2027-01-01')).toBe(false)
    expect(calendar.holidays['2027-01-01']).toEqual(newYear.name)
    expect(calendar.published[2027]).toEqual(year2027.notices)
    expect(isProvisional(calendar, '2027-01-04')).toBe(false)
    expect(isProvisional(calendar, '2026-12-31')).toBe(false)
    expect(calendar.version).toBe('seed-2026 2027.1')
  })

  it('does nothing when the same is imported again, of a shipped year too', async () => {
    await store(year2027)
    expect(await store(year2027)).toEqual({ kind: 'unchanged' })
    const shipped = SEED_YEARS.at(-1)
    expect(shipped && (await store(shipped))).toEqual({ kind: 'unchanged' })
  })

  it('keeps every revision and reads the latest, as when a holiday is extended', async () => {
    await store(year2027)
    const extended = { ...year2027, days: [newYear, { ...newYear, date: '2027-01-04' }] }
    expect(await store(extended)).toEqual({ kind: 'stored', revision: 2 })
    expect(isWorkingDay(await read(), '2027-01-04')).toBe(false)
    expect((await test.admin.query('SELECT FROM calendar_year')).rowCount).toBe(2)
    await store(year2027)
    expect(isWorkingDay(await read(), '2027-01-04')).toBe(true)
  })

  it('replaces a shipped year as a whole', async () => {
    await store({ year: 2026, notices: [{ title: '更正' }], days: [{ ...newYear, date: '2026-01-01' }] })
    const calendar = await read()
    expect(isWorkingDay(calendar, '2026-10-01')).toBe(true)
    expect(isWorkingDay(calendar, '2025-10-01')).toBe(false)
  })

  it('keeps the good days of a year that was read in part, which stays provisional', async () => {
    await store({ ...year2027, incomplete: true })
    const calendar = await read()
    expect(isWorkingDay(calendar, '2027-01-01')).toBe(false)
    expect(isProvisional(calendar, '2027-01-01')).toBe(true)
    expect(await store(year2027)).toEqual({ kind: 'stored', revision: 2 })
    expect(isProvisional(await read(), '2027-01-01')).toBe(false)
  })

  it('never lets a part replace a whole', async () => {
    await store(year2027)
    expect(await store({ ...year2027, days: [{ ...newYear, date: '2027-01-02' }], incomplete: true })).toEqual({
      kind: 'kept-complete',
    })
    expect(isWorkingDay(await read(), '2027-01-01')).toBe(false)
  })
})

describe('the rules of a region or an office', () => {
  const overrides = () => test.database.read({ audience: 'public' }, findRuleOverrides)

  it('are set, replaced and taken back', async () => {
    const own = { ...override, officeId: '0198a000-0000-7000-8000-000000000001', inForceTo: '2026-12-31' }
    await test.database.write(system, (tx) => setRuleOverride(tx, override))
    await test.database.write(system, (tx) => setRuleOverride(tx, own))
    await test.database.write(system, (tx) => setRuleOverride(tx, { ...override, amount: 40 }))
    expect(await overrides()).toHaveLength(2)
    expect(await overrides()).toEqual(expect.arrayContaining([own, { ...override, amount: 40 }]))
    expect(await test.database.write(system, (tx) => removeRuleOverride(tx, override))).toBe(true)
    expect(await test.database.write(system, (tx) => removeRuleOverride(tx, override))).toBe(false)
    expect(await overrides()).toEqual([own])
  })

  it('are refused where the law of that date sets no such limit', async () => {
    const early = { ...override, limit: 'object', inForceFrom: '2020-01-01' } as const
    await expect(test.database.write(system, (tx) => setRuleOverride(tx, early))).rejects.toMatchObject({
      code: 'invalid',
    })
  })
})

describe('who may change the law of the house', () => {
  it.each(['citizen', 'public'] as const)('not the %s, who may read it', async (audience) => {
    await expect(test.database.write({ audience }, (tx) => storeCalendarYear(tx, year2027, now))).rejects.toThrow(
      'row-level security',
    )
    await expect(test.database.write({ audience }, (tx) => setRuleOverride(tx, override))).rejects.toThrow(
      'row-level security',
    )
    expect((await test.database.read({ audience }, getCalendar)).version).toBe('seed-2026')
  })
})

describe('rules kept in memory', () => {
  it('are read once and again after a change', async () => {
    const rules = await followRules(test.database)
    expect(rules.current()).toBe(rules.current())
    await store(year2027)
    await test.database.write(system, (tx) => setRuleOverride(tx, override))
    await expect.poll(() => rules.current().overrides).toEqual([override])
    expect(rules.current().calendar.version).toBe('seed-2026 2027.1')
    await rules.close()
  })
})

describe('the seed files', () => {
  it('cite a notice with number and date for every year', () => {
    for (const { year, notices } of SEED_YEARS)
      for (const { title, number, issuedOn } of notices) {
        expect(title).toContain(`${year}年`)
        expect(number).toMatch(/^国办发明电〔\d{4}〕\d+号$/)
        expect(issuedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }
    expect(SEED_YEARS.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026])
  })

  it('remember that the Spring Festival of 2020 was extended to 2 February', () => {
    const year = SEED_YEARS.find((candidate) => candidate.year === 2020)
    expect(year?.notices.map(({ title }) => title)).toContain('国务院办公厅关于延长2020年春节假期的通知')
    expect(['2020-01-31', '2020-02-01', '2020-02-02'].filter((date) => isWorkingDay(SEED_CALENDAR, date))).toEqual([])
  })
})

import { assert, constantFrom, integer, property, tuple, uniqueArray } from 'fast-check'
import { isWorkday } from 'chinese-days'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  dueDate,
  isWorkingDay,
  LIMIT_IDS,
  limitInForce,
  nextWorkingDay,
  RULE_SETS,
  SEED_CALENDAR,
  workingDayOnOrAfter,
  type TimeLimit,
} from './index.ts'

/*
 * An independent calendar: the notices copied out by hand, one list of days built once, every answer found by walking it.
 * It shares no code and no data with the domain, not even the arithmetic of dates.
 */
const DAYS_OFF = `
  20200101 20200124-20200202 20200404-20200406 20200501-20200505 20200625-20200627 20201001-20201008
  20210101-20210103 20210211-20210217 20210403-20210405 20210501-20210505 20210612-20210614 20210919-20210921 20211001-20211007
  20220101-20220103 20220131-20220206 20220403-20220405 20220430-20220504 20220603-20220605 20220910-20220912 20221001-20221007
  20221231-20230102 20230121-20230127 20230405 20230429-20230503 20230622-20230624 20230929-20231006
  20240101 20240210-20240217 20240404-20240406 20240501-20240505 20240610 20240915-20240917 20241001-20241007
  20250101 20250128-20250204 20250404-20250406 20250501-20250505 20250531-20250602 20251001-20251008
  20260101-20260103 20260215-20260223 20260404-20260406 20260501-20260505 20260619-20260621 20260925-20260927 20261001-20261007`
const WEEKENDS_WORKED = `
  20200119 20200426 20200509 20200628 20200927 20201010
  20210207 20210220 20210425 20210508 20210918 20210926 20211009
  20220129 20220130 20220402 20220424 20220507 20221008 20221009
  20230128 20230129 20230423 20230506 20230625 20231007 20231008
  20240204 20240218 20240407 20240428 20240511 20240914 20240929 20241012
  20250126 20250208 20250427 20250928 20251011
  20260104 20260214 20260228 20260509 20260920 20261010`

interface Day {
  date: string
  works: boolean
  announced: boolean
}

const off = DAYS_OFF.trim()
  .split(/\s+/)
  .map((range) => range.split('-'))
const worked = new Set(WEEKENDS_WORKED.trim().split(/\s+/))
const days: Day[] = []
const place = new Map<string, number>()
for (let time = new Date(2020, 0, 1, 12); time.getFullYear() < 2028; time.setDate(time.getDate() + 1)) {
  const pad = (n: number) => String(n).padStart(2, '0')
  const [y, m, d] = [String(time.getFullYear()), pad(time.getMonth() + 1), pad(time.getDate())]
  const plain = y + m + d
  const isOff = off.some(([from = '', to = from]) => from <= plain && plain <= to)
  const isWeekend = time.getDay() % 6 === 0
  place.set(`${y}-${m}-${d}`, days.length)
  days.push({
    date: `${y}-${m}-${d}`,
    works: !isOff && (!isWeekend || worked.has(plain)),
    announced: plain < '20261226',
  })
}

const indexOf = (date: string): number => place.get(date) ?? Number.NaN
const firstDay = indexOf('2022-01-01')
const lastDay = indexOf('2026-12-31')

function bruteForceDue(limit: TimeLimit, start: number): { due: string; provisional: boolean } {
  let provisional = false
  const works = (index: number): boolean => {
    provisional ||= !days[index]?.announced
    return days[index]?.works ?? false
  }
  let index = start
  if (limit.unit === 'calendar-days') index += limit.amount
  else
    for (let found = 0; found < limit.amount;) {
      index += 1
      if (works(index)) found += 1
    }
  if (limit.rollLastDay === 'next-working-day') while (!works(index)) index += 1
  return { due: days[index]?.date ?? '', provisional }
}

describe('the calendar, day by day', () => {
  it('has the working days that the notices give, on every day of 2020-2026', () => {
    const wrong = days.filter(({ date, works }) => date < '2027' && isWorkingDay(SEED_CALENDAR, date) !== works)
    expect(wrong).toEqual([])
  })

  it('agrees with chinese-days on every day of the years that are published', () => {
    const wrong = days.filter(({ date }) => date < '2027' && isWorkday(date) !== isWorkingDay(SEED_CALENDAR, date))
    expect(wrong).toEqual([])
  })
})

describe('limits against the brute-force calendar', () => {
  const cases = RULE_SETS.flatMap((set) => LIMIT_IDS.map((id) => [set.id, id, set] as const))

  it.each(cases)('%s %s: from every day of 2022-2026', (_, id, set) => {
    const wrong = []
    for (let start = firstDay; start <= lastDay; start += 1) {
      const date = days[start]?.date ?? ''
      const limit = limitInForce(set, id, date)
      if (!limit) continue
      const expected = bruteForceDue(limit, start)
      const { due, provisional } = dueDate(limit, date, SEED_CALENDAR)
      if (due !== expected.due || provisional !== expected.provisional) wrong.push({ date, due, provisional, expected })
    }
    expect(wrong).toEqual([])
  })

  it('every limit of the national rules was in force somewhere in those years', () => {
    const national = RULE_SETS.find(({ id }) => id === 'national')
    expect(LIMIT_IDS.filter((id) => national && limitInForce(national, id, '2024-01-01'))).toEqual(LIMIT_IDS)
  })
})

describe('laws of counting', () => {
  const anyStart = integer({ min: firstDay, max: lastDay }).map((index) => days[index]?.date ?? '')
  const anyLimit = tuple(constantFrom(...RULE_SETS), constantFrom(...LIMIT_IDS))
    .map(([set, id]) => limitInForce(set, id, '2024-01-01'))
    .filter((limit) => limit !== undefined)

  it('adding working days counts exactly that many working days, forwards and backwards', () => {
    assert(
      property(anyStart, integer({ min: -60, max: 60 }), (start, n) => {
        const { date, skipped } = addWorkingDays(SEED_CALENDAR, start, n)
        const [low, high] = n < 0 ? [indexOf(date), indexOf(start) - 1] : [indexOf(start) + 1, indexOf(date)]
        const between = days.slice(low, high + 1)
        expect(between.filter(({ works }) => works)).toHaveLength(Math.abs(n))
        expect(skipped).toHaveLength(between.length - Math.abs(n))
        expect(n === 0 || days[indexOf(date)]?.works).toBe(true)
      }),
    )
  })

  it('a later start never ends earlier, more days never end sooner', () => {
    assert(
      property(anyLimit, anyStart, anyStart, (limit, a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a]
        expect(dueDate(limit, first, SEED_CALENDAR).due <= dueDate(limit, second, SEED_CALENDAR).due).toBe(true)
        const longer = { ...limit, amount: limit.amount + 1 }
        expect(dueDate(limit, a, SEED_CALENDAR).due <= dueDate(longer, a, SEED_CALENDAR).due).toBe(true)
      }),
    )
  })

  it('a date accounts for itself: counted and skipped days fill the time from start to end, rolled or not', () => {
    assert(
      property(anyLimit, anyStart, uniqueArray(integer({ min: 1, max: 40 })), (limit, start, offsets) => {
        const excludedDays = offsets.map((offset) => days[indexOf(start) + offset]?.date ?? '')
        const due = dueDate(limit, start, SEED_CALENDAR, { excludedDays })
        expect(due.rolled).toBe(due.due !== due.nominal)
        // A last day that rolled was counted and is skipped as well, and the day it rolled to is neither.
        const length = indexOf(due.due) - indexOf(start)
        expect(due.counted + due.skipped.length).toBe(length)
        expect(isWorkingDay(SEED_CALENDAR, due.due)).toBe(true)
      }),
    )
  })

  it('the next working day comes after the date, a rolled day may be the date itself', () => {
    assert(
      property(anyStart, (start) => {
        const next = nextWorkingDay(SEED_CALENDAR, start).date
        expect(next > start).toBe(true)
        expect(workingDayOnOrAfter(SEED_CALENDAR, start).date).toBe(isWorkingDay(SEED_CALENDAR, start) ? start : next)
      }),
    )
  })
})

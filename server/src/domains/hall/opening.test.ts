import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEED_CALENDAR } from '../calendar/index.ts'
import type { HuiyinError } from '../../platform/errors/index.ts'
import { addDays } from '../../platform/time/index.ts'
import { minutesOf } from './clock-time.ts'
import { nextOpenDay, requireOpenDay } from './closed-day.ts'
import { isOpenAt, openingOn, openingsFrom, termsOn } from './opening.ts'
import { bookableSlots, slotsOn } from './slots.ts'
import { someTerms, times, WEEKDAYS } from './testing/hall.ts'

const calendar = SEED_CALENDAR
const on = (date: string, hall = times()) => openingOn(hall, calendar, date)

const closedOn = (date: string, hall = times()): string | undefined => {
  try {
    requireOpenDay(hall, calendar, date, { code: 'invalid', path: 'date' })
    return undefined
  } catch (error) {
    const { zh, en } = error as HuiyinError
    return `${zh} ${en}`
  }
}

describe('a closed day', () => {
  it('is refused with its reason and the next open day, in both languages', () => {
    expect(closedOn('2026-03-02')).toBeUndefined()
    expect(closedOn('2026-03-07')).toMatch(
      /2026-03-07不开放（周末）.*2026-03-09.*closed on 2026-03-07 \(weekend\).*2026-03-09/,
    )
    expect(closedOn('2026-10-01')).toContain(nextOpenDay(times(), calendar, '2026-10-01') ?? 'none')
    const works = [{ date: '2026-03-02', spans: [], reason: { zh: '停电检修', en: 'Power works' } }]
    expect(closedOn('2026-03-02', times({}, works))).toMatch(/停电检修.*2026-03-03.*Power works/)
    const never = { ...WEEKDAYS, mon: [], tue: [], wed: [], thu: [], fri: [], makeUp: [] }
    expect(closedOn('2026-03-02', times({ hours: never }))).toContain('no open day within two months')
  })

  it('is refused exactly where the hall has no hours, and the day it names is the first open one after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (n) => {
        const date = addDays('2026-01-01', n)
        expect(closedOn(date) === undefined).toBe(on(date).spans.length > 0)
        const next = nextOpenDay(times(), calendar, date)!
        expect(on(next).spans.length).toBeGreaterThan(0)
        for (let day = addDays(date, 1); day < next; day = addDays(day, 1)) expect(on(day).spans).toEqual([])
      }),
    )
  })
})

describe('when a hall is open', () => {
  it('follows its week, the holidays and the weekends that are worked', () => {
    expect(on('2026-03-02')).toMatchObject({ spans: WEEKDAYS.mon, reason: null })
    expect(on('2026-03-07')).toMatchObject({ spans: [], reason: { kind: 'weekend' } })
    expect(on('2026-10-01')).toMatchObject({ spans: [], reason: { kind: 'holiday' } })
    const worked = Object.keys(calendar.workingWeekends).find((date) => date.startsWith('2026'))!
    expect(on(worked)).toMatchObject({ spans: WEEKDAYS.makeUp, reason: { kind: 'make-up' } })
  })

  it('and an exception of the hall comes before all of it', () => {
    const reason = { zh: '停电检修', en: 'Power works' }
    const hall = times({}, [
      { date: '2026-03-02', spans: [], reason },
      { date: '2026-10-01', spans: [{ from: '09:00', to: '11:00' }], reason },
    ])
    expect(on('2026-03-02', hall)).toMatchObject({ spans: [], reason: { kind: 'exception', name: reason } })
    expect(on('2026-10-01', hall).spans).toHaveLength(1)
  })

  it('by the terms in force on that day', () => {
    const saturday = { ...WEEKDAYS, sat: [{ from: '09:00', to: '12:00' }] }
    const hall = { terms: [someTerms(), someTerms({ inForceFrom: '2026-03-07', hours: saturday })], exceptions: [] }
    expect(termsOn(hall.terms, '2025-12-31')).toBeUndefined()
    expect(on('2026-02-21', hall).spans).toEqual([])
    expect(on('2026-03-07', hall).spans).toEqual(saturday.sat)
    expect(isOpenAt(on('2026-03-07', hall), '11:59')).toBe(true)
    expect(isOpenAt(on('2026-03-07', hall), '12:00')).toBe(false)
    expect(openingsFrom(hall, calendar, '2026-03-06', 3).map(({ spans }) => spans.length)).toEqual([2, 1, 0])
  })
})

describe('the times of appointments', () => {
  it('are whole, lie in the opening hours and follow one another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 240 }),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 9 }),
        (slotMinutes, offset, slotCapacity) => {
          const date = addDays('2025-12-20', offset)
          const hall = times({ inForceFrom: '2020-01-01', slotMinutes, slotCapacity })
          const { spans } = openingOn(hall, calendar, date)
          const slots = slotsOn(hall, calendar, date)
          for (const [n, slot] of slots.entries()) {
            expect(minutesOf(slot.ends) - minutesOf(slot.starts)).toBe(slotMinutes)
            expect(spans.some(({ from, to }) => from <= slot.starts && slot.ends <= to)).toBe(true)
            expect((slots[n - 1]?.ends ?? '') <= slot.starts).toBe(true)
            expect(slot.capacity).toBe(slotCapacity)
          }
        },
      ),
    )
  })

  it('can be booked until they begin, and so far ahead as the terms say', () => {
    const hall = times({ bookAheadDays: 1 })
    // 2026-03-02 is a Monday; 03:10Z is 11:10 in Shanghai.
    const slots = bookableSlots(hall, calendar, '2026-03-02', '2026-03-02T03:10:00.000Z')
    expect(slots[0]).toMatchObject({ date: '2026-03-02', starts: '11:30' })
    expect(slots.at(-1)).toMatchObject({ date: '2026-03-03', starts: '16:30' })
    expect(bookableSlots(times({ slotCapacity: 0 }), calendar, '2026-03-02', '2026-03-02T00:00:00.000Z')).toEqual([])
  })
})

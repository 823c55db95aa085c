import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEED_CALENDAR } from '../calendar/index.ts'
import { availabilityIn, type Recorded } from './availability.ts'
import { note, RHYTHM_MS, type Interval, type Look } from './look.ts'
import { repairDays, repairTime, standing } from './repair-time.ts'
import { serviceTime, type ServiceRule } from './service-time.ts'
import { intersect, lengthOf, subtract, union, type Span } from './spans.ts'

const HOUR = 3_600_000
const at = (text: string): number => Date.parse(`${text}+08:00`)
const iso = (text: string): string => new Date(at(text)).toISOString()
const window = { from: at('2026-03-02T00:00'), to: at('2026-03-03T00:00') }
const interval = (from: string, to: string, cause: Interval['cause'] = null): Interval => ({
  from: iso(from),
  to: iso(to),
  cause,
})
const rule = (change: Partial<ServiceRule> = {}): ServiceRule => ({
  inForceFrom: '2026-01-01',
  days: 'every-day',
  opens: '08:00',
  closes: '18:00',
  basis: 'Rules of the office',
  ...change,
})
const recorded = (change: Partial<Recorded>): Recorded => ({
  intervals: [interval('2026-03-02T00:00', '2026-03-03T00:00')],
  rules: [],
  planned: [],
  calendar: SEED_CALENDAR,
  ...change,
})
const hours = (change: Partial<Recorded>) => {
  const { inService, failed, planned } = availabilityIn(recorded(change), window)
  return [inService / HOUR, failed / HOUR, planned / HOUR]
}

describe('availability', () => {
  it('is the time without failure of the time that was looked at', () => {
    expect(hours({})).toEqual([24, 0, 0])
    const failed = [
      interval('2026-03-02T00:00', '2026-03-02T09:00'),
      interval('2026-03-02T09:00', '2026-03-02T12:00', 'database'),
      interval('2026-03-02T12:00', '2026-03-03T00:00'),
    ]
    expect(hours({ intervals: failed })).toEqual([24, 3, 0])
  })

  it('a time in which the office itself did not run fails inside the service time, and outside counts as nothing', () => {
    const gap = [interval('2026-03-02T00:00', '2026-03-02T16:00'), interval('2026-03-02T20:00', '2026-03-03T00:00')]
    expect(hours({ intervals: gap, rules: [rule()] })).toEqual([22, 2, 0])
    expect(hours({ intervals: gap })).toEqual([20, 0, 0])
    expect(hours({ intervals: gap, rules: [rule({ inForceFrom: '2026-03-03' })] })).toEqual([20, 0, 0])
  })

  it('a service time of working days promises nothing on a day off', () => {
    const sunday = { from: at('2026-03-01T00:00'), to: at('2026-03-02T00:00') }
    expect(serviceTime([rule({ days: 'working-days' })], SEED_CALENDAR, sunday)).toEqual([])
    expect(lengthOf(serviceTime([rule()], SEED_CALENDAR, sunday))).toBe(10 * HOUR)
    expect(lengthOf(serviceTime([rule({ opens: '00:00', closes: '24:00' })], SEED_CALENDAR, sunday))).toBe(24 * HOUR)
  })

  it('planned work is counted apart: neither failure nor time that counts', () => {
    const down = [
      interval('2026-03-02T00:00', '2026-03-02T09:00'),
      interval('2026-03-02T09:00', '2026-03-02T12:00', 'page'),
      interval('2026-03-02T12:00', '2026-03-03T00:00'),
    ]
    const planned = [{ from: at('2026-03-02T09:00'), to: at('2026-03-02T11:00') }]
    expect(hours({ intervals: down, planned })).toEqual([22, 1, 2])
  })

  it('claims nothing before the first look', () => {
    expect(hours({ intervals: [], rules: [rule()] })).toEqual([0, 0, 0])
    expect(hours({ intervals: [interval('2026-03-02T12:00', '2026-03-03T00:00')], rules: [rule()] })).toEqual([
      12, 0, 0,
    ])
  })

  const span = fc
    .tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 300 }))
    .map(([from, length]): Span => ({ from, to: from + length }))
  const spans = fc.array(span, { maxLength: 12 })
  it('is between nothing and all, and grows with no failure more (property)', () => {
    const moment = fc.integer({ min: 0, max: 3000 }).map((n) => new Date(window.from + n * 60_000).toISOString())
    const many = fc.array(
      fc
        .tuple(moment, moment, fc.constantFrom(null, 'page' as const, 'database' as const))
        .map(([a, b, cause]): Interval => ({ from: a < b ? a : b, to: a < b ? b : a, cause })),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(many, spans, fc.boolean(), (intervals, planned, ruled) => {
        const facts = recorded({
          intervals,
          rules: ruled ? [rule()] : [],
          planned: planned.map(({ from, to }) => ({
            from: window.from + from * 60_000,
            to: window.from + to * 60_000,
          })),
        })
        const { inService, failed, planned: apart } = availabilityIn(facts, window)
        expect(failed).toBeGreaterThanOrEqual(0)
        expect(failed).toBeLessThanOrEqual(inService)
        expect(inService + apart).toBeLessThanOrEqual(window.to - window.from)
        const mended = availabilityIn(
          { ...facts, intervals: intervals.map((one) => ({ ...one, cause: null })) },
          window,
        )
        expect(mended.inService).toBe(inService)
        expect(mended.failed).toBeLessThanOrEqual(failed)
      }),
    )
  })

  it('the arithmetic of stretches is that of sets of minutes (property)', () => {
    const minutes = (all: readonly Span[]): Set<number> =>
      new Set(all.flatMap(({ from, to }) => Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n)))
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        expect(minutes(union([...a, ...b]))).toEqual(minutes(a).union(minutes(b)))
        expect(minutes(intersect(a, b))).toEqual(minutes(a).intersection(minutes(b)))
        expect(minutes(subtract(a, b))).toEqual(minutes(a).difference(minutes(b)))
        expect(lengthOf(a)).toBe(minutes(a).size)
      }),
      { numRuns: 50 },
    )
  })
})

describe('looks of the probe', () => {
  const look = (n: number, cause: Look['cause'] = null): Look => ({
    at: new Date(window.from + n * RHYTHM_MS).toISOString(),
    cause,
  })
  const stretch = (looks: readonly Look[]): Interval[] =>
    looks.reduce<Interval[]>((all, each) => [...all.slice(0, -1), ...note(all.at(-1), each)], [])

  it('make one row of a day, not one of each minute', () => {
    expect(stretch(Array.from({ length: 1440 }, (_, n) => look(n)))).toHaveLength(1)
  })

  it('fail from the last good look until the first good one after', () => {
    const rows = stretch([look(0), look(1), look(2, 'page'), look(3, 'page'), look(4), look(5)])
    expect(rows.map(({ from, to, cause }) => [Date.parse(from), Date.parse(to), cause])).toEqual([
      [window.from, window.from + RHYTHM_MS, null],
      [window.from + RHYTHM_MS, window.from + 4 * RHYTHM_MS, 'page'],
      [window.from + 4 * RHYTHM_MS, window.from + 5 * RHYTHM_MS, null],
    ])
  })

  it('say nothing of a time between two that lie far apart', () => {
    expect(stretch([look(0), look(30)])).toHaveLength(2)
  })

  it('never overlap, are in order and lose no failing look (property)', () => {
    const looks = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.constantFrom(null, 'page' as const, 'database' as const)))
      .map((steps) => {
        let n = 0
        return steps.map(([step, cause]) => look((n += step), cause))
      })
    fc.assert(
      fc.property(looks, (seen) => {
        const rows = stretch(seen)
        for (const [n, row] of rows.entries()) {
          expect(row.from <= row.to).toBe(true)
          const before = rows[n - 1]
          expect(before === undefined || before.to <= row.from).toBe(true)
        }
        const lost = seen.filter(
          ({ at: when, cause }) =>
            cause !== null && !rows.some((row) => row.cause === cause && row.from <= when && when <= row.to),
        )
        expect(lost).toEqual([])
      }),
    )
  })
})

describe('time to fix', () => {
  it('counts working days after the first; a weekend and a holiday do not count', () => {
    expect(repairDays(SEED_CALENDAR, iso('2026-03-02T10:00'), iso('2026-03-02T18:00'))).toBe(0)
    expect(repairDays(SEED_CALENDAR, iso('2026-03-06T10:00'), iso('2026-03-10T10:00'))).toBe(2)
  })

  it('within two working days is in time; after them, fixed or not, it is late; before it is neither', () => {
    const beganAt = iso('2026-03-06T10:00')
    const stands = (fixed: string | null, now: string) =>
      standing(SEED_CALENDAR, { beganAt, fixedAt: fixed && iso(fixed) }, 2, iso(now))
    expect(stands('2026-03-10T23:59', '2026-03-20T00:00')).toBe('in-time')
    expect(stands('2026-03-11T00:00', '2026-03-20T00:00')).toBe('late')
    expect(stands(null, '2026-03-10T12:00')).toBe('running')
    expect(stands(null, '2026-03-11T12:00')).toBe('late')
  })

  it('in hours is the promised service time alone', () => {
    expect(repairTime([rule()], SEED_CALENDAR, iso('2026-03-02T17:00'), iso('2026-03-03T09:30'))).toBe(2.5 * HOUR)
  })

  it('fixed later is never in more time, and standing agrees with the days (property)', () => {
    const minute = fc.integer({ min: 0, max: 60 * 24 * 30 })
    fc.assert(
      fc.property(minute, minute, minute, (began, a, b) => {
        const moment = (n: number): string => new Date(window.from + n * 60_000).toISOString()
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((n) => moment(began + n)) as [string, string]
        const days = repairDays(SEED_CALENDAR, moment(began), first)
        expect(days).toBeLessThanOrEqual(repairDays(SEED_CALENDAR, moment(began), second))
        const stands = standing(SEED_CALENDAR, { beganAt: moment(began), fixedAt: first }, 2, second)
        // Fixed on a day off after the second working day is late, although no third one has passed.
        expect(days > 2 ? stands : 'late').toBe('late')
        expect(days < 2 ? stands : 'in-time').toBe('in-time')
      }),
    )
  })
})

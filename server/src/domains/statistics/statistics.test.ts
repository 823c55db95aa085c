import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerTimes } from './answer-times.ts'

const DAY = 86_400_000

/** As a spreadsheet does it: every single value in a row. */
function plainly(values: readonly number[]) {
  const ordered = [...values].sort((a, b) => a - b)
  const at = (part: number): number => {
    const place = (ordered.length - 1) * part
    const low = ordered[Math.floor(place)] ?? 0
    return low + ((ordered[Math.ceil(place)] ?? 0) - low) * (place % 1)
  }
  return { p10: at(0.1), p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9), p95: at(0.95), p99: at(0.99) }
}

describe('answer times', () => {
  it('are those of every single value, whatever the distribution', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 80 }),
        fc.nat(9),
        (days, left) => {
          const counts = Map.groupBy(days, (day) => day)
          const inDays = [...counts].map(([value, all]) => ({ value, count: all.length }))
          const inMs = inDays.map(({ value, count }) => ({ value: value * DAY, count }))
          const times = answerTimes(inDays, inMs, left)
          expect(times.answered).toBe(days.length)
          for (const spread of [times.days, times.elapsed]) {
            const expected = plainly(days)
            for (const [name, value] of Object.entries(spread.percentiles))
              expect(value).toBeCloseTo(expected[name as keyof typeof expected], 9)
            expect(spread.mean).toBeCloseTo(days.reduce((sum, day) => sum + day, 0) / days.length, 9)
            expect([spread.min, spread.max]).toEqual([Math.min(...days), Math.max(...days)])
          }
          expect(times.days.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(days.length)
          expect(times.days.within[15]).toMatchObject({
            numerator: days.filter((day) => day <= 15).length,
            denominator: days.length,
            excluded: { unanswered: left },
          })
        },
      ),
    )
  })

  it('have no shares and no sizes where nothing was answered', () => {
    const times = answerTimes([], [], 3)
    expect(times.days).toMatchObject({
      mean: null,
      min: null,
      max: null,
      within: { 15: { denominator: 0, share: null } },
    })
    expect(times.elapsed.percentiles.p50).toBeNull()
  })

  it('put days into buckets as they are read', () => {
    const each = [0, 5, 6, 15, 16, 30, 31, 60, 61, 90, 91, 1000].map((value) => ({ value, count: 1 }))
    expect(answerTimes(each, [], 0).days.histogram.map(({ count }) => count)).toEqual([2, 2, 2, 2, 2, 2])
  })
})

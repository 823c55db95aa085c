import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../platform/time/index.ts'
import { asOfDay, COMPARED, previousPeriod, samePeriodLastYear } from './periods.ts'

const days = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2018-01-01', n))
const months = fc.record({ year: fc.integer({ min: 2018, max: 2030 }), month: fc.integer({ min: 1, max: 12 }) })
const lastOf = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

describe('the periods that a figure is compared with', () => {
  it('read as one would say them', () => {
    const february = { from: '2024-02-01', to: '2024-02-29' }
    expect(COMPARED.previous(february)).toEqual({ from: '2024-01-01', to: '2024-01-31' })
    expect(COMPARED.lastYear(february)).toEqual({ from: '2023-02-01', to: '2023-02-28' })
    expect(COMPARED.cumulative(february)).toEqual({ from: '2024-01-01', to: '2024-02-29' })
    const quarter = { from: '2026-01-01', to: '2026-03-31' }
    expect(COMPARED.previous(quarter)).toEqual({ from: '2025-10-01', to: '2025-12-31' })
    const week = { from: '2026-11-16', to: '2026-11-22' }
    expect(COMPARED.previous(week)).toEqual({ from: '2026-11-09', to: '2026-11-15' })
    expect(COMPARED.previous({ from: null, to: '2026-01-31' })).toBeNull()
    expect(COMPARED.lastYear({ from: '2026-01-01', to: null })).toBeNull()
  })

  it('before: ends the day before it begins, and is as long in days or in whole months', () => {
    fc.assert(
      fc.property(days, fc.nat(400), (from, length) => {
        const to = addDays(from, length)
        const before = previousPeriod({ from, to })
        expect(before?.to).toBe(addDays(from, -1))
        const isMonths = from.endsWith('-01') && addDays(to, 1).endsWith('-01')
        const whole = before?.from?.endsWith('-01') === true
        expect(isMonths ? whole : daysBetween(before?.from ?? '', before?.to ?? '') === length).toBe(true)
      }),
    )
  })

  it('a year before: a month is compared with the same whole month, leap years too', () => {
    fc.assert(
      fc.property(months, ({ year, month }) => {
        const name = String(month).padStart(2, '0')
        expect(samePeriodLastYear({ from: `${year}-${name}-01`, to: lastOf(year, month) })).toEqual({
          from: `${year - 1}-${name}-01`,
          to: lastOf(year - 1, month),
        })
      }),
    )
  })
})

describe('the figures of a day', () => {
  it('know what was known until its end in Shanghai', () => {
    expect(asOfDay('2026-03-31')).toEqual({ today: '2026-03-31', knownAt: '2026-03-31T15:59:59.999Z' })
  })
})

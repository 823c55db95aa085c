import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, ONE, printRational, rational } from '../rational.ts'
import { spanOf } from '../period.ts'
import { checkpointsIn, HOUSE_RULES } from '../rules.ts'
import {
  forecast,
  goalLight,
  needsCause,
  passedOf,
  plannedUntil,
  spendingLight,
  type Watched,
  worseOf,
} from './monitor.ts'

const count = (value: number, target: number, operator: Watched['operator'] = '≥'): Watched => ({
  operator,
  target: rational(target),
  value: rational(value),
  growth: 'adds-up',
})

describe('double monitoring', () => {
  it('looks at the ends of March, June, October and December, and after July', () => {
    expect(checkpointsIn(HOUSE_RULES, 2026)).toEqual([
      '2026-03-31',
      '2026-06-30',
      '2026-07-31',
      '2026-10-31',
      '2026-12-31',
    ])
  })

  it('knows how much of the year has passed, leap years too', () => {
    expect(passedOf(spanOf(2026, 'year'), '2026-12-31')).toEqual(ONE)
    expect(passedOf(spanOf(2024, 'year'), '2024-06-30')).toEqual(rational(182, 366))
    expect(passedOf(spanOf(2026, 'year'), '2027-03-01')).toEqual(ONE)
    expect(passedOf(spanOf(2026, 'year'), '2025-03-01')).toEqual(rational(1, 365))
  })

  it('forecasts counts at their pace; shares are what they are', () => {
    const half = rational(1, 2)
    expect(printRational(forecast(count(40, 100), half))).toBe('80')
    expect(printRational(forecast({ ...count(40, 100), growth: 'stands' }, half))).toBe('40')
  })

  it.each([
    [50, 100, '≥', 'green'],
    [45, 100, '≥', 'green'],
    [40, 100, '≥', 'yellow'],
    [30, 100, '≥', 'red'],
    [5, 10, '≤', 'green'],
    [6, 10, '≤', 'yellow'],
    [9, 10, '≤', 'red'],
  ] as const)('after half a year %i of %s%i is %s', (value, target, operator, light) => {
    expect(goalLight(count(value, target, operator), rational(1, 2))).toBe(light)
  })

  it.each([
    [30, 30, 'green'],
    [27, 30, 'green'],
    [26, 30, 'yellow'],
    [20, 30, 'red'],
    [0, 0, 'green'],
    [101, 90, 'red'],
  ] as const)('%i spent of %i planned of a budget of 100: %s', (spent, planned, light) => {
    expect(spendingLight({ spent, planned, budget: 100 })).toBe(light)
  })

  it('both together are as bad as the worse, and what is not green needs a cause', () => {
    expect(worseOf('green', 'red')).toBe('red')
    expect(worseOf('yellow', 'green')).toBe('yellow')
    expect([worseOf('green', 'green'), 'yellow', 'red'].map((light) => needsCause(light as 'green'))).toEqual([
      false,
      true,
      true,
    ])
  })

  it('reads plans in percent and in amounts that add up', () => {
    const steps = [
      { until: '2026-06-30', percent: 50, amount: null },
      { until: '2026-03-31', percent: 25, amount: null },
      { until: '2026-10-31', percent: null, amount: 900 },
    ]
    expect(['2026-03-30', '2026-03-31', '2026-08-01', '2026-12-31'].map((on) => plannedUntil(steps, 1000, on))).toEqual(
      [0, 250, 500, 900],
    )
  })

  it('a better value never has a worse light', () => {
    const days = fc.integer({ min: 1, max: 365 }).map((day) => rational(day, 365))
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 500 }), days, (a, b, target, passed) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const bad = goalLight(count(low, target), passed)
        const good = goalLight(count(high, target), passed)
        expect(worseOf(bad, good)).toBe(bad)
        expect(worseOf(goalLight(count(low, target, '≤'), passed), goalLight(count(high, target, '≤'), passed))).toBe(
          goalLight(count(high, target, '≤'), passed),
        )
      }),
    )
  })

  it('at the end of the year the forecast is the value', () => {
    fc.assert(
      fc.property(fc.nat(1000), (value) => {
        expect(compare(forecast(count(value, 10), ONE), rational(value))).toBe(0)
      }),
    )
  })
})

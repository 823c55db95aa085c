import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOUSE_RULES } from '../rules.ts'
import { compare, NOUGHT, ONE, printRational, type Rational, rational } from '../rational.ts'
import { COMPARISONS } from '../target.ts'
import {
  type Actual,
  executionShare,
  gradeOf,
  isMet,
  pointsOf,
  REACHED,
  type Reached,
  scoreIndicator,
  USUAL_RULES,
} from './score-indicator.ts'
import { GROUPS, groupOf, isHundred, shareWeights, USUAL_WEIGHTS, type Weighed, WEIGHTS_WITH_COST } from './weights.ts'

const quantity = (operator: (typeof COMPARISONS)[number] | null, target: number, value: number): Actual => ({
  kind: 'quantity',
  operator,
  target: rational(target),
  value: rational(value),
})
const shareOf = (actual: Actual): string => {
  const { share, why } = scoreIndicator(actual, USUAL_RULES)
  return `${printRational(share, 4)} ${why}`
}

describe('the score of an indicator', () => {
  it.each([
    ['≥', 95, 95, '1 met'],
    ['≥', 80, 60, '0.75 partly'],
    [null, 100, 50, '0.5 partly'],
    ['≤', 10, 8, '1 met'],
    ['≤', 10, 20, '0.5 partly'],
    ['<', 10, 10, '1 partly'],
    ['=', 100, 90, '0.9 partly'],
    ['=', 100, 200, '0.5 partly'],
    ['≤', 0, 3, '0 partly'],
    ['≥', 100, 130, '1 met'],
    ['≥', 100, 150, '0.8 overfulfilled'],
    ['≥', 100, 400, '0 overfulfilled'],
  ] as const)('%s %i with %i: %s', (operator, target, value, expected) => {
    expect(shareOf(quantity(operator, target, value))).toBe(expected)
  })

  it('is judged inside the band of what was reached', () => {
    expect(shareOf({ kind: 'judged', reached: 'achieved', percent: 90 })).toBe('0.9 judged')
    expect(() => shareOf({ kind: 'judged', reached: 'partly', percent: 80 })).toThrow(RangeError)
    expect(() => shareOf({ kind: 'judged', reached: 'missed', percent: 60 })).toThrow(RangeError)
  })

  it('nothing without a value earns anything', () => {
    expect(shareOf({ kind: 'missing' })).toBe('0 missing')
  })

  it('lies between nothing and all; what meets the target never earns less than what misses it, unless far above', () => {
    const some = fc.record({
      operator: fc.constantFrom(null, ...COMPARISONS),
      target: fc.nat({ max: 1000 }),
      value: fc.integer({ min: -100, max: 5000 }),
    })
    fc.assert(
      fc.property(some, ({ operator, target, value }) => {
        const { share, why } = scoreIndicator(quantity(operator, target, value), USUAL_RULES)
        expect(compare(share, NOUGHT)).toBeGreaterThanOrEqual(0)
        expect(compare(share, ONE)).toBeLessThanOrEqual(0)
        expect(why === 'partly').toBe(!isMet(operator, rational(value), rational(target)))
        expect(why !== 'met' || compare(share, ONE) === 0).toBe(true)
      }),
    )
  })

  it('grows with the value of a direct indicator up to its target, and falls with that of a reverse one beyond it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(2000), fc.nat(2000), (target, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const share = (operator: '≥' | '≤', value: number): Rational =>
          scoreIndicator(quantity(operator, target, value), { reduceBeyond: null, partialCredit: true }).share
        expect(compare(share('≥', low), share('≥', high))).toBeLessThanOrEqual(0)
        expect(compare(share('≤', low), share('≤', high))).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('every judgement that fits its band earns its percent', () => {
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(REACHED) as Reached[])), fc.nat({ max: 100 }), (reached, percent) => {
        const [from, to] = REACHED[reached]
        fc.pre(percent >= from && (percent < to || reached === 'achieved'))
        expect(
          compare(scoreIndicator({ kind: 'judged', reached, percent }, USUAL_RULES).share, rational(percent, 100)),
        ).toBe(0)
      }),
    )
  })
})

describe('weights', () => {
  it('are a hundred, with a cost group and without', () => {
    expect([USUAL_WEIGHTS, WEIGHTS_WITH_COST].every(isHundred)).toBe(true)
    expect(isHundred({ ...USUAL_WEIGHTS, output: 49 })).toBe(false)
    expect(isHundred({ ...USUAL_WEIGHTS, output: 60, effect: 40, satisfaction: -10 })).toBe(false)
    expect(isHundred({ ...USUAL_WEIGHTS, output: 49.5, effect: 30.5 })).toBe(false)
  })

  it('go by the first level of an indicator', () => {
    expect(groupOf('产出指标', '数量指标')).toBe('output')
    expect(groupOf('成本指标', '经济成本指标')).toBe('cost')
    expect(groupOf('效果指标', '社会效益指标')).toBe('effect')
    expect(groupOf('部门效果', '满意度')).toBe('satisfaction')
    expect(groupOf('', '')).toBe('output')
  })

  it('are shared so that nothing is lost, whatever is refused and whichever group is empty', () => {
    const weighed: fc.Arbitrary<Weighed> = fc.record({
      group: fc.constantFrom('cost', 'output', 'effect', 'satisfaction'),
      scored: fc.constantFrom(true, true, false),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(USUAL_WEIGHTS, WEIGHTS_WITH_COST, { ...USUAL_WEIGHTS, execution: 17, output: 43 }),
        fc.array(weighed, { maxLength: 30 }),
        (weights, indicators) => {
          const shared = shareWeights(weights, indicators)
          expect(shared.indicators.reduce((sum, points) => sum + points, shared.execution)).toBe(10_000)
          expect(shared.indicators.filter((points, n) => !(indicators[n]?.scored ?? false) && points > 0)).toEqual([])
        },
      ),
    )
  })
})

describe('a self-evaluation', () => {
  it('adds exact points: all met is a hundred', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...GROUPS.slice(1)), { minLength: 1, maxLength: 20 }), (groups) => {
        const weighed = groups.map((group) => ({ group: group as Weighed['group'], scored: true }))
        const { execution, indicators } = shareWeights(USUAL_WEIGHTS, weighed)
        const points = pointsOf([execution, ...indicators].map((weight) => ({ weight, share: ONE })))
        expect(compare(points, rational(100))).toBe(0)
      }),
    )
  })

  it('execution is what was spent of the budget, never above its weight', () => {
    expect(executionShare(80, 100)).toEqual(rational(4, 5))
    expect(executionShare(120, 100)).toEqual(ONE)
    expect(executionShare(0, 0)).toBeNull()
  })

  it.each([
    [90, 1, 'excellent'],
    [89_999, 1000, 'good'],
    [80, 1, 'good'],
    [79_999, 1000, 'fair'],
    [60, 1, 'fair'],
    [59_999, 1000, 'poor'],
  ] as const)('%i/%i is %s', (top, bottom, grade) => {
    expect(gradeOf(rational(top, bottom), 100, HOUSE_RULES.grades)).toBe(grade)
  })

  it('has the grades of the rules in force, whatever all weights are together', () => {
    const own = HOUSE_RULES.grades.map((one) => (one.grade === 'excellent' ? { ...one, from: 95 } : one))
    expect(gradeOf(rational(92), 100, own)).toBe('good')
    expect(gradeOf(rational(114), 120, own)).toBe('excellent')
  })

  it('earns nothing for what misses its target where the rules give no partial credit', () => {
    const rules = { reduceBeyond: null, partialCredit: false }
    expect(scoreIndicator(quantity('≥', 100, 99), rules).share).toEqual(NOUGHT)
    expect(scoreIndicator(quantity('≥', 100, 100), rules).share).toEqual(ONE)
  })
})

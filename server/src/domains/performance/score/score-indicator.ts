import {
  add,
  compare,
  divide,
  greatest,
  least,
  multiply,
  NOUGHT,
  ONE,
  type Rational,
  rational,
  subtract,
} from '../rational.ts'
import type { Comparison } from '../target.ts'

/** How far something described in words was reached; each has its band of percent. */
export const REACHED = { achieved: [80, 100], partly: [60, 80], missed: [0, 60] } as const
export type Reached = keyof typeof REACHED

/** What a score stands on. */
export type Actual =
  | {
      readonly kind: 'quantity'
      readonly target: Rational
      readonly operator: Comparison | null
      readonly value: Rational
    }
  | { readonly kind: 'judged'; readonly reached: Reached; readonly percent: number }
  | { readonly kind: 'missing' }

export interface ScoreRules {
  /** A value above a target that was to be reached loses points by what lies beyond this share of it; null never reduces. */
  readonly reduceBeyond: Rational | null
  /** What misses its target earns in proportion; otherwise nothing. */
  readonly partialCredit: boolean
}
/** Three tenths above the target is as far as a target was well set. */
export const USUAL_RULES: ScoreRules = { reduceBeyond: rational(3, 10), partialCredit: true }

export type Why = 'met' | 'partly' | 'overfulfilled' | 'judged' | 'missing'
export interface Score {
  /** The share of the weight, from 0 to 1. */
  readonly share: Rational
  readonly why: Why
}

/** Whether a value does what the target asks; a target without a sign is one to be reached. */
export function isMet(operator: Comparison | null, value: Rational, target: Rational): boolean {
  const side = compare(value, target)
  switch (operator) {
    case '>':
      return side > 0
    case '≤':
      return side <= 0
    case '<':
      return side < 0
    case '=':
      return side === 0
    default:
      return side >= 0
  }
}

/** Judged in words: the percent must lie in the band of what was judged. */
export const fitsBand = (reached: Reached, percent: number): boolean => {
  const [from, to] = REACHED[reached]
  return percent >= from && (reached === 'achieved' ? percent <= to : percent < to)
}

/** The share of its weight that an indicator earns: full when met, in proportion when not, reduced far above a low target. */
export function scoreIndicator(actual: Actual, rules: ScoreRules): Score {
  if (actual.kind === 'missing') return { share: NOUGHT, why: 'missing' }
  if (actual.kind === 'judged') {
    if (!fitsBand(actual.reached, actual.percent)) throw new RangeError('the percent does not fit what was judged')
    return { share: rational(Math.round(actual.percent * 100), 10_000), why: 'judged' }
  }
  const { operator, value, target } = actual
  if (isMet(operator, value, target)) return metShare(operator, value, target, rules)
  if (!rules.partialCredit) return { share: NOUGHT, why: 'partly' }
  const lessIsBetter = operator === '≤' || operator === '<' || (operator === '=' && compare(value, target) > 0)
  const ratio = lessIsBetter ? divide(target, value) : divide(value, target)
  return { share: least(ONE, greatest(NOUGHT, ratio ?? NOUGHT)), why: 'partly' }
}

function metShare(operator: Comparison | null, value: Rational, target: Rational, { reduceBeyond }: ScoreRules): Score {
  const toBeReached = operator === null || operator === '≥' || operator === '>'
  const over = toBeReached ? divide(subtract(value, target), target) : null
  if (reduceBeyond === null || over === null || compare(target, NOUGHT) < 0 || compare(over, reduceBeyond) <= 0)
    return { share: ONE, why: 'met' }
  return { share: greatest(NOUGHT, subtract(ONE, subtract(over, reduceBeyond))), why: 'overfulfilled' }
}

/** 10 × spent ÷ budget in points of its weight, never more than the weight; null without a budget. */
export function executionShare(spent: number, budget: number): Rational | null {
  const rate = divide(rational(spent), rational(budget))
  return rate && least(ONE, greatest(NOUGHT, rate))
}

/** The points of a self-evaluation: weights in hundredths of a point times shares. */
export const pointsOf = (parts: readonly { readonly weight: number; readonly share: Rational }[]): Rational =>
  parts.reduce((sum, { weight, share }) => add(sum, multiply(rational(weight, 100), share)), NOUGHT)

export const GRADES = ['excellent', 'good', 'fair', 'poor'] as const
export type Grade = (typeof GRADES)[number]

/** From which percent of the points a grade begins; the best first. */
export type GradeBounds = readonly { readonly grade: Grade; readonly from: number }[]

/** The grade of points out of a total: of the exact points, never of rounded ones. */
export function gradeOf(points: Rational, total: number, bounds: GradeBounds): Grade {
  const reached = multiply(points, rational(100, total))
  return bounds.find(({ from }) => compare(reached, rational(from)) >= 0)?.grade ?? 'poor'
}

import { daysBetween, type LocalDate } from '../../../platform/time/index.ts'
import { compare, divide, multiply, NOUGHT, ONE, type Rational, rational } from '../rational.ts'
import type { Comparison } from '../target.ts'
import { isMet } from './score-indicator.ts'

export type Light = 'green' | 'yellow' | 'red'

/** From which share of what should be reached by the day a light is green, and yellow. */
export interface LightRules {
  readonly green: Rational
  readonly yellow: Rational
}
export const USUAL_LIGHTS: LightRules = { green: rational(9, 10), yellow: rational(7, 10) }

/** How a value grows in a year: counts add up day by day; shares and days are what they are on any day. */
export type Growth = 'adds-up' | 'stands'

export interface Watched {
  readonly operator: Comparison | null
  readonly target: Rational
  readonly value: Rational
  readonly growth: Growth
}

/** The part of a year, or of a part of one, that has passed on a day, that day counted. Never nought, never above one. */
export function passedOf({ from, to }: { readonly from: LocalDate; readonly to: LocalDate }, on: LocalDate): Rational {
  const all = daysBetween(from, to) + 1
  const passed = Math.min(all, Math.max(1, daysBetween(from, on) + 1))
  return rational(passed, all)
}

/** What the value will be at the end of the year if it goes on as it went. */
export function forecast({ value, growth }: Watched, passed: Rational): Rational {
  return growth === 'stands' ? value : (divide(value, passed) ?? value)
}

/** Green when the year will end as promised, or nearly; yellow and red by how far from it. */
export function goalLight(watched: Watched, passed: Rational, rules: LightRules = USUAL_LIGHTS): Light {
  const expected = forecast(watched, passed)
  const { operator, target } = watched
  if (isMet(operator, expected, target)) return 'green'
  const lessIsBetter = operator === '≤' || operator === '<' || (operator === '=' && compare(expected, target) > 0)
  const reached = (lessIsBetter ? divide(target, expected) : divide(expected, target)) ?? NOUGHT
  return lightOf(reached, rules)
}

/** Of money: what was spent against what the plan has until the day. More than the whole budget is red. Without a plan nothing is late. */
export function spendingLight(
  { spent, planned, budget }: { readonly spent: number; readonly planned: number; readonly budget: number },
  rules: LightRules = USUAL_LIGHTS,
): Light {
  if (spent > budget) return 'red'
  return lightOf(divide(rational(spent), rational(planned)) ?? ONE, rules)
}

const lightOf = (reached: Rational, { green, yellow }: LightRules): Light => {
  if (compare(reached, green) >= 0) return 'green'
  return compare(reached, yellow) >= 0 ? 'yellow' : 'red'
}

const WORSE: readonly Light[] = ['green', 'yellow', 'red']
/** Both watched together: the worse of the two. A deviation that is not green needs a cause and a correction. */
export const worseOf = (a: Light, b: Light): Light => (WORSE.indexOf(a) >= WORSE.indexOf(b) ? a : b)
export const needsCause = (light: Light): boolean => light !== 'green'

/** What a plan has until a day, in 分: of steps in percent of the budget, or in amounts that add up. */
export function plannedUntil(
  steps: readonly { readonly until: LocalDate; readonly percent: number | null; readonly amount: number | null }[],
  budget: number,
  on: LocalDate,
): number {
  const due = steps
    .filter(({ until }) => until <= on)
    .toSorted((a, b) => (a.until < b.until ? -1 : 1))
    .at(-1)
  if (!due) return 0
  if (due.amount !== null) return due.amount
  const part = multiply(rational(budget), rational(Math.round((due.percent ?? 0) * 100), 10_000))
  return Number(part.top / part.bottom)
}

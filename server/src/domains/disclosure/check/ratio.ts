import { type Amount, slackOf } from '../amount.ts'
import {
  compare,
  type Decimal,
  divide,
  equal,
  formatDecimal,
  halfUnit,
  isZero,
  magnitude,
  minus,
  negate,
  plus,
  round,
  shift,
  ZERO,
} from '../decimal.ts'
import type { Bilingual, Check, Figure, Severity } from '../finding.ts'
import { phrase, type RuleId } from '../messages/index.ts'
import { states } from './compare.ts'

/** What a printed figure may really be. */
export interface Interval {
  readonly low: Decimal
  readonly high: Decimal
}

export const around = (value: Decimal, slack: Decimal): Interval => ({
  low: minus(value, slack),
  high: plus(value, slack),
})

export const intervalOf = (amount: Amount): Interval => around(amount.yuan, slackOf(amount))

const PLACES = 12

/** 100 × top ÷ bottom as an interval; undefined when the bottom may be nothing. */
const ratio = (top: Interval, bottom: Interval): Interval | undefined => {
  if (bottom.low.digits <= 0n) return undefined
  const ends = [top.low, top.high].flatMap((one) =>
    [bottom.low, bottom.high].map((other) => divide(shift(one, 2), other, PLACES)),
  )
  const sorted = ends.toSorted(compare)
  return { low: sorted[0] ?? ZERO, high: sorted.at(-1) ?? ZERO }
}

const middle = ({ low, high }: Interval): Decimal => divide(plus(low, high), { digits: 2n, scale: 0 }, PLACES)

/** 100 × top ÷ bottom, rounded as it would be printed. */
export const percentOf = (top: Decimal, bottom: Decimal, decimals: number): Decimal =>
  round(divide(shift(top, 2), bottom, PLACES), decimals)

/** A printed percentage and the two amounts that it is of. */
export interface Ratio {
  readonly rule: RuleId
  readonly subject: Bilingual
  readonly figures: readonly Figure[]
  readonly percent: { readonly value: Decimal; readonly decimals: number }
  readonly top: Interval
  readonly bottom: Interval
  /** A base on which percentages are often taken by mistake: a hit there is no rounding. */
  readonly wrongBottom?: Decimal | undefined
  /** Severity where the last digit alone is off by one, as when shares are made to add up to 100. */
  readonly lastDigit?: Severity | undefined
  readonly differs: (values: Readonly<Record<string, string>>) => Bilingual
}

/** Whether a printed percentage fits the two amounts that it is of, by interval arithmetic on all three. */
export const ratioCheck = (given: Ratio): Check => {
  const { rule, subject, figures, percent, top, bottom } = given
  const value = percent.value
  const base = middle(bottom)
  const right = isZero(base) ? ZERO : percentOf(middle(top), base, percent.decimals)
  const asserted = `${formatDecimal(value, percent.decimals)}%`
  const computed = `${formatDecimal(right, percent.decimals)}%`
  if (equal(right, value)) return { ...states(rule, 'error', subject, figures, undefined), asserted, computed }
  const wrong =
    given.wrongBottom === undefined || isZero(given.wrongBottom)
      ? undefined
      : percentOf(middle(top), given.wrongBottom, percent.decimals)
  const onWrongBase = wrong !== undefined && equal(wrong, value)
  const near = ratio(top, bottom)
  const half = halfUnit(percent.decimals)
  const fits =
    near !== undefined && compare(plus(value, half), near.low) >= 0 && compare(minus(value, half), near.high) <= 0
  if (fits && !onWrongBase) {
    const difference = `${formatDecimal(minus(value, right))}%`
    return {
      ...states(
        rule,
        'information',
        subject,
        figures,
        phrase('within-rounding', { asserted, computed, difference, subject }),
      ),
      outcome: 'rounding',
      asserted,
      computed,
    }
  }
  const lastUnit: Decimal = { digits: 1n, scale: percent.decimals }
  const severity =
    given.lastDigit !== undefined && !onWrongBase && compare(magnitude(minus(value, right)), lastUnit) <= 0
      ? given.lastDigit
      : 'error'
  return {
    ...states(
      rule,
      severity,
      subject,
      figures,
      onWrongBase ? phrase('wrong-base', { asserted, computed }) : given.differs({ asserted, computed }),
    ),
    asserted,
    computed,
    cannotTell: phrase('cannot-tell-which'),
  }
}

/** A percentage with the sign of its direction. */
export const signedPercent = (
  percent: { readonly value: Decimal; readonly decimals: number },
  down: boolean,
): { readonly value: Decimal; readonly decimals: number } =>
  down ? { ...percent, value: negate(percent.value) } : percent

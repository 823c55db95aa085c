import { type Amount, slackOf } from '../../amount.ts'
import {
  type Decimal,
  compare,
  divide,
  equal,
  formatDecimal,
  halfUnit,
  isZero,
  minus,
  negate,
  plus,
  round,
  shift,
} from '../../decimal.ts'
import type { Claim } from '../../disclosure.ts'
import type { Check, Figure } from '../../finding.ts'
import { phrase } from '../../messages/index.ts'
import { states } from '../compare.ts'
import type { Operand } from '../facts.ts'
import { nameOf } from './prose.ts'

interface Interval {
  readonly low: Decimal
  readonly high: Decimal
}

const around = (value: Decimal, slack: Decimal): Interval => ({ low: minus(value, slack), high: plus(value, slack) })

const PLACES = 12

/** 100 × change ÷ base as an interval, base positive. */
const ratio = (change: Interval, base: Interval): Interval => {
  const ends = [change.low, change.high].flatMap((top) =>
    [base.low, base.high].map((bottom) => divide(shift(top, 2), bottom, PLACES)),
  )
  const sorted = ends.toSorted(compare)
  return { low: sorted[0] ?? ends[0] ?? change.low, high: sorted.at(-1) ?? change.high }
}

const central = (change: Decimal, base: Decimal, decimals: number): Decimal =>
  round(divide(shift(change, 2), base, PLACES), decimals)

interface Comparison {
  readonly current: Operand & { readonly amount: Amount }
  readonly previous: Operand & { readonly amount: Amount }
}

/** Whether a printed percentage fits the two amounts; the base is the previous year, and a percentage of this year's amount is recognised as such. */
export const percentCheck = (claim: Claim, { current, previous }: Comparison): Check | undefined => {
  const percent = claim.percent
  if (percent === undefined) return undefined
  const subject = phrase('percentage-of', { subject: nameOf(claim) })
  const value = claim.direction === 'down' ? negate(percent.value) : percent.value
  const printed = `${formatDecimal(percent.value, percent.decimals)}%`
  const figures: Figure[] = [
    { role: phrase('percentage-in-prose', { subject: nameOf(claim) }), printed, place: claim.place },
    current,
    previous,
  ].map(({ role, printed, place }) => ({ role, printed, place }))
  const base = previous.amount.yuan
  if (isZero(base))
    return states(
      'I21',
      'warning',
      subject,
      figures,
      isZero(current.amount.yuan) && isZero(percent.value)
        ? undefined
        : phrase('percentage-of-nothing', { percent: printed }),
    )
  const change = minus(current.amount.yuan, base)
  const slack = plus(slackOf(current.amount), slackOf(previous.amount))
  const baseInterval = around(base, slackOf(previous.amount))
  const right = central(change, base, percent.decimals)
  const wrong = isZero(current.amount.yuan) ? undefined : central(change, current.amount.yuan, percent.decimals)
  const asserted = `${formatDecimal(value, percent.decimals)}%`
  const computed = `${formatDecimal(right, percent.decimals)}%`
  if (equal(right, value)) return { ...states('I21', 'error', subject, figures, undefined), asserted, computed }
  const onWrongBase = wrong !== undefined && equal(wrong, value)
  const near = baseInterval.low.digits > 0n ? ratio(around(change, slack), baseInterval) : undefined
  const half = halfUnit(percent.decimals)
  const fits =
    near !== undefined && compare(plus(value, half), near.low) >= 0 && compare(minus(value, half), near.high) <= 0
  if (fits && !onWrongBase)
    return {
      ...states(
        'I21',
        'information',
        subject,
        figures,
        phrase('within-rounding', {
          asserted,
          computed,
          difference: `${formatDecimal(minus(value, right))}%`,
          subject,
        }),
      ),
      outcome: 'rounding',
      asserted,
      computed,
    }
  return states(
    'I21',
    onWrongBase ? 'warning' : 'error',
    subject,
    figures,
    phrase(onWrongBase ? 'wrong-base' : 'percentage-differs', { asserted, computed }),
    { asserted, computed, cannotTell: phrase('cannot-tell-which') },
  )
}

import { type Amount, slackOf } from '../../amount.ts'
import { formatDecimal, isZero, minus, plus } from '../../decimal.ts'
import type { Claim } from '../../disclosure.ts'
import type { Check, Figure } from '../../finding.ts'
import { phrase, type RuleId } from '../../messages/index.ts'
import { figureOf, states } from '../compare.ts'
import type { Operand } from '../facts.ts'
import { around, intervalOf, ratioCheck, signedPercent } from '../ratio.ts'
import { nameOf } from './claims.ts'

interface Comparison {
  readonly current: Operand & { readonly amount: Amount }
  readonly previous: Operand & { readonly amount: Amount }
}

/** A percentage of change as a figure: as printed, with its place. */
export const percentFigure = (claim: Claim): Figure => ({
  role: phrase('percentage-in-prose', { subject: nameOf(claim) }),
  printed: claim.percent === undefined ? '' : `${formatDecimal(claim.percent.value, claim.percent.decimals)}%`,
  place: claim.place,
})

/** Whether a printed percentage of change fits the two amounts; the base is the previous year, and a percentage of this year's amount is recognised as such. */
export const percentCheck = (
  claim: Claim,
  { current, previous }: Comparison,
  rule: RuleId = 'I21',
): Check | undefined => {
  const percent = claim.percent
  if (percent === undefined) return undefined
  const subject = phrase('percentage-of', { subject: nameOf(claim) })
  const figures: Figure[] = [percentFigure(claim), figureOf(current), figureOf(previous)]
  const printed = figures[0]?.printed ?? ''
  const base = previous.amount.yuan
  if (isZero(base))
    return states(
      rule,
      'warning',
      subject,
      figures,
      isZero(current.amount.yuan) && isZero(percent.value)
        ? undefined
        : phrase('percentage-of-nothing', { percent: printed }),
    )
  return ratioCheck({
    rule,
    subject,
    figures,
    percent: signedPercent(percent, claim.direction === 'down'),
    top: around(minus(current.amount.yuan, base), plus(slackOf(current.amount), slackOf(previous.amount))),
    bottom: intervalOf(previous.amount),
    wrongBottom: current.amount.yuan,
    differs: (values) => phrase('percentage-differs', values),
  })
}

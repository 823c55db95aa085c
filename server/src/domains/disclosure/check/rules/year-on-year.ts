import { type Amount, formatYuan, slackOf } from '../../amount.ts'
import { compare, isZero, magnitude, minus, negate, plus } from '../../decimal.ts'
import type { Claim, Disclosure } from '../../disclosure.ts'
import type { Check } from '../../finding.ts'
import { phrase } from '../../messages/index.ts'
import { figureOf, notChecked, present, states, sums } from '../compare.ts'
import type { Operand } from '../facts.ts'
import type { Rule } from '../rule.ts'
import { afterList, decomposition, signed } from './changes.ts'
import { percentCheck, percentFigure } from './percentages.ts'
import { claimOperand, lastItemBefore, nameOf, sameSubject, statesAmount } from './claims.ts'

const withAmount = (operand: Operand | undefined): Money | undefined =>
  operand?.amount === undefined ? undefined : { ...operand, amount: operand.amount }

type Money = Operand & { readonly amount: Amount }

/** This year's amount less a change: the amount of the base year, computed; what is shown is the change that is printed. */
const lessChange = (current: Money, change: Claim): Money | undefined => {
  const operand = signed(change)
  if (operand?.amount === undefined) return undefined
  const yuan = minus(current.amount.yuan, operand.amount.yuan)
  const printed = formatYuan(yuan, current.amount.unit)
  return {
    ...operand,
    amount: { ...operand.amount, yuan, printed },
  }
}

const isBefore = (claim: Claim, total: Claim): boolean =>
  claim.relation === 'previous' ||
  (claim.relation === 'total' && claim.year !== undefined && total.year !== undefined && claim.year === total.year - 1)

/** The amount of the base year: printed for the same subject, or this year's less the printed change. */
const previousOf = (claims: readonly Claim[], total: Claim, number: number, current: Money): Money | undefined => {
  const printed = claims.find(
    (claim) => claim.paragraph === total.paragraph && sameSubject(claim, total) && isBefore(claim, total),
  )
  if (printed !== undefined) return withAmount(claimOperand(printed))
  const change = claims.find(
    (claim, at) =>
      claim.relation === 'change' && claim.of === number && lastItemBefore(claims, at) === undefined && claim.amount,
  )
  const flat = claims.find(
    (claim, at) =>
      claim.relation === 'change' &&
      claim.of === number &&
      claim.direction === 'flat' &&
      lastItemBefore(claims, at) === undefined,
  )
  const stated = change ?? flat
  return stated === undefined ? undefined : lessChange(current, stated)
}

/** The amount that a percentage without one belongs to: 公务接待费较上年下降20%, before its amounts or after them. */
const amountNear = (claims: readonly Claim[], percent: Claim, at: number): Claim | undefined => {
  const near = (claim: Claim): boolean =>
    claim.paragraph === percent.paragraph &&
    statesAmount(claim) &&
    sameSubject(claim, percent) &&
    (claim.year === undefined || claim.year === percent.year)
  return claims.slice(at + 1).find(near) ?? claims.slice(0, at).findLast(near)
}

/** Percentages of change that belong to an amount: of it, of its change, or named without either. */
const percentagesOf = (claims: readonly Claim[], total: Claim, number: number): Claim[] =>
  claims.filter((claim, at) => {
    if (claim.relation !== 'percentage' || lastItemBefore(claims, at) !== undefined) return false
    if (claim.of === undefined) return amountNear(claims, claim, at) === total
    const change = claims[claim.of]
    return (
      claim.of === number ||
      (change?.relation === 'change' && change.of === number && lastItemBefore(claims, claim.of) === undefined)
    )
  })

/** What the sentences about one amount say about the year before: the difference, its direction, its percentage. */
const comparisons = (disclosure: Disclosure): Check[] => {
  const { claims } = disclosure
  return claims.flatMap((total, number) => {
    if ((total.relation !== 'total' && total.relation !== 'of-which') || total.amount === undefined) return []
    const current = withAmount(claimOperand(total))
    const previous = current === undefined ? undefined : previousOf(claims, total, number, current)
    const percents = percentagesOf(claims, total, number)
    if (current === undefined || previous === undefined)
      return percents.map((claim) =>
        notChecked('I21', phrase('percentage-of', { subject: nameOf(claim) }), phrase('no-base'), [
          percentFigure(claim),
          ...present([current]).map(figureOf),
        ]),
      )
    const mine = claims.filter((claim, at) => claim.of === number && lastItemBefore(claims, at) === undefined)
    return [
      ...changeChecks(mine, total, current, previous),
      ...present(percents.map((claim) => percentCheck(claim, { current, previous }))),
    ]
  })
}

/** A change after a list that names no subject, with its percentage: wrong only when it fits neither the whole nor the last item. */
const unnamedChanges = ({ claims }: Disclosure): Check[] =>
  claims.flatMap((percent, number) => {
    const change = percent.of === undefined ? undefined : claims[percent.of]
    const item = percent.of === undefined ? undefined : lastItemBefore(claims, percent.of)
    const whole = change?.of === undefined ? undefined : claims[change.of]
    if (percent.relation !== 'percentage' || change?.relation !== 'change' || item === undefined || number === 0)
      return []
    const checks = present(
      [whole, item].map((total) => {
        const current = total === undefined ? undefined : withAmount(claimOperand(total))
        const previous = current === undefined || total === undefined ? undefined : lessChange(current, change)
        return current === undefined || previous === undefined || previous.amount.yuan.digits < 0n
          ? undefined
          : percentCheck(percent, { current, previous })
      }),
    )
    const fitting = checks.find((check) => check.outcome !== 'failed')
    return present([fitting ?? checks[0]])
  })

const changeChecks = (mine: readonly Claim[], total: Claim, current: Money, previous: Money): Check[] => {
  const subject = phrase('change-of', { subject: nameOf(total) })
  return mine
    .filter((claim) => claim.relation === 'change')
    .flatMap((claim) => {
      const change = signed(claim)
      if (change?.amount === undefined) return []
      const computedPrevious = previous.place === claim.place
      if (computedPrevious) {
        const negative =
          compare(previous.amount.yuan, negate(plus(slackOf(current.amount), slackOf(change.amount)))) < 0
        return [
          states(
            'I21',
            'error',
            subject,
            [change, current].map(({ role, printed, place }) => ({ role, printed, place })),
            negative ? phrase('previous-below-zero', { change: change.printed, current: current.printed }) : undefined,
          ),
        ]
      }
      const difference: Operand = {
        ...current,
        role: phrase('difference-computed'),
        amount: { ...current.amount, yuan: minus(current.amount.yuan, previous.amount.yuan) },
      }
      const check = sums({
        rule: 'I21',
        severity: 'error',
        subject,
        total: change,
        parts: [current, { ...previous, amount: { ...previous.amount, yuan: negate(previous.amount.yuan) } }],
      })
      return check === undefined
        ? []
        : isZero(magnitude(difference.amount?.yuan ?? current.amount.yuan)) && claim.direction === 'flat'
          ? [{ ...check, outcome: 'held' as const, message: undefined }]
          : [check]
    })
}

/** 持平 needs a change of nothing; 增加 and 减少 must fit the two printed amounts. */
const directions = (disclosure: Disclosure): Check[] =>
  disclosure.claims.flatMap((previousClaim) => {
    if (previousClaim.relation !== 'previous' || previousClaim.amount === undefined) return []
    const { claims } = disclosure
    const current = claims.find(
      (claim) =>
        claim.paragraph === previousClaim.paragraph &&
        sameSubject(claim, previousClaim) &&
        claim.amount !== undefined &&
        (claim.relation === 'total' || claim.relation === 'of-which'),
    )
    const stated = claims.find(
      (claim) =>
        claim.paragraph === previousClaim.paragraph &&
        sameSubject(claim, previousClaim) &&
        (claim.relation === 'percentage' || claim.relation === 'change') &&
        claim.direction !== undefined,
    )
    if (current?.amount === undefined || stated === undefined) return []
    const sign = compare(current.amount.yuan, previousClaim.amount.yuan)
    const real = sign === 0 ? 'flat' : sign > 0 ? 'up' : 'down'
    const figures = present([claimOperand(current), claimOperand(previousClaim)]).map(({ role, printed, place }) => ({
      role,
      printed,
      place,
    }))
    return [
      states(
        'I21',
        'error',
        phrase('direction-of', { subject: nameOf(current) }),
        [
          ...figures,
          { role: phrase('change-in-prose', { subject: nameOf(stated) }), printed: '', place: stated.place },
        ],
        stated.direction === real
          ? undefined
          : phrase('direction-differs', {
              said: phrase(`direction-${stated.direction ?? 'flat'}`),
              real: phrase(`direction-${real}`),
            }),
      ),
    ]
  })

export const yearOnYearChecks = (disclosure: Disclosure): Check[] => [
  ...decomposition(disclosure),
  ...afterList(disclosure),
  ...comparisons(disclosure),
  ...unnamedChanges(disclosure),
  ...directions(disclosure),
]

/** I21: current − previous = change; change ÷ previous = %; direction fits; 持平 ⇔ 0; no percentage of nothing; parts of a change add up. */
export const yearOnYear: Rule = {
  id: 'I21',
  severity: 'error',
  check: ({ disclosure }) => yearOnYearChecks(disclosure),
}

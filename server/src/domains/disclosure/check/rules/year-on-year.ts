import { type Amount, formatYuan, slackOf } from '../../amount.ts'
import { compare, isZero, magnitude, minus, negate, plus } from '../../decimal.ts'
import type { Claim, Disclosure } from '../../disclosure.ts'
import type { Check } from '../../finding.ts'
import { phrase } from '../../messages/index.ts'
import { present, states, sums } from '../compare.ts'
import type { Operand } from '../facts.ts'
import type { Rule } from '../rule.ts'
import { afterList, decomposition, signed } from './changes.ts'
import { percentCheck } from './percentages.ts'
import { claimOperand, nameOf } from './prose.ts'

const withAmount = (operand: Operand | undefined): (Operand & { readonly amount: Amount }) | undefined =>
  operand?.amount === undefined ? undefined : { ...operand, amount: operand.amount }

/** The amount of the base year: printed for the same subject, or this year's less the printed change. */
const previousOf = (
  claims: readonly Claim[],
  total: Claim,
  number: number,
  current: Operand & { readonly amount: Amount },
): (Operand & { readonly amount: Amount }) | undefined => {
  const printed = claims.find(
    (claim) =>
      claim.paragraph === total.paragraph &&
      claim.subject === total.subject &&
      claim.words === total.words &&
      claim.relation === 'previous',
  )
  if (printed !== undefined) return withAmount(claimOperand(printed))
  const change = claims.find((claim) => claim.relation === 'change' && claim.of === number && !claim.inferred)
  const operand = change === undefined ? undefined : signed(change)
  if (operand?.amount === undefined || change === undefined) return undefined
  const yuan = minus(current.amount.yuan, operand.amount.yuan)
  return {
    ...operand,
    role: phrase('previous-computed', { subject: nameOf(total) }),
    amount: { ...operand.amount, yuan, printed: formatYuan(yuan, current.amount.unit) },
    printed: formatYuan(yuan, current.amount.unit),
  }
}

/** What the sentences about one amount say about the year before: the difference, its direction, its percentage. */
const comparisons = (disclosure: Disclosure): Check[] => {
  const { claims } = disclosure
  return claims.flatMap((total, number) => {
    if ((total.relation !== 'total' && total.relation !== 'of-which') || total.amount === undefined) return []
    const current = withAmount(claimOperand(total))
    const previous = current === undefined ? undefined : previousOf(claims, total, number, current)
    if (current === undefined || previous === undefined) return []
    const mine = claims.filter((claim) => claim.of === number && !claim.inferred)
    const percents = mine
      .filter((claim) => claim.relation === 'percentage')
      .concat(
        claims.filter(
          (claim) =>
            claim.relation === 'percentage' &&
            claim.of !== number &&
            mine.some((change) => claims[claim.of ?? -1] === change),
        ),
      )
    return [
      ...changeChecks(mine, total, current, previous),
      ...present(percents.map((claim) => percentCheck(claim, { current, previous }))),
    ]
  })
}

const changeChecks = (
  mine: readonly Claim[],
  total: Claim,
  current: Operand & { readonly amount: Amount },
  previous: Operand & { readonly amount: Amount },
): Check[] => {
  const subject = phrase('change-of', { subject: nameOf(total) })
  return mine
    .filter((claim) => claim.relation === 'change')
    .flatMap((claim) => {
      const change = signed(claim)
      if (change?.amount === undefined) return []
      const computedPrevious =
        previous.place === claim.place ||
        previous.role.zh === phrase('previous-computed', { subject: nameOf(total) }).zh
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
        claim.subject === previousClaim.subject &&
        claim.words === previousClaim.words &&
        claim.amount !== undefined &&
        (claim.relation === 'total' || claim.relation === 'of-which'),
    )
    const stated = claims.find(
      (claim) =>
        claim.paragraph === previousClaim.paragraph &&
        claim.subject === previousClaim.subject &&
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

/** I21: current − previous = change; change ÷ previous = %; direction fits; 持平 ⇔ 0; no percentage of nothing; parts of a change add up. */
export const yearOnYear: Rule = {
  id: 'I21',
  severity: 'error',
  check: ({ disclosure }) => [
    ...decomposition(disclosure),
    ...afterList(disclosure),
    ...comparisons(disclosure),
    ...directions(disclosure),
  ],
}

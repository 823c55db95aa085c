import { type Amount, formatYuan, slackOf } from '../../amount.ts'
import {
  type Decimal,
  compare,
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
} from '../../decimal.ts'
import type { Claim, Disclosure } from '../../disclosure.ts'
import type { Bilingual, Check, Figure } from '../../finding.ts'
import { phrase } from '../../messages/index.ts'
import { subjectOf } from '../../subjects.ts'
import { notChecked, present, states, sums } from '../compare.ts'
import type { Operand } from '../facts.ts'
import type { Rule } from '../rule.ts'
import { claimOperand, nameOf } from './prose.ts'

/** A change as a signed operand: a decrease counts negative, 持平 is nothing. */
const signed = (claim: Claim): Operand | undefined => {
  const role = phrase('change-in-prose', { subject: nameOf(claim) })
  if (claim.direction === 'flat')
    return {
      amount: claim.amount ?? { yuan: { digits: 0n, scale: 0 }, printed: '0', decimals: 2, unit: 'ten-thousand' },
      printed: claim.amount?.printed ?? '',
      place: claim.place,
      role,
    }
  const { amount } = claim
  if (amount === undefined) return undefined
  const printed = claim.direction === 'down' ? `-${amount.printed}` : amount.printed
  return {
    amount: claim.direction === 'down' ? { ...amount, yuan: negate(amount.yuan), printed } : amount,
    printed,
    place: claim.place,
    role,
  }
}

/** The changes of the parts add up to the change of the whole: 33.97 = 19.15 + 14.82. */
const decomposition = (disclosure: Disclosure): Check[] => {
  const { claims } = disclosure
  return claims.flatMap((whole, number) => {
    const subject = subjectOf(whole.subject)
    const total = whole.relation === 'change' ? signed(whole) : undefined
    if (total === undefined) return []
    const sameParagraph = claims.filter(
      (claim, at) => claim.paragraph === whole.paragraph && at > number && claim.relation === 'change',
    )
    const parts = (subject?.parts ?? []).map((key) =>
      sameParagraph.find((claim) => claim.subject === key && (claim.of === number || claim.of === undefined)),
    )
    const operands = parts.map((part) => (part === undefined ? undefined : signed(part)))
    const checks: (Check | undefined)[] = []
    const words = phrase('changes-add-up', { subject: nameOf(whole) })
    if (subject?.parts !== undefined && present(operands).length === subject.parts.length)
      checks.push(sums({ rule: 'I21', severity: 'error', subject: words, total, parts: present(operands) }))
    const reasons = present(
      claims
        .filter((claim) => claim.of === number && claim.subject === 'named' && claim.relation === 'change')
        .map(signed),
    )
    if (reasons.length > 1) {
      const check = sums({
        rule: 'I21',
        severity: 'information',
        subject: phrase('reasons-add-up', { subject: nameOf(whole) }),
        total,
        parts: reasons,
      })
      checks.push(
        check?.outcome === 'failed' ? notChecked('I21', check.subject, phrase('open-list'), check.figures) : check,
      )
    }
    return present(checks)
  })
}

/** A sentence after a list speaks of the last item or of the whole: both readings are tried, and nothing is reported when neither fits. */
const afterList = (disclosure: Disclosure): Check[] => {
  const { claims } = disclosure
  return claims.flatMap((change, number) => {
    if (!change.inferred || change.relation !== 'change') return []
    const item = change.of === undefined ? undefined : claims[change.of]
    const whole = item?.of === undefined ? undefined : claims[item.of]
    const subject = whole === undefined ? undefined : subjectOf(whole.subject)
    const total = signed(change)
    if (subject?.parts === undefined || total === undefined || whole === undefined) return []
    const parts = subject.parts.flatMap((key) => {
      const claim = claims.find(
        (each, at) =>
          at !== number && each.paragraph === change.paragraph && each.relation === 'change' && each.subject === key,
      )
      const operand = claim === undefined ? undefined : signed(claim)
      return operand === undefined ? [] : [operand]
    })
    const words = phrase('changes-add-up', { subject: nameOf(whole) })
    if (parts.length === 0) return [notChecked('I21', words, phrase('changes-not-all-printed'))]
    const check = sums({ rule: 'I21', severity: 'error', subject: words, total, parts })
    // 与上年相比减少…，其中：… speaks of the whole; parts that it does not name may have changed too.
    const listed = claims.some((claim) => claim.of === number && claim.relation === 'change')
    if (check !== undefined && (check.outcome === 'held' || listed))
      return [{ ...check, severity: check.outcome === 'failed' ? 'warning' : check.severity }]
    return [notChecked('I21', words, phrase('unclear-subject'), check?.figures)]
  })
}

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
const percentCheck = (claim: Claim, { current, previous }: Comparison): Check | undefined => {
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

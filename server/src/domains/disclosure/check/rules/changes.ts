import { formatAmount, formatYuan } from '../../amount.ts'
import { negate, sum } from '../../decimal.ts'
import type { Claim, Disclosure } from '../../disclosure.ts'
import type { Check } from '../../finding.ts'
import { phrase } from '../../messages/index.ts'
import { subjectOf } from '../../subjects.ts'
import { atMost, notChecked, present, sums, unitAmong, yuanOf } from '../compare.ts'
import type { Operand } from '../facts.ts'
import { claimOperand, isOwnAmount, lastItemBefore, nameOf } from './claims.ts'

/** A change as a signed operand: a decrease counts negative, 持平 is nothing. */
export const signed = (claim: Claim): Operand | undefined => {
  const role = phrase('change-in-prose', { subject: nameOf(claim) })
  if (claim.direction === 'flat')
    return {
      amount: claim.amount ?? { yuan: { digits: 0n, scale: 0 }, printed: '0', decimals: 2, unit: 'ten-thousand' },
      printed: claim.amount === undefined ? '' : formatAmount(claim.amount),
      place: claim.place,
      role,
    }
  const { amount } = claim
  if (amount === undefined) return undefined
  const down = claim.direction === 'down'
  const said = down ? { ...amount, yuan: negate(amount.yuan), printed: `-${amount.printed}` } : amount
  return {
    amount: said,
    printed: formatAmount(said),
    place: claim.place,
    role,
  }
}

/** The changes of the parts add up to the change of the whole: 33.97 = 19.15 + 14.82. */
export const decomposition = (disclosure: Disclosure): Check[] => {
  const { claims } = disclosure
  return claims.flatMap((whole, number) => {
    const subject = subjectOf(whole.subject)
    const total = whole.relation === 'change' ? signed(whole) : undefined
    if (total === undefined || lastItemBefore(claims, number) !== undefined) return []
    const sameParagraph = claims.filter(
      (claim, at) => claim.paragraph === whole.paragraph && at > number && claim.relation === 'change',
    )
    // A part's change stands alone, under the whole's, or beside the part's own amount.
    const belongs = (claim: Claim): boolean =>
      claim.of === undefined || claim.of === number || claims[claim.of]?.subject === claim.subject
    const parts = (subject?.parts ?? []).map((key) =>
      sameParagraph.find((claim) => claim.subject === key && belongs(claim)),
    )
    const operands = parts.map((part) => (part === undefined ? undefined : signed(part)))
    const checks: (Check | undefined)[] = []
    const words = phrase('changes-add-up', { subject: nameOf(whole) })
    if (subject?.parts !== undefined && present(operands).length === subject.parts.length)
      checks.push(sums({ rule: 'I21', severity: 'error', subject: words, total, parts: present(operands) }))
    else if (subject?.parts !== undefined && present(operands).length > 0)
      checks.push(risesWithin(disclosure, { whole, number: whole.of, keys: subject.parts, total, operands }))
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

interface Rise {
  readonly whole: Claim
  /** Number of the claim that states the amount. */
  readonly number: number | undefined
  readonly keys: readonly string[]
  readonly total: Operand
  readonly operands: readonly (Operand | undefined)[]
}

const minusOperand = (operand: Operand): Operand =>
  operand.amount === undefined
    ? operand
    : { ...operand, amount: { ...operand.amount, yuan: negate(operand.amount.yuan) } }

/**
 * Where some parts do not print their change: what those that do leave to them is no more than their amount this year,
 * because no amount was less than nothing the year before.
 */
const risesWithin = (disclosure: Disclosure, { whole, number, keys, total, operands }: Rise): Check | undefined => {
  const silent = keys.filter((_, index) => operands[index] === undefined)
  const amounts = silent.map((key) => {
    const claim = disclosure.claims.find(
      (each) => each.of === number && each.subject === key && isOwnAmount(each, disclosure),
    )
    return claim === undefined ? undefined : claimOperand(claim)
  })
  const known = present(amounts)
  const rise = sum([total, ...present(operands).map(minusOperand)].map(yuanOf))
  const unit = unitAmong([total])
  if (number === undefined || known.length < silent.length) return undefined
  return atMost({
    rule: 'I21',
    severity: 'error',
    subject: phrase('rises-within', { subject: nameOf(whole) }),
    parts: [total, ...present(operands).map(minusOperand), ...known.slice(1).map(minusOperand)],
    whole: known[0] ?? total,
    message: phrase('rises-too-far', {
      subject: nameOf(whole),
      change: total.printed,
      rest: formatYuan(rise, unit),
      amounts: formatYuan(sum(known.map(yuanOf)), unit),
    }),
  })
}

/** A sentence after a list speaks of the last item or of the whole: both readings are tried, and nothing is reported when neither fits. */
export const afterList = (disclosure: Disclosure): Check[] => {
  const { claims } = disclosure
  return claims.flatMap((change, number) => {
    if (change.relation !== 'change' || lastItemBefore(claims, number) === undefined) return []
    const whole = change.of === undefined ? undefined : claims[change.of]
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

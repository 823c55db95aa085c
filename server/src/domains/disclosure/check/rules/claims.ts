import { slackOf } from '../../amount.ts'
import { compare, magnitude, minus, sum } from '../../decimal.ts'
import type { Claim, ReadBudget } from '../../disclosure.ts'
import type { Bilingual } from '../../finding.ts'
import { phrase } from '../../messages/index.ts'
import { subjectOf } from '../../subjects.ts'
import { operandOf } from '../compare.ts'
import type { Operand } from '../facts.ts'

/** A claim's amount as an operand, named after its subject. */
export const claimOperand = (claim: Claim): Operand | undefined => {
  return claim.amount === undefined
    ? undefined
    : operandOf(claim.amount, claim.place, phrase('in-prose', { subject: nameOf(claim) }))
}

/** What a claim speaks of: its subject's name, or its own words. */
export const nameOf = (claim: Claim): Bilingual => {
  const subject = subjectOf(claim.subject)
  const words = claim.words.replaceAll('/', '→')
  return subject === undefined ? { zh: words, en: `“${words}”` } : { zh: subject.zh, en: subject.en }
}

/** Whether a claim states an amount, not a change or a percentage. */
export const statesAmount = (claim: Claim): boolean =>
  claim.amount !== undefined && (claim.relation === 'total' || claim.relation === 'of-which')

/** Whether a claim states an amount of the document's own year and kind: a budget in a budget, a final figure in final accounts. */
export const isOfOwnYear = (claim: Claim, { year, kind }: Pick<ReadBudget, 'year' | 'kind'>): boolean =>
  statesAmount(claim) &&
  (claim.year === undefined || year === undefined || claim.year === year) &&
  (claim.measure === undefined || claim.measure === (kind === 'budget' ? 'budget' : 'final'))

/** Whether a claim states such an amount of the whole office, not of a part of it. */
export const isOwnAmount = (claim: Claim, document: Pick<ReadBudget, 'year' | 'kind'>): boolean =>
  claim.whose === undefined && isOfOwnYear(claim, document)

/** Whether two claims speak of the same: the same subject, and the same words where the words are the name. */
export const sameSubject = (one: Claim, other: Claim): boolean =>
  one.subject === other.subject &&
  one.whose === other.whose &&
  (one.words === other.words || (one.subject !== 'named' && one.subject !== 'function-item'))

/**
 * Whether a sentence that names no subject follows a list: 收入…，其中…。与上年相比减少… may speak of the whole or, less well
 * written, of the last item. The last item is the answer.
 */
export const lastItemBefore = (claims: readonly Claim[], number: number): Claim | undefined => {
  const claim = claims[number]
  if (claim === undefined || !claim.inferred || claim.of === undefined) return undefined
  const last = claims.findLast((each, at) => at < number && each.paragraph === claim.paragraph && statesAmount(each))
  return last === undefined || last === claims[claim.of] ? undefined : last
}

/**
 * A list right behind a change may list parts of the amount or of the change: 支出500万元，比上年增加50万元，其中：基本支出30万元，
 * 项目支出20万元. The change is the answer where both are possible.
 */
export const changeListed = (claims: readonly Claim[], item: Claim): Claim | undefined => {
  const before = item.listStart === undefined ? undefined : claims[item.listStart - 1]
  if (item.relation !== 'of-which' || before?.paragraph !== item.paragraph) return undefined
  const change = before.relation === 'percentage' && before.of !== undefined ? claims[before.of] : before
  if (change?.relation !== 'change' || change.of !== item.of || change.amount === undefined) return undefined
  // What is larger than the change is no part of it.
  const { yuan } = change.amount
  return listWith(claims, item).every((claim) => claim.amount === undefined || compare(claim.amount.yuan, yuan) <= 0)
    ? change
    : undefined
}

const listWith = (claims: readonly Claim[], item: Claim): readonly Claim[] =>
  claims.filter((claim) => claim.relation === 'of-which' && claim.listStart === item.listStart && claim.of === item.of)

/** Whether an item is one of those that make up a change and not the amount. */
export const isPartOfChange = (claims: readonly Claim[], item: Claim): boolean => {
  const change = changeListed(claims, item)
  if (change?.amount === undefined) return false
  const amounts = listWith(claims, item).flatMap((claim) => claim.amount ?? [])
  const gap = magnitude(minus(sum(amounts.map((amount) => amount.yuan)), change.amount.yuan))
  return compare(gap, sum([change.amount, ...amounts].map(slackOf))) <= 0
}

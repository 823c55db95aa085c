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
export const isOwnAmount = (claim: Claim, { year, kind }: Pick<ReadBudget, 'year' | 'kind'>): boolean =>
  statesAmount(claim) &&
  (claim.year === undefined || year === undefined || claim.year === year) &&
  (claim.measure === undefined || claim.measure === (kind === 'budget' ? 'budget' : 'final'))

/** Whether two claims speak of the same: the same subject, and the same words where the words are the name. */
export const sameSubject = (one: Claim, other: Claim): boolean =>
  one.subject === other.subject &&
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

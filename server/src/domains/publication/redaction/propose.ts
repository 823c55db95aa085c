import { fold } from './fold.ts'
import { findAddresses, findForms } from './forms.ts'
import { findKnown, findStaffNames, type KnownPerson } from './known.ts'
import { findNames } from './names.ts'
import { findLongNumbers } from './numbers.ts'
import { mergeProposals, type Proposal } from './span.ts'

/** Whom the rules know by name. */
export interface Known {
  readonly people: readonly KnownPerson[]
  readonly staff: readonly string[]
}

/** What the rules would take out of a text, in order and without overlap. A person decides. Pure. */
export function propose(text: string, known: Known): Proposal[] {
  const folded = fold(text)
  const found = [
    ...findKnown(folded, known.people),
    ...findLongNumbers(folded),
    ...findForms(folded),
    ...findAddresses(folded),
    ...findNames(folded),
    ...findStaffNames(folded, known.staff),
  ]
  return mergeProposals(found.map((proposal) => ({ ...proposal, ...wholeCharacters(text, proposal) })))
}

const isSecondHalf = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at))

/** A place that cuts no character of two halves. */
const wholeCharacters = (
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number } => ({
  start: isSecondHalf(text, start) ? start - 1 : start,
  end: isSecondHalf(text, end) ? end + 1 : end,
})

/** True when a text still holds something by which somebody of the matter would be known. */
export const isRecognisable = (text: string, people: readonly KnownPerson[]): boolean =>
  findKnown(fold(text), people).length > 0

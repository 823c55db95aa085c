import type { Check } from '../finding.ts'
import { phrase } from '../messages/index.ts'
import type { Place } from '../source.ts'
import { figureOf, notChecked } from './compare.ts'
import type { Facts } from './facts.ts'
import { claimOperand, isOfOwnYear, nameOf } from './rules/claims.ts'

/** Amounts of this year that the prose states and no check has looked at: nothing else in the document says anything about them. */
export const amountsAlone = ({ disclosure }: Facts, checks: readonly Check[]): Check[] => {
  const seen = new Set<Place>(checks.flatMap((check) => check.figures.map((figure) => figure.place)))
  return disclosure.claims.flatMap((claim) => {
    const said = claimOperand(claim)
    return said === undefined || seen.has(claim.place) || !isOfOwnYear(claim, disclosure)
      ? []
      : [
          notChecked(
            'I16',
            phrase('amount-in-prose', { subject: nameOf(claim) }),
            phrase(claim.whose === undefined ? 'amount-alone' : 'of-another-office'),
            [figureOf(said)],
          ),
        ]
  })
}

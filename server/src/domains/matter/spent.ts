import type { Verb } from './commands/index.ts'
import { RATED_OFFICES, type Matter } from './matter.ts'
import { isSupported } from './outcome.ts'

/** Commands that are given once, and what there must be before them: whether this matter has no more use for one of them. */
const SPENT: { readonly [V in Verb]?: (matter: Matter) => boolean } = {
  requestReview: (matter) =>
    matter.class !== 'request' || matter.way !== 'handling-opinion' || matter.answer === null || matter.review !== null,
  requestSecondReview: (matter) => !matter.review?.opinion?.deliveredOn || matter.secondReview !== null,
  execute: (matter) => !isSupported(matter) || matter.executedOn !== null,
  rate: (matter) => RATED_OFFICES.every((office) => matter.ratings[office] !== undefined),
}

/** Whether the phase still knows the command although it would be refused: it was given, or nothing calls for it. */
export const isSpent = (matter: Matter, verb: Verb): boolean => SPENT[verb]?.(matter) ?? false

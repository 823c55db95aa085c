import type { Verb } from './commands/index.ts'
import { letterUnderWay, type Matter } from './matter.ts'
import { isSupported } from './outcome.ts'

/** What of a matter says whether a step has been taken. */
type Spendable = Pick<
  Matter,
  'class' | 'way' | 'answer' | 'review' | 'secondReview' | 'executedOn' | 'letters' | 'phase' | 'postings'
>

/** Commands that are given once, and what there must be before them: whether this matter has no more use for one of them. */
const SPENT: { readonly [V in Verb]?: (matter: Spendable) => boolean } = {
  requestReview: (matter) =>
    matter.class !== 'request' || matter.way !== 'handling-opinion' || matter.answer === null || matter.review !== null,
  refuseReview: (matter) =>
    matter.class !== 'request' ||
    matter.way !== 'handling-opinion' ||
    matter.answer?.deliveredOn == null ||
    matter.secondReview !== null ||
    (matter.review !== null && !matter.review.opinion?.deliveredOn),
  requestSecondReview: (matter) => !matter.review?.opinion?.deliveredOn || matter.secondReview !== null,
  dispatch: (matter) => letterUnderWay(matter) !== null,
  recordReturn: (matter) => letterUnderWay(matter) === null,
  replySupervision: (matter) => matter.letters.every((letter) => letter.repliedOn !== null),
  execute: (matter) => !isSupported(matter) || matter.executedOn !== null,
}

/** Whether the phase still knows the command although it would be refused: it was given, or nothing calls for it. */
export const isSpent = (matter: Spendable, verb: Verb): boolean => SPENT[verb]?.(matter) ?? false

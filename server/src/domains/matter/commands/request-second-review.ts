import { refuse } from '../refuse.ts'
import { defineCommand } from './definition.ts'
import { requestInput, requestOf } from './review-request.ts'

/** 申请复核 (Art. 36): within 30 days of receiving the review opinion, to the office above the reviewing one. */
export const requestSecondReview = defineCommand({
  input: requestInput,
  decide(matter, input, facts) {
    if (!matter.review?.opinion?.deliveredOn) return refuse('step-not-open', 'not-delivered-yet')
    if (matter.secondReview !== null) refuse('step-not-open', 'second-review-done')
    return [
      { type: 'second-review-requested', ...requestOf(matter, 'second-review', matter.review.office, input, facts) },
    ]
  },
})

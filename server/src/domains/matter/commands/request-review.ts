import { refuse } from '../refuse.ts'
import { defineCommand } from './definition.ts'
import { requestInput, requestOf } from './review-request.ts'

/** 申请复查 (Art. 35): within 30 days of receiving the written answer, to the office one level up. */
export const requestReview = defineCommand({
  input: requestInput,
  decide(matter, input, facts) {
    if (matter.class !== 'request' || matter.way !== 'handling-opinion')
      refuse('step-not-open', 'no-review-against-class')
    if (matter.answer === null) return refuse('step-not-open', 'not-delivered-yet')
    if (matter.review !== null) refuse('step-not-open', 'review-done')
    return [{ type: 'review-requested', ...requestOf(matter, 'review', matter.answer.office, input, facts) }]
  },
})

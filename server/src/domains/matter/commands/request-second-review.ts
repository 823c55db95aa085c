import { z } from 'zod'
import { refuse } from '../refuse.ts'
import { defineCommand, statement } from './definition.ts'
import { reviewerFor } from './review-request.ts'

/** 申请复核 (Art. 36): within 30 days of receiving the review opinion, to the office above the reviewing one. */
export const requestSecondReview = defineCommand({
  input: z.object({ reasons: statement(20_000) }),
  decide(matter, { reasons }, facts) {
    if (!matter.review?.opinion?.deliveredOn) return refuse('step-not-open', 'not-delivered-yet')
    if (matter.secondReview !== null) refuse('step-not-open', 'second-review-done')
    const office = reviewerFor(matter, 'ask-second-review', matter.review.office, facts)
    return [{ type: 'second-review-requested', on: facts.today, data: { office, reasons } }]
  },
})

import { z } from 'zod'
import { refuse } from '../refuse.ts'
import { defineCommand, statement } from './definition.ts'
import { reviewerFor } from './review-request.ts'

/** 申请复查 (Art. 35): within 30 days of receiving the written answer, to the office one level up. */
export const requestReview = defineCommand({
  input: z.object({ reasons: statement(20_000) }),
  decide(matter, { reasons }, facts) {
    if (matter.class !== 'request' || matter.way !== 'handling-opinion')
      refuse('step-not-open', 'no-review-against-class')
    if (matter.answer === null) return refuse('step-not-open', 'not-delivered-yet')
    if (matter.review !== null) refuse('step-not-open', 'review-done')
    const office = reviewerFor(matter, 'ask-review', matter.answer.office, facts)
    return [{ type: 'review-requested', on: facts.today, data: { office, reasons } }]
  },
})

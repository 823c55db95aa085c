import { z } from 'zod'
import { refuse } from '../refuse.ts'
import { defineCommand, localDate, statement } from './definition.ts'
import { stageToAsk, windowOf } from './review-request.ts'

/**
 * 不予受理复查（复核）申请: a request that came after its window is refused in writing, with reasons. One that came in time cannot be:
 * it is taken (Art. 35, 36).
 */
export const refuseReview = defineCommand({
  input: z.object({ receivedOn: localDate, reasons: statement(4000) }),
  decide(matter, { receivedOn, reasons }, facts) {
    const { stage, decidedBy } = stageToAsk(matter)
    const { office, deadline } = windowOf(matter, stage, decidedBy, receivedOn, facts)
    if (!deadline || receivedOn <= deadline.dueOn)
      return refuse('step-not-open', 'window-still-open', { due: deadline?.dueOn ?? '' })
    const data = { office, stage, receivedOn, due: deadline.dueOn, reasons }
    return [{ type: 'review-refused', on: facts.today, data }]
  },
})

import { z } from 'zod'
import type { DeliveredPaper } from '../event.ts'
import type { Matter } from '../matter.ts'
import { refuse } from '../refuse.ts'
import { defineCommand, localDate, remark } from './definition.ts'

export const DELIVERY_METHODS = ['portal', 'in-person', 'post', 'notice'] as const

/** 送达: the day the petitioner received the paper, with its proof; the window to ask for review is counted from it (Art. 35, 36). */
export const deliver = defineCommand({
  input: z.object({ on: localDate, method: z.enum(DELIVERY_METHODS), proof: remark(500) }),
  decide(matter, { on, method, proof }, facts) {
    const { paper, issuedOn } = pendingPaper(matter)
    if (on < issuedOn || on > facts.today) refuse('invalid', 'deliver-date', { from: issuedOn, to: facts.today })
    return [{ type: 'delivered', on, data: { paper, method, proof } }]
  },
})

/** The paper that waits to be delivered in this phase, and the day it was issued. */
export function pendingPaper(matter: Matter): { paper: DeliveredPaper; issuedOn: string } {
  switch (matter.phase) {
    case 'second-reviewed':
      return { paper: 'second-review-opinion', issuedOn: matter.secondReview?.opinion?.on ?? matter.receivedOn }
    case 'reviewed':
      return { paper: 'review-opinion', issuedOn: matter.review?.opinion?.on ?? matter.receivedOn }
    default:
      return { paper: 'handling-opinion', issuedOn: matter.answer?.on ?? matter.receivedOn }
  }
}

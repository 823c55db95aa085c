import { z } from 'zod'
import type { DeliveredPaper, DeliveryDetails } from '../event.ts'
import { letterUnderWay, type Matter, type Posting } from '../matter.ts'
import { cameBack, isSameNumber } from '../posting.ts'
import { refuse } from '../refuse.ts'
import { attachmentRef } from './add-material.ts'
import { defineCommand, localDate, remark } from './definition.ts'

export const DELIVERY_METHODS = ['portal', 'in-person', 'post', 'notice'] as const

/** Who took the paper by hand, by what they are to the petitioner; names stand on the signed proof only. `left`: refused, left with a witness. */
export const RECEIVERS = ['self', 'relative', 'agent', 'representative', 'left'] as const

/** A letter without its tracking number proves nothing. */
const TRACKING_NEEDED = '邮寄送达请填写邮件编号。 | A delivery by post needs the tracking number.'

const RECEIVER_NEEDED = '当面送达请选择由谁收下。 | A delivery by hand needs to say who took it.'

/**
 * 送达: the day the petitioner received the paper, with its proof; the window to ask for review is counted from it (Art. 35, 36). By hand
 * with who took it and the signed proof, by post with the tracking number, on the portal at the moment it was opened.
 */
export const deliver = defineCommand({
  input: z
    .object({
      on: localDate,
      method: z.enum(DELIVERY_METHODS),
      receiver: z.enum(RECEIVERS).nullable().default(null),
      carrier: remark(60),
      postNumber: remark(60),
      dispatchedOn: localDate.nullable().default(null),
      proof: remark(500),
      attachments: z.array(attachmentRef).max(10).default([]),
    })
    .refine(({ method, postNumber }) => method !== 'post' || postNumber !== '', {
      error: TRACKING_NEEDED,
      path: ['postNumber'],
    })
    .refine(({ method, receiver }) => method !== 'in-person' || receiver !== null, {
      error: RECEIVER_NEEDED,
      path: ['receiver'],
    }),
  decide(matter, { on, method, proof, attachments, ...details }, facts) {
    const { paper, issuedOn } = pendingPaper(matter)
    if (on < issuedOn || on > facts.today) refuse('invalid', 'deliver-date', { from: issuedOn, to: facts.today })
    const letter = method === 'post' ? letterOf(matter, details.postNumber) : null
    const dispatchedOn = letter?.dispatchedOn ?? details.dispatchedOn
    if (method === 'post' && dispatchedOn !== null && (dispatchedOn < issuedOn || dispatchedOn > on))
      refuse('invalid', 'dispatch-date', { from: issuedOn, to: on })
    const data = {
      paper,
      method,
      proof,
      ...detailsOf(method, { ...details, carrier: details.carrier || (letter?.carrier ?? ''), dispatchedOn }),
    }
    return [{ type: 'delivered', on, data: attachments.length > 0 ? { ...data, attachments } : data }]
  },
})

/**
 * The letter that a delivery by post is about, when its dispatch was recorded. One that came back was not delivered, and while one is on its
 * way no other can have been.
 */
function letterOf(matter: Matter, postNumber: string): Posting | null {
  const back = cameBack(matter, postNumber)
  if (back?.returned) refuse('invalid', 'letter-came-back', { number: back.postNumber, on: back.returned.on })
  const letter = letterUnderWay(matter)
  if (letter && !isSameNumber(letter.postNumber, postNumber))
    refuse('invalid', 'other-letter', { number: letter.postNumber })
  return letter
}

/** What belongs to the way in which it was delivered; the rest of a form is left behind. */
function detailsOf(
  method: (typeof DELIVERY_METHODS)[number],
  {
    receiver,
    carrier,
    postNumber,
    dispatchedOn,
  }: Required<Omit<DeliveryDetails, 'attachments' | 'receiver'>> & {
    receiver: (typeof RECEIVERS)[number] | null
  },
): DeliveryDetails {
  if (method === 'in-person') return receiver === null ? {} : { receiver }
  if (method === 'post') return { carrier, postNumber, dispatchedOn }
  return {}
}

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

import { z } from 'zod'
import { isBlank } from '../../../platform/text/index.ts'
import { letterUnderWay, RETURN_REASONS } from '../matter.ts'
import { refuse } from '../refuse.ts'
import { attachmentRef } from './add-material.ts'
import { defineCommand, localDate, remark } from './definition.ts'
import { pendingPaper } from './deliver.ts'

const NOTE_NEEDED = '退回原因选“其他”的，请写明情况。 | Say what happened where the reason is another one.'

/** 退回: the letter came back; with its envelope it proves the attempt, not a delivery, and the next attempt or another way follows. */
export const recordReturn = defineCommand({
  input: z
    .object({
      on: localDate,
      reason: z.enum(RETURN_REASONS),
      note: remark(500),
      attachments: z.array(attachmentRef).max(10).default([]),
    })
    .refine(({ reason, note }) => reason !== 'other' || !isBlank(note), { error: NOTE_NEEDED, path: ['note'] }),
  decide(matter, { on, ...how }, facts) {
    const letter = letterUnderWay(matter)
    if (letter === null) return refuse('step-not-open', 'no-letter-under-way')
    const { dispatchedOn, postNumber } = letter
    if (on < dispatchedOn || on > facts.today) refuse('invalid', 'return-date', { from: dispatchedOn, to: facts.today })
    const { paper } = pendingPaper(matter)
    return [{ type: 'letter-returned', on, data: { office: matter.holder, paper, postNumber, ...how } }]
  },
})

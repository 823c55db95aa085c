import { z } from 'zod'
import { LETTER_DESTINATIONS, letterUnderWay } from '../matter.ts'
import { cameBack } from '../posting.ts'
import { refuse } from '../refuse.ts'
import { attachmentRef } from './add-material.ts'
import { defineCommand, localDate, remark, statement } from './definition.ts'
import { pendingPaper } from './deliver.ts'

/**
 * 寄出: the paper went out by post and is on its way. Nothing runs from this day: the windows begin with the delivery alone (Art. 35, 36).
 * Which kind of address it went to is said; the address itself lies sealed with the people.
 */
export const dispatch = defineCommand({
  input: z.object({
    on: localDate,
    destination: z.enum(LETTER_DESTINATIONS),
    postNumber: statement(60),
    carrier: remark(60),
    note: remark(500),
    attachments: z.array(attachmentRef).max(10).default([]),
  }),
  decide(matter, { on, ...letter }, facts) {
    const { paper, issuedOn } = pendingPaper(matter)
    const underWay = letterUnderWay(matter)
    if (underWay) refuse('step-not-open', 'letter-under-way', { number: underWay.postNumber })
    const back = cameBack(matter, letter.postNumber)
    if (back?.returned) refuse('invalid', 'letter-came-back', { number: back.postNumber, on: back.returned.on })
    const from = matter.postings.at(-1)?.returned?.on ?? issuedOn
    if (on < from || on > facts.today) refuse('invalid', 'dispatch-date', { from, to: facts.today })
    return [{ type: 'dispatched', on, data: { office: matter.holder, paper, ...letter } }]
  },
})

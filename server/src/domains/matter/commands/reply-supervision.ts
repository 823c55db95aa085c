import { z } from 'zod'
import { letterToAnswer } from '../matter.ts'
import { refuse } from '../refuse.ts'
import { attachmentRef } from './add-material.ts'
import { defineCommand, statement } from './definition.ts'

/** 答复督办 (Art. 40): the supervised office answers, in writing, the oldest supervision letter that it still owes an answer. */
export const replySupervision = defineCommand({
  input: z.object({ reply: statement(8000), attachments: z.array(attachmentRef).max(10).default([]) }),
  decide(matter, { reply, attachments }, facts) {
    const office = facts.by.kind === 'officer' ? facts.by.officeId : matter.holder
    const letter = letterToAnswer(matter, office)
    if (!letter) return refuse('step-not-open', 'no-letter')
    return [{ type: 'supervision-replied', on: facts.today, data: { office, answers: letter.seq, reply, attachments } }]
  },
})

import { z } from 'zod'
import { refuse } from '../refuse.ts'
import { defineCommand, localDate, statement } from './definition.ts'

/** 督办 (Art. 40(1)): a supervision letter to the office that holds the matter, with a date to reply by. */
export const supervise = defineCommand({
  input: z.object({ letter: statement(4000), replyBy: localDate }),
  decide(matter, { letter, replyBy }, facts) {
    if (replyBy <= facts.today) refuse('invalid', 'report-past')
    const office = facts.by.kind === 'officer' ? facts.by.officeId : matter.registeredBy
    return [{ type: 'supervised', on: facts.today, data: { office, toOffice: matter.holder, letter, replyBy } }]
  },
})

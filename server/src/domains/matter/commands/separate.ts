import { z } from 'zod'
import { refuse } from '../refuse.ts'
import { checkDestination } from './destination.ts'
import { defineCommand, officeId, statement } from './definition.ts'

/** 诉访分离 (Art. 22(2), 28(2)): a letter goes to a judicial office; a visitor is told where to turn (`to` null). */
export const separate = defineCommand({
  input: z.object({ to: officeId.nullable().default(null), explanation: statement(4000) }),
  decide(matter, { to, explanation }, facts) {
    if (!matter.litigationRelated) refuse('step-not-open', 'not-litigation')
    if (to !== null) {
      checkDestination(matter, to, facts)
      if (!facts.offices.isJudicial(to)) refuse('invalid', 'not-judicial')
    }
    return [{ type: 'separated', on: facts.today, data: { from: matter.holder, to, explanation } }]
  },
})

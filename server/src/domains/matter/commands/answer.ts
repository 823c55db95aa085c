import { z } from 'zod'
import { Outcome } from '../matter.ts'
import { refuse } from '../refuse.ts'
import { defineCommand, remark, statement } from './definition.ts'

/** 答复: the handling opinion of Art. 32, or the reply to a suggestion (Art. 29) or accusation (Art. 30). */
export const answer = defineCommand({
  input: z.object({
    request: statement(10_000),
    facts: statement(20_000),
    opinion: statement(20_000),
    legalBasis: remark(10_000),
    outcome: Outcome.nullable().default(null),
  }),
  decide(matter, input, facts) {
    if (matter.class === 'request' && input.outcome === null) refuse('invalid', 'outcome-needed')
    if (matter.class !== 'request' && input.outcome !== null) refuse('invalid', 'outcome-not-for-class')
    return [{ type: 'answered', on: facts.today, data: { office: matter.lead ?? matter.holder, ...input } }]
  },
})

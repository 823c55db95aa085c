import { z } from 'zod'
import { Outcome } from '../matter.ts'
import { refuse } from '../refuse.ts'
import { defineCommand, remark, statement } from './definition.ts'

/**
 * 答复: the handling opinion of Art. 32, with its legal basis, or the reply to a suggestion (Art. 29) or accusation (Art. 30). An
 * answer taken over from another register (`by` the system) is kept as it was given.
 */
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
    const opinion = matter.class === 'request' && matter.way === 'handling-opinion'
    if (opinion && input.legalBasis === '' && facts.by.kind !== 'system') refuse('invalid', 'legal-basis-needed')
    return [{ type: 'answered', on: facts.today, data: { office: matter.lead ?? matter.holder, ...input } }]
  },
})

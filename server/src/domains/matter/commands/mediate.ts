import { z } from 'zod'
import { refuse } from '../refuse.ts'
import { defineCommand, statement } from './definition.ts'

/** 调解、和解 (Art. 33): for requests; both sides agreed, and the agreement is written down. */
export const mediate = defineCommand({
  input: z.object({ kind: z.enum(['mediation', 'settlement']), agreement: statement(20_000) }),
  decide(matter, { kind, agreement }, facts) {
    if (matter.class !== 'request') refuse('step-not-open', 'agreement-for-requests')
    return [{ type: 'mediated', on: facts.today, data: { office: matter.holder, kind, agreement } }]
  },
})

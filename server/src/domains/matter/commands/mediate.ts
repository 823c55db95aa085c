import { z } from 'zod'
import { defineCommand, statement } from './definition.ts'

/** 调解、和解 (Art. 33): both sides agreed; the agreement is written down. */
export const mediate = defineCommand({
  input: z.object({ kind: z.enum(['mediation', 'settlement']), agreement: statement(20_000) }),
  decide: (matter, { kind, agreement }, facts) => [
    { type: 'mediated', on: facts.today, data: { office: matter.holder, kind, agreement } },
  ],
})

import { z } from 'zod'
import { defineCommand, statement } from './definition.ts'

/** 办理: what was heard, checked and found on the way to the answer (Art. 31(6): hear the petitioner, investigate). */
export const handle = defineCommand({
  input: z.object({ note: statement(10_000) }),
  decide: (matter, { note }, facts) => [
    { type: 'handled', on: facts.today, data: { office: matter.lead ?? matter.holder, note } },
  ],
})

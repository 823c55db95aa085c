import { z } from 'zod'
import { defineCommand, remark } from './definition.ts'

/** The sender verified and agrees (Art. 23(3)): the matter comes back to be routed again, on its first clock. */
export const upholdObjection = defineCommand({
  input: z.object({ reasons: remark(4000) }),
  decide: (matter, { reasons }, facts) => [
    { type: 'objection-upheld', on: facts.today, data: { office: matter.holder, reasons } },
  ],
})

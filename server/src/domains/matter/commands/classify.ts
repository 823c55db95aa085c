import { z } from 'zod'
import { MatterClass } from '../matter.ts'
import { defineCommand, statement } from './definition.ts'

/** Corrects class, topic and marks, with the reason; the way of Art. 31 is named on acceptance. */
export const classify = defineCommand({
  input: z.object({
    class: MatterClass,
    topic: z.string().max(20).nullable(),
    litigationRelated: z.boolean(),
    urgent: z.boolean(),
    reason: statement(1000),
  }),
  decide: (_matter, input, facts) => [{ type: 'classified', on: facts.today, data: input }],
})

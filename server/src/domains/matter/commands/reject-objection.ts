import { z } from 'zod'
import { defineCommand, statement } from './definition.ts'

/** The sender verified and does not agree: the matter stays where it was sent, and its clock has never stopped. */
export const rejectObjection = defineCommand({
  input: z.object({ reasons: statement(4000) }),
  decide(matter, { reasons }, facts) {
    const objector = matter.clocks.findLast((clock) => clock.limit === 'object')?.office ?? matter.holder
    return [{ type: 'objection-rejected', on: facts.today, data: { office: objector, reasons } }]
  },
})

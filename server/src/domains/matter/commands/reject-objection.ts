import { z } from 'zod'
import { objectorOf } from '../matter.ts'
import { defineCommand, statement } from './definition.ts'

/** The sender verified and does not agree: the matter stays where it was sent, and its clock has never stopped. */
export const rejectObjection = defineCommand({
  input: z.object({ reasons: statement(4000) }),
  decide: (matter, { reasons }, facts) => [
    { type: 'objection-rejected', on: facts.today, data: { office: objectorOf(matter), reasons } },
  ],
})

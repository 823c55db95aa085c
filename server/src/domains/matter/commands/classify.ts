import { z } from 'zod'
import { MatterClass } from '../matter.ts'
import { refuse } from '../refuse.ts'
import { defineCommand, officeId, statement } from './definition.ts'

/** Corrects class, topic, marks and the offices an accusation is about, with the reason; the way of Art. 31 is named on acceptance. */
export const classify = defineCommand({
  input: z.object({
    class: MatterClass,
    topic: z.string().max(20).nullable(),
    litigationRelated: z.boolean(),
    urgent: z.boolean(),
    accused: z.array(officeId).max(10).optional(),
    reason: statement(1000),
  }),
  decide(matter, { accused = [...matter.accused], ...input }, facts) {
    if (accused.length > 0 && input.class !== 'accusation') refuse('invalid', 'accused-only')
    for (const office of accused) {
      if (!facts.offices.exists(office)) refuse('invalid', 'office-unknown')
      if (facts.offices.isWithin(matter.holder, office)) refuse('accusation-protected', 'accused-holds')
    }
    return [{ type: 'classified', on: facts.today, data: { ...input, accused } }]
  },
})

import { z } from 'zod'
import { MatterClass } from '../matter.ts'
import { refuse } from '../refuse.ts'
import { defineCommand, officeId, statement, storable } from './definition.ts'
import { isProtectedFrom } from './destination.ts'

/**
 * Corrects class, topic, marks and the offices an accusation is about, with the reason; the way of Art. 31 is named on acceptance.
 * An office that was named as accused stays protected from the matter, whoever reads it again (Art. 30(3)): otherwise two steps would
 * bring it there. Once accepted, a request stays one and nothing becomes one: the way, the 60 days and the reviews hang on it (Art. 31, 34-36).
 */
export const classify = defineCommand({
  input: z.object({
    class: MatterClass,
    topic: storable(20).nullable(),
    litigationRelated: z.boolean(),
    urgent: z.boolean(),
    accused: z.array(officeId).max(10).optional(),
    reason: statement(1000),
  }),
  decide(matter, { accused: more = [], ...input }, facts) {
    const accused = [...new Set([...matter.accused, ...more])]
    const changes = (input.class === 'request') !== (matter.class === 'request')
    if (matter.phase === 'accepted' && changes) refuse('step-not-open', 'class-settled')
    if (matter.accused.length > 0 && input.class !== 'accusation') refuse('accusation-protected', 'accused-stays')
    if (accused.length > 0 && input.class !== 'accusation') refuse('invalid', 'accused-only')
    for (const office of accused) {
      if (!facts.offices.exists(office)) refuse('invalid', 'office-unknown')
      const reached = [matter.holder, ...matter.assisting].some((has) => isProtectedFrom(has, office, facts))
      if (reached) refuse('accusation-protected', 'accused-holds')
    }
    return [{ type: 'classified', on: facts.today, data: { ...input, accused } }]
  },
})

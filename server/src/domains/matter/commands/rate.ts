import { z } from 'zod'
import { RatedOffice, Rating } from '../matter.ts'
import { refuse } from '../refuse.ts'
import { defineCommand, remark } from './definition.ts'

/** 评价 (Art. 21(2)): the petition office and the handling office apart, each once, with a reason if one likes. */
export const rate = defineCommand({
  input: z.object({ office: RatedOffice, rating: Rating, reason: remark(2000) }),
  decide(matter, { office, rating, reason }, facts) {
    if (matter.ratings[office] !== undefined) refuse('step-not-open', 'rate-closed')
    if (office === 'handling-office' && matter.lead === null) refuse('step-not-open', 'rate-not-yet')
    return [{ type: 'rated', on: facts.today, data: { office, rating, reason } }]
  },
})

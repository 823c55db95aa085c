import { z } from 'zod'
import { refuse } from '../refuse.ts'
import { checkDestination } from './destination.ts'
import { defineCommand, localDate, officeId, remark } from './definition.ts'

/** 交办 (Art. 22(1)(3)): to a lead office with assisting offices, to report back by a date. */
export const assign = defineCommand({
  input: z.object({
    lead: officeId,
    assisting: z.array(officeId).max(10).default([]),
    reportBy: localDate.nullable().default(null),
    reason: remark(2000),
  }),
  decide(matter, { lead, assisting, reportBy, reason }, facts) {
    if (lead === matter.holder) refuse('invalid', 'office-same')
    if (assisting.includes(lead)) refuse('invalid', 'assisting-is-lead')
    for (const office of [lead, ...assisting]) checkDestination(matter, office, facts)
    if (reportBy !== null && reportBy <= facts.today) refuse('invalid', 'report-past')
    return [
      {
        type: 'assigned',
        on: facts.today,
        data: { from: matter.holder, lead, assisting: [...new Set(assisting)], reportBy, reason },
      },
    ]
  },
})

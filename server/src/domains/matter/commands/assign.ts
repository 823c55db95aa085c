import { z } from 'zod'
import { refuse } from '../refuse.ts'
import { checkDestination, checkSending } from './destination.ts'
import { defineCommand, localDate, officeId, remark } from './definition.ts'

/** 交办 (Art. 22(1)(3)): to a lead office with assisting offices, to report back by a date. */
export const assign = defineCommand({
  input: z.object({
    lead: officeId,
    assisting: z.array(officeId).max(10).default([]),
    reportBy: localDate.nullable().default(null),
    noticeGiven: z.boolean().default(false),
    reason: remark(2000),
  }),
  decide(matter, { lead, assisting, reportBy, noticeGiven, reason }, facts) {
    if (assisting.includes(lead)) refuse('invalid', 'assisting-is-lead')
    checkSending(matter, lead, noticeGiven, facts)
    for (const office of assisting) checkDestination(matter, office, facts)
    if (reportBy !== null && reportBy <= facts.today) refuse('invalid', 'report-past')
    const toPetitionOffice = facts.offices.isPetitionOffice(lead)
    const data = {
      from: matter.holder,
      lead,
      assisting: [...new Set(assisting)],
      reportBy,
      toPetitionOffice,
      noticeGiven,
      reason,
    }
    return [{ type: 'assigned', on: facts.today, data }]
  },
})

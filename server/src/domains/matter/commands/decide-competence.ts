import { z } from 'zod'
import { refuse } from '../refuse.ts'
import { checkDestination } from './destination.ts'
import { defineCommand, officeId, statement } from './definition.ts'

/** Art. 24(1): the common superior of the offices in dispute names the one that handles. */
export const decideCompetence = defineCommand({
  input: z.object({ office: officeId, reasons: statement(4000) }),
  decide(matter, { office, reasons }, facts) {
    checkDestination(matter, office, facts)
    const by = facts.by.kind === 'officer' ? facts.by.officeId : matter.registeredBy
    const above = facts.offices.isWithin(matter.holder, by) && facts.offices.isWithin(office, by) && by !== office
    const deciding = facts.offices.isPetitionOffice(by) ? by !== office : above
    if (!deciding) refuse('not-allowed', 'not-superior')
    return [{ type: 'competence-decided', on: facts.today, data: { by, office, reasons } }]
  },
})

import { z } from 'zod'
import { refuse } from '../refuse.ts'
import { checkDestination } from './destination.ts'
import { defineCommand, officeId, statement } from './definition.ts'

/**
 * Art. 24(1): the common superior of the offices in dispute names the one that handles; for the joint conference, its office in
 * the petition office of the government above both. Never one of the two.
 */
export const decideCompetence = defineCommand({
  input: z.object({ office: officeId, reasons: statement(4000) }),
  decide(matter, { office, reasons }, facts) {
    checkDestination(matter, office, facts)
    const by = facts.by.kind === 'officer' ? facts.by.officeId : matter.registeredBy
    if (matter.phase === 'accepted' && office === matter.holder) refuse('invalid', 'office-same')
    const seat = (facts.offices.isPetitionOffice(by) && facts.offices.nextHigher(by)) || by
    const party = by === office || by === matter.holder
    const above = facts.offices.isWithin(matter.holder, seat) && facts.offices.isWithin(office, seat)
    if (party || !above) refuse('not-allowed', 'not-superior')
    const toPetitionOffice = facts.offices.isPetitionOffice(office)
    return [{ type: 'competence-decided', on: facts.today, data: { by, office, toPetitionOffice, reasons } }]
  },
})

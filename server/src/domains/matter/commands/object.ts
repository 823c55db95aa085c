import { z } from 'zod'
import { runningClock } from '../clock.ts'
import { deadlineOf } from '../deadline.ts'
import { objectorOf } from '../matter.ts'
import { refuse } from '../refuse.ts'
import { checkProtected } from './destination.ts'
import { defineCommand, officeId, statement } from './definition.ts'

/** 异议 (Art. 23(3)): "not ours", within 5 working days of receipt and with detailed reasons. */
export const object = defineCommand({
  input: z.object({ reasons: statement(4000), suggestedOffice: officeId.nullable().default(null) }),
  decide(matter, { reasons, suggestedOffice }, facts) {
    const clock = runningClock(matter.clocks, 'object')
    if (!clock)
      return refuse('step-not-open', objectorOf(matter) === matter.holder ? 'objection-twice' : 'competence-settled')
    const deadline = deadlineOf(clock, facts.law, facts.today)
    if (deadline && facts.today > deadline.dueOn) refuse('window-closed', 'objection-late', { due: deadline.dueOn })
    checkProtected(matter, matter.sender ?? matter.registeredBy, facts)
    if (suggestedOffice !== null && !facts.offices.exists(suggestedOffice)) refuse('invalid', 'office-unknown')
    return [{ type: 'objected', on: facts.today, data: { office: matter.holder, reasons, suggestedOffice } }]
  },
})

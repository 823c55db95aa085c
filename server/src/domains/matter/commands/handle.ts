import { z } from 'zod'
import { defineCommand, statement } from './definition.ts'

/**
 * 办理: what was heard, checked and found on the way to the answer (Art. 31(6)), noted by the lead or an assisting office; after
 * the last opinion, the help that goes on (Art. 37(3)).
 */
export const handle = defineCommand({
  input: z.object({ note: statement(10_000) }),
  decide(matter, { note }, facts) {
    const office = facts.by.kind === 'officer' ? facts.by.officeId : (matter.lead ?? matter.holder)
    return [{ type: 'handled', on: facts.today, data: { office, note } }]
  },
})

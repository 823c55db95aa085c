import { z } from 'zod'
import { refuse } from '../refuse.ts'
import { checkDestination } from './destination.ts'
import { defineCommand, officeId, remark } from './definition.ts'

/** 转送 (Art. 22(1)(1)-(2), 23(1)): to the office with power to handle it. */
export const transfer = defineCommand({
  input: z.object({ to: officeId, reason: remark(2000) }),
  decide(matter, { to, reason }, facts) {
    if (to === matter.holder) refuse('invalid', 'office-same')
    checkDestination(matter, to, facts)
    return [{ type: 'transferred', on: facts.today, data: { from: matter.holder, to, reason } }]
  },
})

import { z } from 'zod'
import type { Phase } from '../states.ts'
import { refuse } from '../refuse.ts'
import { defineCommand, remark } from './definition.ts'

const UNDELIVERED: ReadonlySet<Phase> = new Set<Phase>(['answered', 'reviewed', 'second-reviewed'])

/** 办结: closes the matter with its conclusion report. What is promised is still executed, and what can be asked still asked. */
export const conclude = defineCommand({
  input: z.object({ report: remark(10_000) }),
  decide(matter, { report }, facts) {
    if (UNDELIVERED.has(matter.phase) && matter.contactable) refuse('step-not-open', 'undelivered')
    if (matter.phase === 'accepted' && matter.agreement === null) refuse('step-not-open', 'no-agreement')
    return [{ type: 'concluded', on: facts.today, data: { office: matter.lead ?? matter.holder, report } }]
  },
})

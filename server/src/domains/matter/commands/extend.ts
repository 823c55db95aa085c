import { z } from 'zod'
import { runningClock } from '../clock.ts'
import { deadlineOf } from '../deadline.ts'
import { refuse } from '../refuse.ts'
import { defineCommand, statement } from './definition.ts'

/**
 * 延期 (Art. 34): one extension of up to 30 days, approved by the head of the office before the limit ends. Approval, reason and
 * notice to the petitioner are one act: the event cannot exist without the notice.
 */
export const extend = defineCommand({
  input: z.object({ days: z.int().min(1).max(30), reason: statement(2000), noticeGiven: z.literal(true) }),
  decide(matter, { days, reason }, facts) {
    const clock = runningClock(matter.clocks, 'handle')
    if (!clock) return refuse('step-not-open', 'extend-not-running')
    if (clock.extensionDays > 0) refuse('step-not-open', 'extend-once')
    const deadline = deadlineOf(clock, facts.law, facts.today)
    if (deadline && facts.today > deadline.dueOn) refuse('window-closed', 'extend-late', { due: deadline.dueOn })
    const longest = facts.law.limit(clock.ruledBy, 'extend', clock.startedOn)?.amount ?? 0
    if (days > longest) refuse('invalid', 'extend-too-long', { days: longest })
    const approvedBy = facts.by.kind === 'officer' ? facts.by.staffId : facts.by.kind
    return [
      {
        type: 'extended',
        on: facts.today,
        data: { office: clock.office, days, reason, approvedBy, noticeGiven: true },
      },
    ]
  },
})

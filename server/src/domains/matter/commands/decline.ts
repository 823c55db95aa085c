import { z } from 'zod'
import { refuse } from '../refuse.ts'
import { defineCommand, remark, statement } from './definition.ts'

export const DECLINE_GROUNDS = ['not-competent', 'already-accepted', 'same-facts'] as const

/** 不予受理: with a ground of law, reasons, and where to go instead (Art. 23(1), 19(3), 36(3)). */
export const decline = defineCommand({
  input: z.object({ ground: z.enum(DECLINE_GROUNDS), reasons: statement(4000), directTo: remark(500) }),
  decide(matter, { ground, reasons, directTo }, facts) {
    const earlier = facts.linked.filter((link) => link.relation === 'same-facts')
    const supporting = earlier.find((link) =>
      ground === 'same-facts' ? link.secondReviewed : link.acceptedWithinLimit,
    )
    if (ground !== 'not-competent') {
      if (earlier.length === 0) refuse('invalid', 'earlier-needed')
      if (!supporting) refuse('invalid', ground === 'same-facts' ? 'earlier-not-final' : 'earlier-not-accepted')
    }
    const earlierMatter = ground === 'not-competent' ? null : (supporting?.matterId ?? null)
    return [
      { type: 'declined', on: facts.today, data: { office: matter.holder, ground, reasons, directTo, earlierMatter } },
    ]
  },
})

import { z } from 'zod'
import { Way } from '../matter.ts'
import { refuse } from '../refuse.ts'
import { defineCommand, remark } from './definition.ts'

/**
 * 受理 (Art. 23): tells the petitioner in writing that it is received and how it will be handled. A request names its way of
 * Art. 31. Refused while the same matter is accepted elsewhere within its limit (Art. 19(3)) or has had its second review (Art. 36(3)).
 */
export const accept = defineCommand({
  input: z.object({ way: Way.nullable().default(null), noticeGiven: z.boolean().default(false), note: remark(2000) }),
  decide(matter, { way, noticeGiven, note }, facts) {
    const same = facts.linked.filter((link) => link.relation === 'same-facts')
    if (same.some((link) => link.secondReviewed)) refuse('same-facts', 'same-facts')
    if (same.some((link) => link.acceptedWithinLimit)) refuse('conflict', 'already-accepted')
    if (matter.class === 'request' && way === null) refuse('invalid', 'way-needed')
    if (matter.class !== 'request' && way !== null) refuse('invalid', 'way-not-for-class')
    if (matter.contactable && !noticeGiven) refuse('invalid', 'notice-owed')
    if (!matter.contactable && noticeGiven) refuse('invalid', 'anonymous-contact')
    return [{ type: 'accepted', on: facts.today, data: { office: matter.holder, way, noticeGiven, note } }]
  },
})

import { z } from 'zod'
import { checkSending } from './destination.ts'
import { defineCommand, officeId, remark } from './definition.ts'

/** 转送 (Art. 22(1)(1)-(2), 23(1)): to the office with power to handle it; `noticeGiven` says the petitioner was told where it went. */
export const transfer = defineCommand({
  input: z.object({ to: officeId, noticeGiven: z.boolean().default(false), reason: remark(2000) }),
  decide(matter, { to, noticeGiven, reason }, facts) {
    checkSending(matter, to, noticeGiven, facts)
    return [
      {
        type: 'transferred',
        on: facts.today,
        data: { from: matter.holder, to, toPetitionOffice: facts.offices.isPetitionOffice(to), noticeGiven, reason },
      },
    ]
  },
})

import { z } from 'zod'
import { refuse } from '../refuse.ts'
import { defineCommand, localDate, statement } from './definition.ts'

/** 听证 (Art. 31(6), 36(2)): its days do not count against the limit in second review, and only there. */
export const hearing = defineCommand({
  input: z.object({ from: localDate, to: localDate, record: statement(50_000) }),
  decide(matter, { from, to, record }, facts) {
    if (from > to || to > facts.today || from < matter.receivedOn) refuse('invalid', 'hearing-dates')
    return [{ type: 'hearing-held', on: facts.today, data: { office: matter.holder, from, to, record } }]
  },
})

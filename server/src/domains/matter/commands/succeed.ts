import { z } from 'zod'
import { refuse } from '../refuse.ts'
import { checkDestination } from './destination.ts'
import { defineCommand, statement } from './definition.ts'

/** Art. 24(2): the holder was merged or abolished; the office that carries on its powers stands in its place, clocks and all. */
export const succeed = defineCommand({
  input: z.object({ basis: statement(1000) }),
  decide(matter, { basis }, facts) {
    const to = facts.offices.successorOf(matter.holder)
    if (to === null) return refuse('step-not-open', 'no-successor')
    checkDestination(matter, to, facts)
    return [{ type: 'succeeded', on: facts.today, data: { from: matter.holder, to, basis } }]
  },
})

import { z } from 'zod'
import { isSupported } from '../outcome.ts'
import { refuse } from '../refuse.ts'
import { defineCommand, statement } from './definition.ts'

/** 执行 (Art. 32(2)): what the supported outcome promised has been carried out. Apart from closing: closed is not solved. */
export const execute = defineCommand({
  input: z.object({ result: statement(4000) }),
  decide(matter, { result }, facts) {
    if (!isSupported(matter)) refuse('step-not-open', 'not-supported')
    if (matter.executedOn !== null) refuse('step-not-open', 'already-executed')
    return [{ type: 'executed', on: facts.today, data: { office: matter.lead ?? matter.holder, result } }]
  },
})

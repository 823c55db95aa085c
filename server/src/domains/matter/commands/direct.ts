import { z } from 'zod'
import { Way } from '../matter.ts'
import { refuse } from '../refuse.ts'
import { defineCommand, statement } from './definition.ts'

/** 导入法定程序 (Art. 31(1)-(4)): tells the petitioner which procedure of law applies and before which authority. */
export const direct = defineCommand({
  input: z.object({ way: Way, authority: statement(200), explanation: statement(4000) }),
  decide(matter, { way, authority, explanation }, facts) {
    if (way === 'statutory-duty' || way === 'handling-opinion') refuse('invalid', 'not-other-procedure')
    if (matter.class !== 'request') refuse('invalid', 'way-not-for-class')
    return [
      {
        type: 'directed',
        on: facts.today,
        data: { office: matter.lead ?? matter.holder, way, authority, explanation },
      },
    ]
  },
})

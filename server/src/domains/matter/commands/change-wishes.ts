import { z } from 'zod'
import { defineCommand, remark } from './definition.ts'
import { refuse } from '../refuse.ts'

/** 变更意愿: the petitioner agrees to publication or takes the consent back, or asks for the matter to be kept confidential. */
export const changeWishes = defineCommand({
  input: z.object({ publishConsent: z.boolean(), confidential: z.boolean(), reason: remark(1000) }),
  decide(matter, input, facts) {
    if (input.publishConsent === matter.publishConsent && input.confidential === matter.confidential)
      throw refuse('invalid', 'sameWishes')
    return [{ type: 'wishes-changed', on: facts.today, data: input }]
  },
})

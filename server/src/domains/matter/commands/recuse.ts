import { z } from 'zod'
import { defineCommand, statement } from './definition.ts'

/** 回避 (Art. 28(3)): a member of staff with a direct interest no longer sees or works on the matter. */
export const recuse = defineCommand({
  input: z.object({ staffId: z.uuid(), reason: statement(1000) }),
  decide: (_matter, input, facts) => [{ type: 'recused', on: facts.today, data: input }],
})

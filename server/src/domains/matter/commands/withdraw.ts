import { z } from 'zod'
import { defineCommand, remark } from './definition.ts'

/** 撤回: the petitioner takes the matter, or the request for review, back. */
export const withdraw = defineCommand({
  input: z.object({ reason: remark(1000) }),
  decide: (_matter, { reason }, facts) => [{ type: 'withdrawn', on: facts.today, data: { reason } }],
})

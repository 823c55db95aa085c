import { z } from 'zod'
import { defineCommand, remark } from './definition.ts'

export const attachmentRef = z.object({
  id: z.uuid(),
  name: z.string().min(1).max(200),
  type: z.string().max(100),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** 补充材料: a note, files, or both, from the petitioner or on the petitioner's behalf. */
export const addMaterial = defineCommand({
  input: z
    .object({ note: remark(20_000), attachments: z.array(attachmentRef).max(10).default([]) })
    .refine(({ note, attachments }) => note !== '' || attachments.length > 0, {
      error: '请写明补充的内容，或者附上文件。 | Write what you add, or attach a file.',
      path: ['note'],
    }),
  decide: (_matter, input, facts) => [{ type: 'material-added', on: facts.today, data: input }],
})

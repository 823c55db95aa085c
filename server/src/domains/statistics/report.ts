import { z } from 'zod'

/** A name for a view of the statistics, and the address that opens it. */
export const ReportInput = z.object({
  name: z.string().trim().min(1).max(80),
  query: z
    .string()
    .max(4000)
    .regex(/^[\w=&%.,:+-]*$/, 'the part of an address after the question mark'),
  shared: z.boolean().default(false).describe('Seen by the whole office'),
})
export type ReportInput = z.output<typeof ReportInput>

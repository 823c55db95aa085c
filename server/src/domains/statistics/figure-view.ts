import { z } from 'zod'

export const FigureView = z
  .object({
    numerator: z.int(),
    denominator: z.int().nullable().describe('Null for a plain count'),
    share: z.number().nullable(),
    excluded: z.record(z.string(), z.int()).describe('What was left out of the denominator, by reason'),
  })
  .meta({ id: 'Figure' })

import { z } from 'zod'
import { PHASES, type Phase } from '../matter/index.ts'

/** Which matters a campaign is about. Every condition that is given must hold; matters, never people. */
export const Criteria = z
  .object({
    minAgeDays: z.int().min(0).max(36_500).optional().describe('Registered at least so many days ago'),
    openOnly: z.boolean().default(true),
    phase: z.enum(PHASES as [Phase, ...Phase[]]).optional(),
    overdue: z.boolean().optional().describe('A limit has passed'),
    topic: z.string().max(20).optional(),
    holder: z.uuid().optional(),
    secondReviewed: z.boolean().optional().describe('The second review is done'),
  })
  .meta({ id: 'BacklogCriteria' })
export type Criteria = z.output<typeof Criteria>

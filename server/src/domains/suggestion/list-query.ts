import { z } from 'zod'
import { pageSize } from '../../platform/http/index.ts'
import { isLocalDate } from '../../platform/time/index.ts'
import { DECISIONS } from './states.ts'

const after = z.string().max(200).optional()

export const TopicQuery = z.object({ after, limit: pageSize })
export type TopicQuery = z.output<typeof TopicQuery>

/** Which suggestions of a topic: by theme, by decision (or `none`), with or without those joined to another. */
export const SubmissionFilters = z.object({
  theme: z.string().max(40).optional(),
  decision: z.enum([...DECISIONS, 'none']).optional(),
  duplicates: z.enum(['all', 'hidden']).default('all'),
  /** The day on which it came, a part of its number, or words of what was suggested; never of who wrote. */
  q: z.string().trim().max(40).optional(),
})
export const SubmissionQuery = SubmissionFilters.extend({ after, limit: pageSize })
export type SubmissionQuery = z.output<typeof SubmissionQuery>

export interface Cursor {
  date: string
  id: string
}

export const encodeCursor = ({ date, id }: Cursor): string => `${date}_${id}`

/** Reads a cursor; undefined for anything else, which starts from the beginning. */
export function decodeCursor(text: string | undefined): Cursor | undefined {
  const [day, id, ...rest] = (text ?? '').split('_')
  if (day === undefined || id === undefined || rest.length > 0) return undefined
  return isLocalDate(day) && z.guid().safeParse(id).success ? { date: day, id } : undefined
}

import { z } from 'zod'
import { pageSize } from '../../platform/http/index.ts'
import { isLocalDate } from '../../platform/time/index.ts'
import { localDate, officeId } from './commands/definition.ts'
import { CHANNELS, MATTER_CLASSES } from './matter.ts'
import { PHASES, type Phase } from './states.ts'

/** How near the next deadline is: past, today, within three working days, within seven days, later, none. */
export const URGENCIES = ['overdue', 'today', 'soon', 'week', 'later', 'none'] as const
export type Urgency = (typeof URGENCIES)[number]

/** Whose matters: `mine` are those that the office must act on next, `subtree` all that it may see. */
export const SCOPES = ['mine', 'subtree'] as const

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

/** What a list is asked for, as it stands in the address. */
export const ListFilters = z.object({
  scope: z.enum(SCOPES).default('mine'),
  open: flag.optional(),
  urgency: z.enum(URGENCIES).optional(),
  phase: z.enum(PHASES as [Phase, ...Phase[]]).optional(),
  class: z.enum(MATTER_CLASSES).optional(),
  channel: z.enum(CHANNELS).optional(),
  topic: z.string().max(20).optional(),
  place: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  office: officeId.optional(),
  from: localDate.optional(),
  to: localDate.optional(),
  q: z.string().trim().max(100).optional(),
})
export type ListFilters = z.output<typeof ListFilters>

export const ListQuery = ListFilters.extend({
  order: z.enum(['deadline', 'newest']).optional(),
  after: z.string().max(200).optional(),
  limit: pageSize,
})
export type ListQuery = z.output<typeof ListQuery>

/** Where a page of a list ended: the date it is ordered by, and the id. */
export interface ListCursor {
  date: string
  id: string
}

export const encodeCursor = ({ date, id }: ListCursor): string => `${date}_${id}`

/** Reads a cursor; undefined for anything else, which starts from the beginning. */
export function decodeCursor(text: string | undefined): ListCursor | undefined {
  const [date, id, ...rest] = (text ?? '').split('_')
  if (date === undefined || id === undefined || rest.length > 0) return undefined
  return isLocalDate(date) && z.guid().safeParse(id).success ? { date, id } : undefined
}

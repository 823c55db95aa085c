import { z } from 'zod'
import { pageSize } from '../../platform/http/index.ts'
import { isLocalDate } from '../../platform/time/index.ts'
import { date, MAIL_KINDS } from './item.ts'
import { MAIL_URGENCIES } from './due.ts'
import { MAIL_STATES, type MailState } from './states.ts'

const after = z.string().max(200).optional()

/** The day book as the address asks for it; `q` is a number, a barcode or a waybill. */
export const BookFilters = z.object({
  state: z.enum(Object.keys(MAIL_STATES) as [MailState, ...MailState[]]).optional(),
  kind: z.enum(MAIL_KINDS).optional(),
  from: date.optional(),
  to: date.optional(),
  q: z.string().trim().max(60).optional(),
})
export const BookQuery = BookFilters.extend({ after, limit: pageSize })
export type BookQuery = z.output<typeof BookQuery>

export const WorklistQuery = z.object({ urgency: z.enum(MAIL_URGENCIES).optional(), after, limit: pageSize })
export type WorklistQuery = z.output<typeof WorklistQuery>

export interface Cursor {
  date: string
  id: string
}

export const encodeCursor = ({ date: day, id }: Cursor): string => `${day}_${id}`

/** Reads a cursor; undefined for anything else, which starts from the beginning. */
export function decodeCursor(text: string | undefined): Cursor | undefined {
  const [day, id, ...rest] = (text ?? '').split('_')
  if (day === undefined || id === undefined || rest.length > 0) return undefined
  return isLocalDate(day) && z.guid().safeParse(id).success ? { date: day, id } : undefined
}

import { z } from 'zod'
import { isLocalDate } from '../../platform/time/index.ts'

const localDate = z.string().refine(isLocalDate, { error: 'not a date YYYY-MM-DD' })
const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })

const NoticeSchema = z.strictObject({
  title: z.string().min(1),
  number: z.string().min(1).exactOptional(),
  issuedOn: localDate.exactOptional(),
})

export const CalendarDaySchema = z.strictObject({
  date: localDate,
  kind: z.enum(['holiday', 'working-weekend']),
  name: bilingual,
})

/** One published year as a JSON document: the form of the seed files and of `huiyin calendar import FILE.json`. */
export const CalendarYearSchema = z.strictObject({
  year: z.int().min(1949).max(2999),
  notices: z.array(NoticeSchema).min(1),
  days: z.array(CalendarDaySchema).min(1),
})

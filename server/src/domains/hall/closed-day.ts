import type { ErrorCode } from '../../platform/errors/index.ts'
import { addDays, type LocalDate } from '../../platform/time/index.ts'
import type { Bilingual, Calendar } from '../calendar/index.ts'
import { en } from './messages/en.ts'
import { zhCN } from './messages/zh-cn.ts'
import { openingOn, openingsFrom, type HallTimes, type Opening } from './opening.ts'
import { refuse } from './refuse.ts'

/** So far ahead a closed hall looks for its next open day: longer than any holiday. */
const DAYS_LOOKED = 60

/** The first day after another on which the hall receives; undefined when it is closed for as long as one can see. */
export const nextOpenDay = (hall: HallTimes, calendar: Calendar, after: LocalDate): LocalDate | undefined =>
  openingsFrom(hall, calendar, addDays(after, 1), DAYS_LOOKED).find(({ spans }) => spans.length > 0)?.date

function reasonOf({ reason }: Opening): Bilingual {
  if (reason?.kind === 'exception' || reason?.kind === 'holiday') return reason.name
  const name = reason?.kind === 'weekend' ? 'weekend' : 'noHours'
  return { zh: zhCN[name], en: en[name] }
}

/**
 * Passes for a day on which the hall receives.
 *
 * @throws HuiyinError that says why the hall is closed and which day is the next open one
 */
export function requireOpenDay(
  hall: HallTimes,
  calendar: Calendar,
  date: LocalDate,
  { code, path }: { code: ErrorCode; path?: string },
): void {
  const opening = openingOn(hall, calendar, date)
  if (opening.spans.length > 0) return
  const next = nextOpenDay(hall, calendar, date)
  const why = reasonOf(opening)
  throw next === undefined
    ? refuse('closedForLong', code, path, { date, why })
    : refuse('closedDay', code, path, { date, why, next })
}

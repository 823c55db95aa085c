import { addDays, yearOf, type LocalDate } from '../../platform/time/index.ts'
import type { Calendar } from './calendar.ts'

/** The longest that a limit looks ahead: 60 days and an extension of 30 (Art. 34), and a long break to roll over. */
const LONGEST_LIMIT_DAYS = 100

/** The years, from the first published one on, that a date given today may fall in and whose notice is not known. */
export function missingYears(calendar: Calendar, today: LocalDate): readonly number[] {
  const first = Math.min(...Object.keys(calendar.published).map(Number), yearOf(today))
  const last = yearOf(addDays(today, LONGEST_LIMIT_DAYS))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => !calendar.published[year],
  )
}

import { weekdayOf, yearOf, type LocalDate } from '../../../platform/time/index.ts'
import type { Notice } from '../calendar.ts'
import { holidayName, STATUTORY_HOLIDAYS } from './holiday-names.ts'
import type { NoticeReading, PlacedDay, PlacedProblem } from './problem.ts'

/**
 * The checks that every form of a notice shares: a worked weekend is a weekend, a date belongs to the year (or to the
 * December before it), no date comes twice, and none of the seven statutory holidays is missing. A day that fails is left
 * out and reported; the others stay.
 */
export function checkDays(
  year: number | undefined,
  notices: readonly Notice[],
  found: readonly PlacedDay[],
  readingProblems: readonly PlacedProblem[],
): NoticeReading {
  const problems = [...readingProblems]
  if (year === undefined)
    return { year, notices, days: [], problems: [...problems, { line: 0, problem: { kind: 'year-missing' } }] }

  const seen = new Set<LocalDate>()
  const good = found.filter(({ line, day: { date, kind } }) => {
    const weekday = weekdayOf(date)
    if (!belongsTo(year, date)) problems.push({ line, problem: { kind: 'outside-year', date, year } })
    else if (seen.has(date)) problems.push({ line, problem: { kind: 'date-twice', date } })
    else if (kind === 'working-weekend' && weekday !== 0 && weekday !== 6)
      problems.push({ line, problem: { kind: 'not-a-weekend', date } })
    else {
      seen.add(date)
      return true
    }
    return false
  })
  if (good.length === 0) problems.push({ line: 0, problem: { kind: 'no-days' } })
  else
    for (const name of missingHolidays(good))
      problems.push({ line: 0, problem: { kind: 'holiday-missing', name: holidayName(name) } })
  const days = good.map(({ day }) => day).sort((a, b) => (a.date < b.date ? -1 : 1))
  return { year, notices, days, problems: problems.sort((a, b) => orderOf(a) - orderOf(b)) }
}

/** By line; what concerns no single line comes last. */
const orderOf = ({ line }: PlacedProblem): number => (line === 0 ? Number.MAX_SAFE_INTEGER : line)

const belongsTo = (year: number, date: LocalDate): boolean =>
  yearOf(date) === year || date.startsWith(`${year - 1}-12-`)

function missingHolidays(days: readonly PlacedDay[]): readonly string[] {
  const names = days.filter(({ day }) => day.kind === 'holiday').map(({ day }) => day.name.zh)
  // Names are often shortened, 清明 for 清明节.
  return STATUTORY_HOLIDAYS.filter((holiday) => !names.some((name) => name.includes(holiday.slice(0, 2))))
}

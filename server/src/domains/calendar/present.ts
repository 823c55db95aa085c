import type { CalendarYear } from './calendar.ts'
import type { Messages } from './messages/index.ts'
import type { StoreOutcome } from './writer.ts'

const countOf = ({ days }: CalendarYear): [holidays: number, workingWeekends: number] => {
  const holidays = days.filter(({ kind }) => kind === 'holiday').length
  return [holidays, days.length - holidays]
}

/** A year as lines of a list: its days, its notice, and whether part of it is missing. */
export function presentYear(words: Messages, year: CalendarYear): readonly string[] {
  const source = year.notices.map(({ title, number }) => number ?? title).join(' + ')
  return [
    words.year(year.year, ...countOf(year), source),
    ...(year.incomplete ? [words.incompleteYear(year.year)] : []),
  ]
}

/** What a dry run could read. */
export const presentReading = (words: Messages, year: CalendarYear): string => words.dryRun(year.year, ...countOf(year))

/** What became of an imported year. */
export function presentStored(words: Messages, year: CalendarYear, outcome: StoreOutcome): readonly string[] {
  if (outcome.kind === 'unchanged') return [words.unchanged(year.year)]
  if (outcome.kind === 'kept-complete') return [words.completeKept(year.year)]
  return [
    words.imported(year.year, ...countOf(year), outcome.revision),
    ...(year.incomplete ? [words.incompleteYear(year.year)] : []),
  ]
}

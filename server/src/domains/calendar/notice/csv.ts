import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { isLocalDate, yearOf } from '../../../platform/time/index.ts'
import type { DayKind } from '../calendar.ts'
import { checkDays } from './check.ts'
import { holidayName } from './holiday-names.ts'
import type { NoticeProblem, NoticeReading, PlacedDay, PlacedProblem } from './problem.ts'

const KINDS: Readonly<Record<string, DayKind>> = {
  holiday: 'holiday',
  放假: 'holiday',
  'working-weekend': 'working-weekend',
  上班: 'working-weekend',
}

const Rows = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }))

/**
 * Reads `date,kind,name` (header required, in this order). `kind` is `holiday` or `working-weekend` (放假, 上班); the
 * year is that of the last date. `title` names the source, as a table of dates does not.
 */
export function readNoticeCsv(text: string, title: string): NoticeReading {
  const days: PlacedDay[] = []
  const problems: PlacedProblem[] = []
  const [header, ...rows] = Rows.parse(
    parse(text, {
      bom: true,
      info: true,
      trim: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        problems.push({ line: Number(error?.['lines'] ?? 0), problem: { kind: 'row-broken' } })
        return undefined
      },
    }),
  )
  if (header?.record.slice(0, 3).join(',').toLowerCase() !== 'date,kind,name')
    return nothingRead([{ line: 1, problem: { kind: 'columns-missing' } }])

  for (const { record, info } of rows) {
    const read = readRow(record)
    if ('problem' in read) problems.push({ line: info.lines, problem: read.problem })
    else days.push({ line: info.lines, day: read.day })
  }
  if (days.length === 0) return nothingRead([...problems, { line: 0, problem: { kind: 'no-days' } }])
  return checkDays(Math.max(...days.map(({ day }) => yearOf(day.date))), [{ title }], days, problems)
}

const nothingRead = (problems: readonly PlacedProblem[]): NoticeReading => ({
  year: undefined,
  notices: [],
  days: [],
  problems,
})

function readRow([date = '', kind = '', name = '']: readonly string[]):
  | Pick<PlacedDay, 'day'>
  | { problem: NoticeProblem } {
  const known = KINDS[kind.toLowerCase()]
  if (!isLocalDate(date)) return { problem: { kind: 'date-unreadable', text: date } }
  if (!known) return { problem: { kind: 'kind-unknown', text: kind } }
  if (!name) return { problem: { kind: 'name-missing' } }
  return { day: { date, kind: known, name: holidayName(name) } }
}

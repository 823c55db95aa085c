import { z } from 'zod'
import { CalendarDaySchema, CalendarYearSchema } from '../calendar-year.ts'
import { checkDays } from './check.ts'
import type { NoticeReading, PlacedDay, PlacedProblem } from './problem.ts'

const Heading = CalendarYearSchema.omit({ days: true }).extend({ days: z.array(z.unknown()).min(1) })

/** Reads the JSON form, `{ year, notices, days }` as in the seed files. A problem names the day by its path in place of a line. */
export function readNoticeJson(text: string): NoticeReading {
  const parsed = parseJson(text)
  const heading = Heading.safeParse(parsed)
  if (!heading.success) {
    const problems: readonly PlacedProblem[] =
      parsed === undefined
        ? [{ line: 0, problem: { kind: 'not-json' } }]
        : heading.error.issues.map(({ path }) => ({
            line: 0,
            problem: { kind: 'field-invalid', path: path.join('.') },
          }))
    return { year: undefined, notices: [], days: [], problems }
  }
  const days: PlacedDay[] = []
  const problems: PlacedProblem[] = []
  for (const [index, value] of heading.data.days.entries()) {
    const day = CalendarDaySchema.safeParse(value)
    if (day.success) days.push({ line: 0, day: day.data })
    else {
      const path = `days[${index}].${day.error.issues[0]?.path.join('.') ?? ''}`
      problems.push({ line: 0, problem: { kind: 'field-invalid', path } })
    }
  }
  return checkDays(heading.data.year, heading.data.notices, days, problems)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

import type { LocalDate } from '../../../platform/time/index.ts'
import type { Bilingual, CalendarDay, Notice } from '../calendar.ts'

/** What can be wrong with a place of a holiday notice, and what is known of each case. */
interface ProblemDetails {
  'year-missing': object
  'no-days': object
  'not-json': object
  'columns-missing': object
  'row-broken': object
  'field-invalid': { path: string }
  'date-unreadable': { text: string }
  'kind-unknown': { text: string }
  'name-missing': object
  'not-understood': { text: string }
  'range-reversed': { from: LocalDate; to: LocalDate }
  'weekday-differs': { date: LocalDate; printed: string }
  'count-differs': { printed: number; counted: number }
  'not-a-weekend': { date: LocalDate }
  'outside-year': { date: LocalDate; year: number }
  'date-twice': { date: LocalDate }
  'holiday-missing': { name: Bilingual }
}

type ProblemKind = keyof ProblemDetails

/** One problem as data, told apart by `kind`; `messages` say it in words. */
export type NoticeProblem<Kind extends ProblemKind = ProblemKind> = {
  [K in Kind]: { kind: K } & ProblemDetails[K]
}[Kind]

/** One sentence per kind of problem, in one language. */
export type ProblemSentences = {
  readonly [K in ProblemKind]: (problem: NoticeProblem<K>) => string
}

/** The sentence for a problem. */
export function sayProblem<Kind extends ProblemKind>(
  sentences: ProblemSentences,
  problem: NoticeProblem<Kind>,
): string {
  return sentences[problem.kind](problem)
}

/** A problem and its place: the line of the file, counted from 1 (0 when it concerns no single line). */
export interface PlacedProblem {
  line: number
  problem: NoticeProblem
}

/** A day and the line it was read from. */
export interface PlacedDay {
  line: number
  day: CalendarDay
}

/** What could be read of a notice. Good days are kept beside the problems of the others. */
export interface NoticeReading {
  year: number | undefined
  notices: readonly Notice[]
  days: readonly CalendarDay[]
  problems: readonly PlacedProblem[]
}

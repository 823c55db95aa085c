import { addDays, type LocalDate } from '../../platform/time/index.ts'
import type { Bilingual } from './calendar.ts'
import type { Due, SkippedDay, SkipReason } from './deadline.ts'
import type { LimitUnit, TimeLimit } from './time-limit.ts'

/** Skipped days in a row for the same reason, first and last included. */
export interface SkippedSpan {
  from: LocalDate
  to: LocalDate
  days: number
  reason: SkipReason
}

/** Everything that makes a date: the rule and its article, the event, the days counted and those that were not. */
export interface DueExplanation {
  step: Bilingual
  source: Bilingual
  article: string
  /** For a local rule: the regulation whose article it tightens. */
  tightens?: Bilingual
  amount: number
  unit: LimitUnit
  startsAt: Bilingual
  /** The day of the event; not counted itself. */
  startDate: LocalDate
  counted: number
  /** Days passed over while counting. */
  skippedInCount: readonly SkippedSpan[]
  /** Days off at the end over which the last day rolled. */
  skippedAtEnd: readonly SkippedSpan[]
  nominal: LocalDate
  due: LocalDate
  rolled: boolean
  provisional: boolean
}

/** The explanation of a date as data; `messages` turn it into a sentence. `due` comes from `dueDate(limit, startDate, …)`. */
export function explainDue(limit: TimeLimit, startDate: LocalDate, due: Due): DueExplanation {
  const { nominal } = due
  return {
    step: limit.step,
    source: limit.source,
    article: limit.article,
    ...(limit.tightens && { tightens: limit.tightens }),
    amount: limit.amount,
    unit: limit.unit,
    startsAt: limit.startsAt,
    startDate,
    counted: due.counted,
    skippedInCount: spans(due.skipped.filter(({ date }) => date < nominal)),
    skippedAtEnd: spans(due.skipped.filter(({ date }) => date >= nominal)),
    nominal,
    due: due.due,
    rolled: due.rolled,
    provisional: due.provisional,
  }
}

const sameReason = (a: SkipReason, b: SkipReason): boolean =>
  a.kind === 'holiday' ? b.kind === 'holiday' && a.name.zh === b.name.zh : a.kind === b.kind

function spans(skipped: readonly SkippedDay[]): readonly SkippedSpan[] {
  const result: SkippedSpan[] = []
  for (const { date, reason } of skipped) {
    const last = result.at(-1)
    if (last && addDays(last.to, 1) === date && sameReason(last.reason, reason)) {
      last.to = date
      last.days += 1
    } else result.push({ from: date, to: date, days: 1, reason })
  }
  return result
}

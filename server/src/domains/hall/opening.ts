import { dayOffReason, isProvisional, isWorkingDay, type Bilingual, type Calendar } from '../calendar/index.ts'
import { addDays, weekdayOf, type LocalDate } from '../../platform/time/index.ts'
import type { ClockTime } from './clock-time.ts'
import { WEEK, type Exception, type Span, type Terms, type WeekdayName } from './hall.ts'

/** When a hall receives on a day, and why it is not its ordinary week. */
export interface Opening {
  date: LocalDate
  spans: readonly Span[]
  /** Why the day is closed or differs; null on an ordinary day. */
  reason: { kind: 'exception' | 'holiday'; name: Bilingual } | { kind: 'weekend' | 'make-up' | 'no-rule' } | null
  /** True while the holidays of that year are not announced. */
  provisional: boolean
}

export interface HallTimes {
  terms: readonly Terms[]
  exceptions: readonly Exception[]
}

/** The terms in force on a day: the latest that have begun. */
export const termsOn = (all: readonly Terms[], date: LocalDate): Terms | undefined =>
  all.reduce<Terms | undefined>(
    (best, each) =>
      each.inForceFrom <= date && (best === undefined || best.inForceFrom <= each.inForceFrom) ? each : best,
    undefined,
  )

/** 0 Sunday … 6 Saturday, as the calendar counts, to the names of the terms. */
const nameOfWeekday = (date: LocalDate): WeekdayName => WEEK[(weekdayOf(date) + 6) % 7] ?? 'mon'
const isWeekend = (date: LocalDate): boolean => weekdayOf(date) === 0 || weekdayOf(date) === 6

/**
 * When the hall is open: an exception of the hall comes first, then a public holiday closes it, then a weekend day that is worked has
 * hours of its own, then the week. A weekend day with hours in the week is open: halls may receive on Saturdays.
 */
export function openingOn(hall: HallTimes, calendar: Calendar, date: LocalDate): Opening {
  const provisional = isProvisional(calendar, date)
  const exception = hall.exceptions.find((each) => each.date === date)
  if (exception)
    return { date, spans: exception.spans, reason: { kind: 'exception', name: exception.reason }, provisional: false }
  const terms = termsOn(hall.terms, date)
  if (!terms) return { date, spans: [], reason: { kind: 'no-rule' }, provisional }
  const off = dayOffReason(calendar, date)
  if (off?.kind === 'holiday') return { date, spans: [], reason: { kind: 'holiday', name: off.name }, provisional }
  if (isWeekend(date) && isWorkingDay(calendar, date))
    return { date, spans: terms.hours.makeUp, reason: { kind: 'make-up' }, provisional }
  const spans = terms.hours[nameOfWeekday(date)]
  return { date, spans, reason: spans.length === 0 && isWeekend(date) ? { kind: 'weekend' } : null, provisional }
}

/** The openings of some days in a row. */
export const openingsFrom = (hall: HallTimes, calendar: Calendar, from: LocalDate, days: number): Opening[] =>
  Array.from({ length: days }, (_, n) => openingOn(hall, calendar, addDays(from, n)))

/** Whether the hall receives at a time of that day. */
export const isOpenAt = (opening: Opening, time: ClockTime): boolean =>
  opening.spans.some(({ from, to }) => from <= time && time < to)

/** Whether the hall receives for the whole of an appointment. */
export const isOpenFor = (opening: Opening, { starts, ends }: { starts: ClockTime; ends: ClockTime }): boolean =>
  opening.spans.some(({ from, to }) => from <= starts && ends <= to)

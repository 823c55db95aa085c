import { addDays, weekdayOf, yearOf, type LocalDate } from '../../platform/time/index.ts'

/** The same words in Chinese and in English. */
export interface Bilingual {
  zh: string
  en: string
}

/** Where a year's holidays were published: a notice of the General Office of the State Council (国务院办公厅). */
export interface Notice {
  title: string
  /** Document number, e.g. `国办发明电〔2025〕7号`. */
  number?: string
  issuedOn?: LocalDate
}

export type DayKind = 'holiday' | 'working-weekend'

/** One day that a notice takes out of the ordinary week: a day off, or a weekend day that is worked (调休). */
export interface CalendarDay {
  date: LocalDate
  kind: DayKind
  name: Bilingual
}

/** What was published for one year. A New Year's break may reach back into the December before. */
export interface CalendarYear {
  year: number
  notices: readonly Notice[]
  days: readonly CalendarDay[]
  /** True while part of the notice could not be read: its good days count, the year stays provisional. */
  incomplete?: boolean
}

/**
 * Working days as plain data. `published` has an entry for each year whose notice is known; every other year counts
 * weekends only and is provisional.
 */
export interface Calendar {
  /** Changes whenever the content does. */
  version: string
  published: Readonly<Record<number, readonly Notice[]>>
  holidays: Readonly<Record<LocalDate, Bilingual>>
  workingWeekends: Readonly<Record<LocalDate, Bilingual>>
}

export type DayOffReason = { kind: 'weekend' } | { kind: 'holiday'; name: Bilingual }

export interface SkippedDayOff {
  date: LocalDate
  reason: DayOffReason
}

export interface WorkingDayCount {
  date: LocalDate
  /** The days off passed on the way, in order of the walk. */
  skipped: readonly SkippedDayOff[]
  /** True when the answer leans on a day whose year is not announced yet. */
  provisional: boolean
}

/** Makes a calendar of published years; where two notices name the same date, the later year's notice wins. */
export function makeCalendar(years: readonly CalendarYear[], version: string): Calendar {
  const published: Record<number, readonly Notice[]> = {}
  const holidays: Record<LocalDate, Bilingual> = {}
  const workingWeekends: Record<LocalDate, Bilingual> = {}
  for (const { year, notices, days, incomplete } of years.toSorted((a, b) => a.year - b.year)) {
    if (!incomplete) published[year] = notices
    for (const { date, kind, name } of days) {
      delete holidays[date]
      delete workingWeekends[date]
      if (kind === 'holiday') holidays[date] = name
      else workingWeekends[date] = name
    }
  }
  return { version, published, holidays, workingWeekends }
}

/** Why nobody works on a date, or `undefined` on a working day. */
export function dayOffReason(calendar: Calendar, date: LocalDate): DayOffReason | undefined {
  const name = calendar.holidays[date]
  if (name) return { kind: 'holiday', name }
  if (calendar.workingWeekends[date]) return undefined
  const weekday = weekdayOf(date)
  return weekday === 0 || weekday === 6 ? { kind: 'weekend' } : undefined
}

/** True when offices work on a date: Monday to Friday without holidays, and the weekends that are worked. */
export const isWorkingDay = (calendar: Calendar, date: LocalDate): boolean => !dayOffReason(calendar, date)

/** From this day of December on, the notice of the following year may still change a day (2018-12-29, 2022-12-31). */
const NEXT_NOTICE_REACHES_BACK_TO = '12-26'

/** True when no notice settles a date yet: its year is not announced, or it lies in reach of the next year's notice. */
export function isProvisional(calendar: Calendar, date: LocalDate): boolean {
  const year = yearOf(date)
  if (!calendar.published[year]) return true
  return date.slice(5) >= NEXT_NOTICE_REACHES_BACK_TO && !calendar.published[year + 1]
}

/**
 * The date `n` working days after `date` (before it when `n` is negative; `date` itself when 0). `date` is not
 * counted, as the day on which a period starts is not (期间开始的日不计算在内).
 */
export function addWorkingDays(calendar: Calendar, date: LocalDate, n: number): WorkingDayCount {
  const step = n < 0 ? -1 : 1
  const skipped: SkippedDayOff[] = []
  let current = date
  let provisional = false
  for (let left = Math.abs(n); left > 0;) {
    current = addDays(current, step)
    provisional ||= isProvisional(calendar, current)
    const reason = dayOffReason(calendar, current)
    if (reason) skipped.push({ date: current, reason })
    else left -= 1
  }
  return { date: current, skipped, provisional }
}

/** The first working day after `date`, never `date` itself. */
export const nextWorkingDay = (calendar: Calendar, date: LocalDate): WorkingDayCount =>
  addWorkingDays(calendar, date, 1)

/** `date` when it is a working day, else the first one after it: how a last day rolls. */
export function workingDayOnOrAfter(calendar: Calendar, date: LocalDate): WorkingDayCount {
  return addWorkingDays(calendar, addDays(date, -1), 1)
}

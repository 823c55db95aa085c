import { addDays, daysBetween, startOfDay, type Instant, type LocalDate } from '../../platform/time/index.ts'
import { addWorkingDays, dayOffReason, isProvisional, type Calendar, type DayOffReason } from './calendar.ts'
import type { TimeLimit } from './time-limit.ts'

/** Why a day did not count: nobody works on it, or it was a day of a hearing during second review (Art. 36(2)). */
export type SkipReason = DayOffReason | { kind: 'hearing' }

export interface SkippedDay {
  date: LocalDate
  reason: SkipReason
}

export interface Due {
  /** The last day of the limit, which ends at its midnight in Asia/Shanghai. */
  due: LocalDate
  /** The last day before any roll; differs from `due` only when `rolled`. */
  nominal: LocalDate
  /** Days counted, in the unit of the limit. */
  counted: number
  /** Days that did not count, in order; the days from `nominal` on are those it rolled over. */
  skipped: readonly SkippedDay[]
  rolled: boolean
  /** True when the date leans on a day whose year is not announced yet. */
  provisional: boolean
}

export interface DueOptions {
  /** The days of a hearing. They do not count where the limit says so (`excludesHearingDays`) and count elsewhere. */
  excludedDays?: readonly LocalDate[]
  /** How many days were approved, for a limit that is a ceiling (`upTo`): 1 to `limit.amount`. */
  days?: number
}

/**
 * When a limit ends. The day of the start event is not counted (期间开始的日不计算在内); working-day limits count
 * working days; a last day off rolls as the limit says.
 *
 * @throws RangeError when `days` is not a whole number between 1 and the limit's amount.
 */
export function dueDate(limit: TimeLimit, startDate: LocalDate, calendar: Calendar, options: DueOptions = {}): Due {
  const counted = options.days ?? limit.amount
  if (!Number.isInteger(counted) || counted < 1 || counted > limit.amount)
    throw new RangeError(`${limit.id}: days must be 1 to ${limit.amount}`)
  const hearing = new Set(limit.excludesHearingDays ? options.excludedDays : [])
  const skipped: SkippedDay[] = []
  let provisional = false

  const whyNotCounted = (date: LocalDate, workingDaysOnly: boolean): SkipReason | undefined => {
    if (hearing.has(date)) return { kind: 'hearing' }
    if (!workingDaysOnly) return undefined
    provisional ||= isProvisional(calendar, date)
    return dayOffReason(calendar, date)
  }

  const everyDayCounts = limit.unit === 'calendar-days' && hearing.size === 0
  let nominal = everyDayCounts ? addDays(startDate, counted) : startDate
  for (let left = everyDayCounts ? 0 : counted; left > 0;) {
    nominal = addDays(nominal, 1)
    const reason = whyNotCounted(nominal, limit.unit === 'working-days')
    if (reason) skipped.push({ date: nominal, reason })
    else left -= 1
  }

  let due = nominal
  if (limit.rollLastDay === 'next-working-day') {
    for (let reason = whyNotCounted(due, true); reason; reason = whyNotCounted(due, true)) {
      skipped.push({ date: due, reason })
      due = addDays(due, 1)
    }
  }
  return { due, nominal, counted, skipped, rolled: due !== nominal, provisional }
}

/** Overdue compares dates, never seconds: the whole last day still belongs to the limit. */
export const isOverdue = (due: Due | LocalDate, today: LocalDate): boolean =>
  today > (typeof due === 'string' ? due : due.due)

/** Calendar days left, 0 on the last day, negative once overdue. */
export const daysLeft = (due: Due | LocalDate, today: LocalDate): number =>
  daysBetween(today, typeof due === 'string' ? due : due.due)

/** The first moment that is too late: midnight after the last day in Asia/Shanghai. */
export const endOfLimit = (due: Due | LocalDate): Instant =>
  startOfDay(addDays(typeof due === 'string' ? due : due.due, 1))

/** The date on which to warn: `workingDays` working days before the last day. */
export const warnOn = (due: Due, workingDays: number, calendar: Calendar): LocalDate =>
  addWorkingDays(calendar, due.due, -workingDays).date

import type { LocalDate } from '../../../platform/time/index.ts'
import { addDays } from '../../../platform/time/index.ts'
import { addWorkingDays, isWorkingDay, workingDayOnOrAfter, type Calendar } from '../../calendar/index.ts'
import type { WarningRule } from './warning-rule.ts'

/** A limit that runs. */
export interface RunningLimit {
  readonly startedOn: LocalDate
  readonly dueOn: LocalDate
  /** False for a step that may be taken and need not: nobody is overdue with it. */
  readonly duty: boolean
}

/** Which warning: so many working days ahead, or overdue. */
export type Lead = number | 'overdue'

export interface Warning {
  readonly lead: Lead
  readonly on: LocalDate
}

/**
 * The days on which a limit is warned of, in order: working days after the day it started, the last one on the last day (or the last
 * working day before it, where a limit does not roll); for a duty also the first working day after.
 */
export function warningsOf(limit: RunningLimit, rule: WarningRule, calendar: Calendar): readonly Warning[] {
  const last = addWorkingDays(calendar, addDays(limit.dueOn, 1), -1).date
  const ahead = [...new Set(rule.leads)]
    .sort((a, b) => b - a)
    .map((lead): Warning => ({ lead, on: addWorkingDays(calendar, last, -lead).date }))
    .filter(({ on }) => on > limit.startedOn)
  const late: Warning = { lead: 'overdue', on: workingDayOnOrAfter(calendar, addDays(limit.dueOn, 1)).date }
  return limit.duty && rule.overdue ? [...ahead, late] : ahead
}

/**
 * What is to be said of a running limit today, if anything: the latest warning whose day has come. After days without warnings (the
 * machine stood still, the matter came from another office) only the one that counts now is given, never its forerunners. Nobody is
 * warned on a day off.
 */
export function warningOn(
  today: LocalDate,
  limit: RunningLimit,
  rule: WarningRule,
  calendar: Calendar,
): Warning | undefined {
  if (!isWorkingDay(calendar, today)) return undefined
  const current = warningsOf(limit, rule, calendar).findLast(({ on }) => on <= today)
  return current !== undefined && (current.lead === 'overdue' || today <= limit.dueOn) ? current : undefined
}

/** How many working days are left after today, the last day included. */
export function workingDaysLeft(today: LocalDate, dueOn: LocalDate, calendar: Calendar): number {
  let left = 0
  for (let day = today; day < dueOn;) {
    day = addDays(day, 1)
    if (isWorkingDay(calendar, day)) left += 1
  }
  return left
}

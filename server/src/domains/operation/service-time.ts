import { isWorkingDay, type Calendar } from '../calendar/index.ts'
import { addDays, localDateOf, startOfDay, type LocalDate } from '../../platform/time/index.ts'
import type { Span } from './spans.ts'

export const SERVICE_DAYS = ['every-day', 'working-days'] as const

/** When the system is promised to run, from a day on: a dated rule of the office, with where it is laid down. */
export interface ServiceRule {
  readonly inForceFrom: LocalDate
  readonly days: (typeof SERVICE_DAYS)[number]
  /** `HH:MM`; `24:00` is the end of the day. */
  readonly opens: string
  readonly closes: string
  readonly basis: string
}

const msOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return (hours * 60 + minutes) * 60_000
}

/** The rule of a day; undefined before the first. */
export const ruleOn = (rules: readonly ServiceRule[], day: LocalDate): ServiceRule | undefined =>
  rules
    .filter(({ inForceFrom }) => inForceFrom <= day)
    .toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1))
    .at(-1)

/** The promised time in a window, day by day. Pure; days without a rule promise nothing. */
export function serviceTime(rules: readonly ServiceRule[], calendar: Calendar, window: Span): Span[] {
  const first = localDateOf(new Date(window.from).toISOString())
  const last = localDateOf(new Date(window.to).toISOString())
  const spans: Span[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const rule = ruleOn(rules, day)
    if (!rule || (rule.days === 'working-days' && !isWorkingDay(calendar, day))) continue
    const begin = Date.parse(startOfDay(day))
    const from = Math.max(window.from, begin + msOf(rule.opens))
    const to = Math.min(window.to, begin + msOf(rule.closes))
    if (from < to) spans.push({ from, to })
  }
  return spans
}

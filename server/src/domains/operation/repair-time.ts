import { addWorkingDays, isWorkingDay, type Calendar } from '../calendar/index.ts'
import { addDays, localDateOf, type Instant } from '../../platform/time/index.ts'
import { serviceTime, type ServiceRule } from './service-time.ts'
import { lengthOf } from './spans.ts'

/** In how many working days after the day of its beginning a fault was fixed; the first day is not counted. Pure. */
export function repairDays(calendar: Calendar, beganAt: Instant, fixedAt: Instant): number {
  const last = localDateOf(fixedAt)
  let days = 0
  for (let day = addDays(localDateOf(beganAt), 1); day <= last; day = addDays(day, 1))
    if (isWorkingDay(calendar, day)) days += 1
  return days
}

/** Of the promised service time, how much passed until it was fixed; in milliseconds. Pure. */
export const repairTime = (
  rules: readonly ServiceRule[],
  calendar: Calendar,
  beganAt: Instant,
  fixedAt: Instant,
): number => lengthOf(serviceTime(rules, calendar, { from: Date.parse(beganAt), to: Date.parse(fixedAt) }))

/** How a fault stands to a limit in working days at a moment: fixed in time, too late, or neither yet. Pure. */
export function standing(
  calendar: Calendar,
  { beganAt, fixedAt }: { readonly beganAt: Instant; readonly fixedAt: Instant | null },
  limit: number,
  now: Instant,
): 'in-time' | 'late' | 'running' {
  const last = addWorkingDays(calendar, localDateOf(beganAt), limit).date
  if (fixedAt !== null) return localDateOf(fixedAt) <= last ? 'in-time' : 'late'
  return localDateOf(now) <= last ? 'running' : 'late'
}

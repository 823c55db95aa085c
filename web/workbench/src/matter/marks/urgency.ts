import type { LocalDate } from '../../../../../server/src/platform/time/index.ts'
import { daysFromToday } from '../../ui/dates.ts'
import type { ShapeName, Tone } from '../../ui/shape.tsx'
import type { Urgency } from '../list/list-search.ts'

export const URGENCY_LOOK: Record<Urgency, readonly [ShapeName, Tone]> = {
  overdue: ['alarm', 'alarm'],
  today: ['diamond', 'now'],
  soon: ['triangle', 'now'],
  week: ['half', 'plain'],
  later: ['ring', 'plain'],
  none: ['bar', 'quiet'],
}

/** Calendar days within which a deadline looks near, before the server's working days are known. */
const NEAR_DAYS = 3
const WEEK_DAYS = 7

/** How near a deadline is, for its shape; the filter of the list is counted by the server in working days. */
export function nearnessOf(due: LocalDate | null): Urgency {
  if (due === null) return 'none'
  const days = daysFromToday(due)
  if (days < 0) return 'overdue'
  if (days === 0) return 'today'
  if (days <= NEAR_DAYS) return 'soon'
  return days <= WEEK_DAYS ? 'week' : 'later'
}

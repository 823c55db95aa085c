import { addDays, isLocalDate, weekdayOf, type LocalDate } from '../../platform/time/index.ts'
import type { DocumentKind } from '../document/index.ts'

/** 周报, 月报, 季报, 专报, and the annual report of Art. 41. */
export const BULLETIN_KINDS = ['weekly', 'monthly', 'quarterly', 'special', 'annual'] as const
export type BulletinKind = (typeof BULLETIN_KINDS)[number]

/** From the first day to the last, both counted. */
export interface Span {
  readonly from: LocalDate
  readonly to: LocalDate
}

/** In which series of the register a bulletin is numbered. */
export const documentKindOf = (kind: BulletinKind): DocumentKind => (kind === 'annual' ? 'annual-report' : 'bulletin')

const MONTHS = { monthly: 1, quarterly: 3, annual: 12 } as const

/** The whole period of a kind in which a day lies: its week from Monday, its month, quarter or year. A special report has no such period. */
export function periodAround(kind: Exclude<BulletinKind, 'special'>, day: LocalDate): Span {
  if (kind === 'weekly') {
    const from = addDays(day, -((weekdayOf(day) + 6) % 7))
    return { from, to: addDays(from, 6) }
  }
  const months = MONTHS[kind]
  const month = Number(day.slice(5, 7)) - 1
  const first = month - (month % months)
  return { from: firstDay(day, first), to: addDays(firstDay(day, first + months), -1) }
}

const firstDay = (day: LocalDate, month: number): LocalDate => {
  const year = Number(day.slice(0, 4)) + Math.floor(month / 12)
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

/** The last period of a kind that is over on a day; for a special report the thirty days before. */
export function lastPeriod(kind: BulletinKind, today: LocalDate): Span {
  if (kind === 'special') return { from: addDays(today, -30), to: addDays(today, -1) }
  const { from } = periodAround(kind, today)
  const before = addDays(from, -1)
  return periodAround(kind, before)
}

/** Why a period is none of this kind; null where it is one. A bulletin tells of what is over; a special report may reach to today. */
export function periodProblem(
  kind: BulletinKind,
  { from, to }: Span,
  today: LocalDate,
): 'order' | 'future' | 'whole' | null {
  if (!isLocalDate(from) || !isLocalDate(to) || to < from) return 'order'
  if (kind === 'special') return to > today ? 'future' : null
  const whole = periodAround(kind, from)
  if (whole.from !== from || whole.to !== to) return 'whole'
  return to >= today ? 'future' : null
}

import type { Calendar, LimitId, TimeLimit } from '../calendar/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { By } from './event.ts'
import type { Phase } from './states.ts'

/** What the procedure needs to know of the tree of offices; `domains/office` answers it. */
export interface OfficeFacts {
  exists(office: string): boolean
  isPetitionOffice(office: string): boolean
  isJudicial(office: string): boolean
  /** The region of an office; null for one that belongs to none. */
  regionOf(office: string): string | null
  /** The office one level up, which reviews what this office decided (Art. 35, 36); null at the top. */
  nextHigher(office: string): string | null
  /** The nearest office above both (Art. 24(1)); null when there is none. */
  commonSuperior(a: string, b: string): string | null
  /** Who carries on the powers of a merged or abolished office (Art. 24(2)); null while it exists. */
  successorOf(office: string): string | null
  /** True when `office` is `above` itself or lies under it. */
  isWithin(office: string, above: string): boolean
}

/** The dated rules in force and the calendar they are counted in. */
export interface Law {
  calendar: Calendar
  /** The limit that binds an office for a clock that starts on a date; undefined where the law of that day set none. */
  limit(office: string, id: LimitId, on: LocalDate): TimeLimit | undefined
  /** What the office's own rule of a day asks of its review panels; undefined where it has none, and then a panel is formed at will. */
  panel?(office: string, on: LocalDate): PanelRule | undefined
}

/** How many members a review panel has at least, and by which rule. */
export interface PanelRule {
  members: number
  basis: string
}

/** What is known of the matters that this one is linked to. */
export interface LinkedMatter {
  matterId: string
  relation: 'repeat' | 'same-facts' | 'one-letter-many-offices'
  phase: Phase
  /** Accepted or being handled and inside its limit today (Art. 19(3)). */
  acceptedWithinLimit: boolean
  /** Its second review is given (Art. 36(3)). */
  secondReviewed: boolean
}

/** Everything `decide` may look at besides the matter and the command. Plain data and pure look-ups. */
export interface Facts {
  now: Instant
  today: LocalDate
  by: By
  offices: OfficeFacts
  law: Law
  linked: readonly LinkedMatter[]
  /** For a hand-over to another region: the matter that the copy becomes, and the hash of the last event that is copied. */
  copy?: { matterId: string; numberIn(regionId: string): string; head: string }
}

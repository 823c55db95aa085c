import type { LimitId } from '../calendar/index.ts'
import type { Channel, MatterClass, Phase, Rating } from '../matter/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { Distribution } from './answer-times.ts'

/** Which matters are counted: received in a period, of a region, with an office. */
export interface Question {
  /** First day of receipt; null counts from the first matter. */
  from: LocalDate | null
  /** Last day of receipt; null counts to the last matter. */
  to: LocalDate | null
  /** Matters that this office registered, holds or leads, and its own time limits alone. */
  office: string | null
  /** Six digits; zeros at the end stand for everything below. */
  region: string | null
}

/**
 * How a time limit ended: in time, late, without being owed any more; or runs, late or not yet due. `unrecorded`: another register from which
 * the matter came does not say when.
 */
export type LimitState = 'met' | 'missed' | 'lapsed' | 'overdue' | 'running' | 'unrecorded'

/** What the register holds of the matters of a question, counted. Counts only: nothing leads to a matter or a person. */
export interface Facts {
  countedAt: Instant
  groups: readonly { channel: Channel; class: MatterClass; phase: Phase; topic: string | null; count: number }[]
  firstForOffice: number
  firstAnywhere: number
  answered: number
  /** Requests whose answer has an outcome. */
  decided: number
  supported: number
  /** Supported, and carried out. */
  executed: number
  /** Carried out, and rated satisfied or mostly satisfied by the petitioner. */
  confirmed: number
  /** Carried out, and not rated. */
  unconfirmed: number
  concluded: number
  /** By how the two offices were rated; null for those that may be rated and are not. */
  ratedPetitionOffice: readonly { rating: Rating | null; count: number }[]
  ratedHandlingOffice: readonly { rating: Rating | null; count: number }[]
  limits: readonly { limit: LimitId; state: LimitState; count: number }[]
  /** Accepted matters to whose petitioner no notice was owed, because name or address is unclear (Art. 23(2)). */
  noticeNotOwed: number
  /** In dates, as the law counts. */
  answerDays: Distribution
  /** In milliseconds. */
  answerMs: Distribution
}

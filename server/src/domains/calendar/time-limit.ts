import type { LocalDate } from '../../platform/time/index.ts'
import type { Bilingual } from './calendar.ts'

/** The steps of the procedure that carry a time limit. */
export const LIMIT_IDS = [
  'route',
  'notify-direct',
  'notify-routed',
  'object',
  'handle',
  'extend',
  'ask-review',
  'review',
  'ask-second-review',
  'second-review',
] as const

export type LimitId = (typeof LIMIT_IDS)[number]

/** 日 are calendar days, 工作日 working days. */
export type LimitUnit = 'calendar-days' | 'working-days'

/** What happens when the last day is no working day. */
export type RollLastDay = 'next-working-day' | 'none'

/** One time limit as the law states it, with the dates between which it is in force. */
export interface TimeLimit {
  id: LimitId
  step: Bilingual
  /** The article, e.g. `Art. 34` or, with its paragraph (款), `Art. 23(3)`: of `tightens` when given, else of `source`. */
  article: string
  amount: number
  unit: LimitUnit
  /** The event that starts the clock; its day is not counted. */
  startsAt: Bilingual
  rollLastDay: RollLastDay
  inForceFrom: LocalDate
  /** The last day in force; absent while it is in force. */
  inForceTo?: LocalDate
  /** True when `amount` is a ceiling: the head of the office approves a number of days up to it. */
  upTo?: boolean
  /** The limit that may follow when it is extended. */
  extendable?: LimitId
  /** True when days of a hearing do not count (second review only). */
  excludesHearingDays?: boolean
  /** The regulation or rule, by name. */
  source: Bilingual
  /** For a local rule: the regulation whose article it tightens. */
  tightens?: Bilingual
}

/** The limits of one place. What it does not state itself it takes from the set it `extends`. */
export interface RuleSet {
  id: string
  name: Bilingual
  extends?: string
  limits: readonly TimeLimit[]
}

/** True when a limit is in force on a date. */
export const isInForce = (limit: Pick<TimeLimit, 'inForceFrom' | 'inForceTo'>, onDate: LocalDate): boolean =>
  limit.inForceFrom <= onDate && (limit.inForceTo === undefined || onDate <= limit.inForceTo)

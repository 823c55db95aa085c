import type { LimitId } from '../calendar/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { ClockEnd } from './clock.ts'
import type { Channel, MatterClass, Outcome, Rating, ReviewResult, Way } from './matter.ts'
import type { Phase } from './states.ts'

/** From when the register knew something until it knew better: `[known_from, known_to)`; null while it still holds. */
export interface Known {
  known_from: Instant
  known_to: Instant | null
}

/** Who may count and open a fact today: the same as may see its matter (`seenBy`). */
export interface Sight {
  seen_by: readonly string[]
  recused: readonly string[]
}

/** What a matter counts as: every dimension and milestone that a figure needs. No identity, no text. */
export interface CountableMatter {
  filed_at: Instant
  received_on: LocalDate
  registered_by: string
  holder: string
  lead: string | null
  channel: Channel
  class: MatterClass
  way: Way | null
  topic: string | null
  place: string
  people_count: number
  anonymous: boolean
  joint: boolean
  enterprise_related: boolean
  litigation_related: boolean
  urgent: boolean
  first_for_office: boolean
  first_anywhere: boolean
  /** The matter that this one repeats, by a decision with its reason; never by person. */
  repeat_of: string | null
  /** In the register of another region: the matter as it was filed, which is the same one. */
  origin_id: string | null
  phase: Phase
  is_open: boolean
  /** Whether the petitioner was or is to be told in writing, because name and address are clear (Art. 23(2)). */
  notice_owed: boolean
  /** Taken over from another register, learnt of more than a day after it was filed. */
  taken_over: boolean
  accepted_on: LocalDate | null
  answered_on: LocalDate | null
  answered_at: Instant | null
  outcome: Outcome | null
  delivered_on: LocalDate | null
  executed_on: LocalDate | null
  concluded_on: LocalDate | null
  agreed_on: LocalDate | null
  review_requested_on: LocalDate | null
  reviewed_on: LocalDate | null
  review_result: ReviewResult | null
  second_review_requested_on: LocalDate | null
  second_reviewed_on: LocalDate | null
  second_review_result: ReviewResult | null
  rating_petition_office: Rating | null
  rating_handling_office: Rating | null
  /** How often it was passed on, disputed, heard, urged. */
  transfers: number
  assignments: number
  objections: number
  extensions: number
  hearings: number
  letters: number
  letters_answered: number
}

/** What a clock of a limit counts as. */
export interface CountableLimit {
  /** Which of the matter's clocks, in the order they started. */
  n: number
  /** Of its matter, so that the clocks of a period are counted without their matters; it never changes. */
  received_on: LocalDate
  limit_id: LimitId
  office_id: string
  /** A step that may be taken inside its limit but need not: nobody is overdue with it. */
  is_choice: boolean
  started_on: LocalDate
  due_on: LocalDate
  ended_on: LocalDate | null
  ended: ClockEnd | null
  extension_days: number
  /** Whether the calendar of the last day was not published yet when the day was counted. */
  provisional: boolean
  /** The register from which the matter came does not say when the step was taken (`domains/intake`). */
  unrecorded: boolean
}

interface OfMatter {
  region_id: string
  matter_id: string
}

/** One row for each countable state of a matter. */
export interface MatterFactTable extends OfMatter, Known, CountableMatter, Sight {}
/** One row for each countable state of each clock. */
export interface LimitFactTable extends OfMatter, Known, CountableLimit, Sight {}

/** The facts of a matter, from the first that was known of it to those that still hold. */
export interface FactRows {
  matters: readonly MatterFactTable[]
  limits: readonly LimitFactTable[]
}

export const MATTER_COUNTABLES = [
  'filed_at',
  'received_on',
  'registered_by',
  'holder',
  'lead',
  'channel',
  'class',
  'way',
  'topic',
  'place',
  'people_count',
  'anonymous',
  'joint',
  'enterprise_related',
  'litigation_related',
  'urgent',
  'first_for_office',
  'first_anywhere',
  'repeat_of',
  'origin_id',
  'phase',
  'is_open',
  'notice_owed',
  'taken_over',
  'accepted_on',
  'answered_on',
  'answered_at',
  'outcome',
  'delivered_on',
  'executed_on',
  'concluded_on',
  'agreed_on',
  'review_requested_on',
  'reviewed_on',
  'review_result',
  'second_review_requested_on',
  'second_reviewed_on',
  'second_review_result',
  'rating_petition_office',
  'rating_handling_office',
  'transfers',
  'assignments',
  'objections',
  'extensions',
  'hearings',
  'letters',
  'letters_answered',
] as const satisfies readonly (keyof CountableMatter)[]

/** What an event decides about a clock, and what follows from the law and the calendar as they stand. */
export const LIMIT_EVENT_COLUMNS = [
  'received_on',
  'limit_id',
  'office_id',
  'is_choice',
  'started_on',
  'ended_on',
  'ended',
  'extension_days',
  'unrecorded',
] as const satisfies readonly (keyof CountableLimit)[]
export const LIMIT_LAW_COLUMNS = ['due_on', 'provisional'] as const satisfies readonly (keyof CountableLimit)[]
export const LIMIT_COUNTABLES = ['n', ...LIMIT_EVENT_COLUMNS, ...LIMIT_LAW_COLUMNS] as const

const KEY = ['region_id', 'matter_id', 'known_from', 'known_to'] as const
const SIGHT = ['seen_by', 'recused'] as const

/** The columns of the two tables, in the one order that every statement uses. */
export const MATTER_FACT_COLUMNS: readonly (keyof MatterFactTable)[] = [...KEY, ...MATTER_COUNTABLES, ...SIGHT]
export const LIMIT_FACT_COLUMNS: readonly (keyof LimitFactTable)[] = [...KEY, ...LIMIT_COUNTABLES, ...SIGHT]

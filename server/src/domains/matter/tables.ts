import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { EventType, MatterEvent, By } from './event.ts'
import type { Channel, MatterClass, Outcome, Rating, Way } from './matter.ts'
import type { WrittenPaper } from './papers/written.ts'
import type { Phase } from './states.ts'
import type { LimitId } from '../calendar/index.ts'
import type { ClockEnd } from './clock.ts'

/** The columns of `matter` that follow from the events. */
export interface MatterProjection {
  region_id: string
  id: string
  number: string
  version: number
  phase: Phase
  is_open: boolean
  channel: Channel
  class: MatterClass
  way: Way | null
  topic: string | null
  summary: string
  place: string
  people_count: number
  anonymous: boolean
  joint: boolean
  confidential: boolean
  publish_consent: boolean
  enterprise_related: boolean
  litigation_related: boolean
  urgent: boolean
  first_for_office: boolean
  first_anywhere: boolean
  filed_at: Instant
  received_on: LocalDate
  registered_by: string
  holder: string
  lead: string | null
  next_limit: LimitId | null
  next_due: LocalDate | null
  due_order: LocalDate
  provisional: boolean
  accepted_on: LocalDate | null
  answered_on: LocalDate | null
  answered_at: Instant | null
  outcome: Outcome | null
  delivered_on: LocalDate | null
  executed_on: LocalDate | null
  concluded_on: LocalDate | null
  reviewed_on: LocalDate | null
  second_reviewed_on: LocalDate | null
  rating_petition_office: Rating | null
  rating_handling_office: Rating | null
  seen_by: readonly string[]
  recused: readonly string[]
}

export interface MatterTable extends MatterProjection {
  code_generation: number
}

export interface EventTable {
  region_id: string
  year: number
  matter_id: string
  seq: number
  type: EventType
  on_date: LocalDate
  at: Instant
  recorded_at: Instant
  by: By
  data: MatterEvent['data']
  previous: string
  hash: string
}

export interface DeadlineTable {
  region_id: string
  matter_id: string
  n: number
  limit_id: LimitId
  article: string
  office_id: string
  is_window: boolean
  started_on: LocalDate
  due_on: LocalDate
  ended_on: LocalDate | null
  ended: ClockEnd | null
  extension_days: number
  provisional: boolean
}

/** Under which number the paper of an event was issued, and what it said; null where a register was taken over with its papers. */
export interface PaperTable {
  region_id: string
  matter_id: string
  seq: number
  document_id: string
  number: string
  written: WrittenPaper | null
}

export interface MatterTables {
  matter: MatterTable
  matter_event: EventTable
  matter_deadline: DeadlineTable
  matter_identity: { region_id: string; matter_id: string; sealed_key: Buffer; sealed_people: Buffer }
  matter_search: { region_id: string; matter_id: string; tokens: string }
  matter_token: { region_id: string; matter_id: string; tokens: string }
  saved_view: { region_id: string; staff_id: string; id: string; name: string; query: string }
}

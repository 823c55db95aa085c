import type { Generated } from 'kysely'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { DecisionKind, TopicState } from './states.ts'
import type { RewardKind, SuggestionStep } from './topic.ts'

export interface TopicTable {
  region_id: string
  id: string
  office_id: string
  state: TopicState
  title: string
  background: string
  questions: readonly string[]
  themes: readonly string[]
  opens_on: LocalDate
  closes_on: LocalDate
  report: string
  reported_on: LocalDate | null
  version: number
}

export interface SubmissionTable {
  region_id: string
  id: string
  topic_id: string
  office_id: string
  number: string
  received_at: Instant
  received_on: LocalDate
  answers: readonly string[]
  publish_consent: boolean
  reachable: boolean
  theme: string | null
  duplicate_of: string | null
  decision: DecisionKind | null
  reasons: string
  decided_on: LocalDate | null
  reply: string
  replied_on: LocalDate | null
  published: boolean
  version: number
}

export interface SuggestionTables {
  suggestion_topic: TopicTable
  suggestion: SubmissionTable
  suggestion_contact: { region_id: string; submission_id: string; sealed_key: Uint8Array; sealed_contact: Uint8Array }
  suggestion_outcome: {
    region_id: string
    submission_id: string
    topic_id: string
    title: string
    text: string
    decision: DecisionKind
    outcome: string
    published_on: LocalDate
  }
  suggestion_reward: {
    region_id: string
    id: string
    submission_id: string
    topic_id: string
    kind: RewardKind
    amount_fen: number | null
    title: string
    reason: string
    approved_by: string
    approved_on: LocalDate
    cancelled: string | null
  }
  suggestion_step: {
    region_id: string
    subject_id: string
    seq: number
    at: Instant
    office_id: string
    staff_id: string | null
    for_staff: Generated<string | null>
    verb: string
    data: SuggestionStep['data']
  }
}

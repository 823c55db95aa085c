import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { PublicFile, Redaction } from './publication.ts'
import type { PublicationState } from './states.ts'

export interface PublicationRow {
  region_id: string
  matter_id: string
  version: number
  state: PublicationState
  office_id: string
  topic: string | null
  answered_on: LocalDate
  title: string
  question: string
  answer: string
  redactions: readonly Redaction[]
  files: readonly PublicFile[]
  source: string
  proposed_by: string
  checked_by: string | null
  public_id: string | null
  published_on: LocalDate | null
  changed_on: LocalDate
}

export interface StepRow {
  region_id: string
  matter_id: string
  seq: number
  type: string
  at: Instant
  on_date: LocalDate
  staff_id: string | null
  for_staff: string | null
  reason: string
  cause: string | null
}

/** What everybody may read: nothing in it leads to the matter. */
export interface PublishedRow {
  region_id: string
  id: string
  title: string
  question: string
  answer: string
  topic: string | null
  office_id: string
  answered_on: LocalDate
  published_on: LocalDate
  published_at: Instant
  tokens: string
  files: readonly Omit<PublicFile, 'attachmentId' | 'removed'>[]
}

import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { ByOfficer } from '../identity/index.ts'
import type { AttachmentRef } from '../matter/index.ts'
import type { SchemeBody } from './scheme.ts'
import type { Line, Mark } from './score.ts'
import type { AppealState, RoundState, SchemeState } from './states.ts'

export interface SchemeRow {
  region_id: string
  id: string
  office_id: string
  seen_by: readonly string[]
  year: number
  /** Grows by one with each edition of the year's rules. */
  edition: number
  state: SchemeState
  is_public: boolean
  body: SchemeBody
  /** Everybody who wrote it: none of them signs it. */
  drafted_by: readonly string[]
  signed_by: string | null
  in_force_on: LocalDate | null
  version: number
}

export interface RoundRow {
  region_id: string
  id: string
  scheme_id: string
  office_id: string
  seen_by: readonly string[]
  assessed: readonly string[]
  title: string
  from_on: LocalDate
  to_on: LocalDate
  /** The figures are as they could be told at the end of this day. */
  as_of: LocalDate
  state: RoundState
  /** Everybody who computed, marked or announced: none of them decides an appeal. */
  handled_by: readonly string[]
  announced_on: LocalDate | null
  appeal_until: LocalDate | null
  published_on: LocalDate | null
  version: number
}

/** A line that was put right, as the public reads it. */
export interface Correction {
  item: string
  from: string
  to: string
  reasons: string
  on: LocalDate
}

/** Who may see a result beside the office that made it and those above it. */
export type Shown = 'assessor' | 'assessed' | 'everybody'

export interface ResultRow {
  region_id: string
  id: string
  round_id: string
  office_id: string
  seen_by: readonly string[]
  assessed_id: string
  shown: Shown
  lines: readonly Line[]
  corrections: readonly Correction[]
  version: number
}

export interface AppealRow {
  region_id: string
  id: string
  round_id: string
  result_id: string
  office_id: string
  assessed_id: string
  item: string
  text: string
  files: readonly AttachmentRef[]
  state: AppealState
  raised_on: LocalDate
  decided_on: LocalDate | null
  reasons: string
  points: string | null
  version: number
}

/** What happened with a scheme, an assessment, a result or an appeal. */
export type StepEvent =
  | { type: 'drafted' | 'saved'; data: { body: SchemeBody } }
  | { type: 'signed' | 'replaced'; data: Record<string, never> }
  | { type: 'computed' | 'announced' | 'finished' | 'published'; data: Record<string, never> }
  | { type: 'scored'; data: { lines: readonly Line[] } }
  | { type: 'marked'; data: { item: string; mark: Mark } }
  | { type: 'corrected'; data: Correction }
  | { type: 'appealed'; data: { item: string; text: string; files: number } }
  | { type: 'decided'; data: { upheld: boolean; reasons: string; points: string | null } }

export type StepRow = StepEvent & {
  region_id: string
  record_id: string
  seq: number
  read_by: readonly string[]
  on_date: LocalDate
  at: Instant
  by: ByOfficer
}

import type { WordsUsed } from '../document/index.ts'
import type { By, Phase } from '../matter/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { Criteria } from './criteria.ts'
import type { CampaignState, ItemState } from './states.ts'
import type { Period, Summary } from './summary.ts'

export interface CampaignRow {
  region_id: string
  id: string
  office_id: string
  seen_by: readonly string[]
  name: string
  criteria: Criteria
  begins_on: LocalDate
  ends_on: LocalDate
  state: CampaignState
  list_hash: string | null
  seed: string | null
  look_by: LocalDate | null
  version: number
}

/** What of an item follows from its steps, for lists and counts. */
export interface ItemStanding {
  state: ItemState
  office_id: string | null
  sponsor: string
  sponsor_staff: string | null
  plan_total: number
  plan_done: number
  planned_on: LocalDate | null
  next_due: LocalDate | null
  held: boolean | null
  version: number
}

export interface ItemRow extends ItemStanding {
  region_id: string
  id: string
  campaign_id: string
  matter_region: string
  matter_id: string
  /** True for what was listed at the freezing; it never changes. */
  frozen: boolean
  sampled: boolean
}

/** An item with what the list shows of its matter. */
export interface ItemLine extends ItemRow {
  number: string
  summary: string
  phase: Phase
  is_open: boolean
  received_on: LocalDate
}

/** What happened in a campaign itself. */
export type CampaignEvent =
  | { type: 'opened'; data: { criteria: Criteria } }
  | { type: 'frozen'; data: { hash: string; count: number } }
  | { type: 'issued'; data: { period: Period; number: string; summary: Summary; words?: WordsUsed } }
  | { type: 'concluded'; data: { reason: string; remaining: number } }
  | { type: 'sampled'; data: { seed: string; size: number; of: number; hash: string; lookBy: LocalDate } }
  | { type: 'closed'; data: { reason: string; held: number; failed: number } }

export type CampaignStep = CampaignEvent & Pick<StepRow, 'seq' | 'on_date' | 'at' | 'by'>

export interface StepRow {
  region_id: string
  campaign_id: string
  subject_id: string
  seq: number
  type: string
  on_date: LocalDate
  at: Instant
  by: By & { kind: 'officer' }
  data: object
}

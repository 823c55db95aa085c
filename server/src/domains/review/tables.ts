import type { By } from '../matter/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { HearingEvent } from './hearing.ts'
import type { HearingStage, HearingState } from './states.ts'

export interface HearingRow {
  region_id: string
  id: string
  matter_id: string
  office_id: string
  stage: HearingStage
  topic: string
  from_date: LocalDate
  to_date: LocalDate
  at_time: string
  place: string
  /** What participants bring along; may be empty. */
  bring: string
  open_doors: boolean
  invited: readonly string[]
  state: HearingState
  /** The number of the notice in force. */
  number: string
  noticed_on: LocalDate
  conclusion: string
  sealed_key: Uint8Array
  sealed_people: Uint8Array
  version: number
}

export interface HearingStepRow {
  region_id: string
  hearing_id: string
  seq: number
  type: HearingEvent['type']
  on_date: LocalDate
  at: Instant
  by: By
  data: HearingEvent['data']
}

/** A conclusion as a person made it fit for everybody. */
export interface PublicationRow {
  region_id: string
  hearing_id: string
  office_id: string
  title: string
  text: string
  held_on: LocalDate
  published_by: string
  published_at: Instant
}

export interface PanelRuleRow {
  region_id: string
  office_id: string
  in_force_from: LocalDate
  members: number
  basis: string
  set_by: string
  set_at: Instant
}

export interface ReviewTables {
  hearing: HearingRow
  hearing_step: HearingStepRow
  hearing_publication: PublicationRow
  review_panel_rule: PanelRuleRow
}

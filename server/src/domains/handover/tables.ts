import type { WorkKind } from '../identity/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { Reason, SheetStep } from './sheet.ts'
import type { ItemState, SheetState } from './states.ts'

/** What lists read of a sheet; all of it follows from its steps. */
export interface SheetRow {
  region_id: string
  id: string
  office_id: string
  from_staff: string
  made_by: string
  made_on: LocalDate
  reason: Reason
  number: string
  by_order: boolean
  state: SheetState
  version: number
}

export interface ItemRow {
  region_id: string
  handover_id: string
  n: number
  office_id: string
  from_staff: string
  kind: WorkKind
  record_region: string
  record_id: string
  matter_region: string | null
  matter_id: string | null
  to_staff: string
  state: ItemState
  answered_at: Instant | null
}

export interface StepRow {
  region_id: string
  handover_id: string
  seq: number
  type: SheetStep['type']
  on_date: LocalDate
  at: Instant
  by: SheetStep['by']
  data: SheetStep['data']
}

import type { AttachmentRef, By } from '../matter/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { ConferenceEvent } from './conference.ts'
import type { AttendanceStatus, DecisionState, ItemKind, ItemState, MeetingState } from './states.ts'

export interface MeetingRow {
  region_id: string
  id: string
  /** The petition office that convenes it (Art. 11, 13: the conference's office is there). */
  office_id: string
  title: string
  on_date: LocalDate
  at_time: string
  place: string
  chair: string
  invited: readonly string[]
  state: MeetingState
  minutes: string
  number: string
  /** The number of the notice 会议通知 in force; empty until the meeting is announced. */
  notice_number: string
  noticed_on: LocalDate | null
  minuted_on: LocalDate | null
  version: number
}

export interface ItemRow {
  region_id: string
  id: string
  office_id: string
  meeting_id: string | null
  position: number
  kind: ItemKind
  matter_region: string | null
  matter_id: string | null
  title: string
  background: string
  proposed_by: string
  proposed_on: LocalDate
  state: ItemState
  resolution: string
  papers: readonly AttachmentRef[]
  /** Offices accused in the matter, and everybody below them: they never see the item (Art. 30(3)). */
  hidden_from: readonly string[]
  /** True for accusations and confidential matters: only who may see the matter reads the item. */
  restricted: boolean
  version: number
}

export interface AttendanceRow {
  region_id: string
  meeting_id: string
  office_id: string
  delegate: string
  post: string
  status: AttendanceStatus
}

export interface DecisionRow {
  region_id: string
  id: string
  office_id: string
  meeting_id: string
  item_id: string
  text: string
  lead_id: string
  assisting: readonly string[]
  due_on: LocalDate
  state: DecisionState
  done_on: LocalDate | null
  version: number
}

export interface StepRow {
  region_id: string
  subject_id: string
  seq: number
  type: ConferenceEvent['type']
  on_date: LocalDate
  at: Instant
  by: By
  data: ConferenceEvent['data']
}

export interface ConferenceTables {
  conference_meeting: MeetingRow
  conference_item: ItemRow
  conference_attendance: AttendanceRow
  conference_decision: DecisionRow
  conference_step: StepRow
}

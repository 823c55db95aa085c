import type { Generated } from 'kysely'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { ClockTime } from './clock-time.ts'
import type { Hours, Span } from './hall.ts'
import type { Commitment, LeaderDayState } from './leader-day.ts'
import type { Purpose, RoomUse } from './room.ts'
import type { DutyKind, Half } from './roster.ts'
import type { Sponsorship, SponsorStep } from './sponsorship.ts'
import type { BookingState, TicketOutcome, TicketState } from './states.ts'

export interface HallRow {
  region_id: string
  id: string
  office_id: string
  offices: readonly string[]
  name_zh: string
  name_en: string
  place: string
  active: boolean
  version: number
}

export interface TermsRow {
  region_id: string
  hall_id: string
  in_force_from: LocalDate
  hours: Hours
  slot_minutes: number
  slot_capacity: number
  book_ahead_days: number
  room_ahead_days: number
  leader_notice_days: number
  keep_days: number
  need_officer: number
  need_lawyer: number
  need_counsellor: number
  need_department: number
  source_zh: string
  source_en: string
}

export interface BookingRow {
  region_id: string
  id: string
  hall_id: string
  leader_day_id: string | null
  number: string
  date: LocalDate
  starts: ClockTime
  ends: ClockTime
  people_present: number
  channel: 'portal' | 'desk'
  state: BookingState
  sealed_key: Buffer | null
  sealed: Buffer | null
  version: number
}

export interface TicketRow {
  region_id: string
  hall_id: string
  date: LocalDate
  number: number
  id: string
  state: TicketState
  booking_id: string | null
  slot: ClockTime | null
  slot_ends: ClockTime | null
  people_present: number
  representatives: number
  window_id: string | null
  transferred_at: Instant | null
  arrived_at: Instant
  called_at: Instant | null
  times_called: number
  attended_at: Instant | null
  done_at: Instant | null
  officer_id: string | null
  first_officer_id: string | null
  matter_region_id: string | null
  matter_id: string | null
  outcome: TicketOutcome | null
  version: number
}

/** 首接首办: who answers to the petitioner for a matter that came by a visit. */
export interface ReceiverRow {
  region_id: string
  matter_id: string
  officer_id: string
  office_id: string
  since: Instant
  offered_office_id: string | null
  offered_staff_id: string | null
  offered_at: Instant | null
  version: number
}

export interface LeaderDayRow {
  region_id: string
  id: string
  hall_id: string
  date: LocalDate
  starts: ClockTime
  ends: ClockTime
  leader: string
  position_zh: string
  position_en: string
  about: string
  capacity: number
  state: LeaderDayState
  published_on: LocalDate | null
  version: number
}

export interface CommitmentRow {
  region_id: string
  id: string
  leader_day_id: string
  what: string
  office_id: string
  due_on: LocalDate
  matter_region_id: string | null
  matter_id: string | null
  state: Commitment['state']
  settled_on: LocalDate | null
  evidence: string
  version: number
}

export interface SponsorRow {
  region_id: string
  matter_id: string
  id: string
  leader: string
  position_zh: string
  position_en: string
  office_id: string
  reason: string
  began_on: LocalDate
  state: Sponsorship['state']
  ended_on: LocalDate | null
  ending: string
  steps: readonly SponsorStep[]
  version: number
}

export interface DutyRow {
  region_id: string
  id: string
  hall_id: string
  date: LocalDate
  half: Half
  kind: DutyKind
  staff_id: string | null
  name: string
  office_id: string | null
  swap_with: string | null
  active: boolean
  version: number
}

export interface RoomUseRow {
  region_id: string
  id: string
  hall_id: string
  room_id: string
  date: LocalDate
  starts: ClockTime
  ends: ClockTime
  purpose: Purpose
  people_present: number
  staff_id: string
  office_id: string
  state: RoomUse['state']
  version: number
}

/** What happened to something of the hall: appended, never changed. */
export interface StepRow {
  region_id: string
  subject_id: string
  seq: number
  hall_id: string | null
  matter_id: string | null
  type: string
  at: Instant
  staff_id: string | null
  office_id: string | null
  note: string
  /** For whom that person acted; the row writes it itself. */
  for_staff: string | null
}

export interface HallTables {
  hall: HallRow
  hall_terms: TermsRow
  hall_window: {
    region_id: string
    hall_id: string
    id: string
    name_zh: string
    name_en: string
    office_id: string
    active: boolean
  }
  hall_room: {
    region_id: string
    hall_id: string
    id: string
    name_zh: string
    name_en: string
    seats: number
    active: boolean
  }
  hall_exception: {
    region_id: string
    hall_id: string
    date: LocalDate
    spans: readonly Span[]
    reason_zh: string
    reason_en: string
  }
  hall_slot: { region_id: string; hall_id: string; date: LocalDate; starts: ClockTime; taken: number }
  hall_day: { region_id: string; hall_id: string; date: LocalDate; last_number: number; calls: number }
  hall_booking: BookingRow
  hall_ticket: TicketRow
  hall_receiver: ReceiverRow
  hall_step: Omit<StepRow, 'for_staff'> & { for_staff: Generated<string | null> }
  hall_duty: DutyRow
  hall_room_day: { region_id: string; hall_id: string; room_id: string; date: LocalDate; changes: number }
  hall_room_use: RoomUseRow
  hall_room_matter: { region_id: string; use_id: string; matter_region_id: string; matter_id: string }
  leader_day: LeaderDayRow
  leader_day_places: { region_id: string; leader_day_id: string; taken: number }
  leader_commitment: CommitmentRow
  matter_sponsor: SponsorRow
}

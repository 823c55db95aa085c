import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { ReliefStep, Result } from './application.ts'
import type { ReliefState } from './states.ts'

/** What lists read of an application; all of it follows from its steps. Who is paid lies sealed beside it. */
export interface ApplicationRow {
  region_id: string
  id: string
  matter_id: string
  office_id: string
  seen_by: readonly string[]
  state: ReliefState
  asked: number
  granted: number
  paid: number
  refunded: number
  applied_on: LocalDate
  decided_on: LocalDate | null
  result: Result | null
  told_on: LocalDate | null
  version: number
}

export interface StepRow {
  region_id: string
  application_id: string
  seq: number
  type: ReliefStep['type']
  on_date: LocalDate
  at: Instant
  by: ReliefStep['by']
  data: ReliefStep['data']
}

export interface LineRow {
  region_id: string
  id: string
  office_id: string
  year: number
  code: string
  name: string
  amount: number
  spent: number
  version: number
}

export const ENTRY_KINDS = ['budget', 'adjustment', 'payment', 'refund'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** One line of the books of a budget line; `change` is what it does to the balance. */
export interface EntryRow {
  region_id: string
  line_id: string
  seq: number
  kind: EntryKind
  change: number
  balance: number
  voucher: string
  on_date: LocalDate
  at: Instant
  staff_id: string
  application_region: string | null
  application_id: string | null
  matter_id: string | null
  reason: string
}

export interface AuthorityRow {
  region_id: string
  id: string
  office_id: string
  up_to: number
  basis: string
  in_force_from: LocalDate
}

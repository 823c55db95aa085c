import type { Generated } from 'kysely'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { MailKind, MailStep } from './item.ts'
import type { MailState } from './states.ts'

/** The item as lists and worklists read it. `meant_for` is the addressee on the envelope. */
export interface MailItemTable {
  region_id: string
  id: string
  office_id: string
  year: number
  seq: number
  kind: MailKind
  received_on: LocalDate
  postmarked_on: LocalDate | null
  carrier: string
  waybill: string
  meant_for: string
  pieces: number
  note: string
  state: MailState
  state_on: LocalDate
  version: number
  recorded_at: Instant
  accused: readonly string[]
  forwarded_to: string | null
  came_from_region: string | null
  came_from_item: string | null
  came_from_office: string | null
  matter_region: string | null
  matter_id: string | null
  matter_number: string | null
}

export interface MailTables {
  mail_item: MailItemTable
  mail_counter: { region_id: string; office_id: string; year: number; last: number }
  mail_sender: { region_id: string; item_id: string; sealed_key: Uint8Array; sealed_sender: Uint8Array }
  mail_scan: {
    region_id: string
    item_id: string
    id: string
    place: number
    name: string
    type: string
    size: number
    sha256: string
  }
  mail_step: {
    region_id: string
    item_id: string
    seq: number
    at: Instant
    office_id: string
    staff_id: string | null
    for_staff: Generated<string | null>
    verb: string
    data: MailStep['data']
  }
}

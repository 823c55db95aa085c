import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { Choice, OutsideChannel } from './channel.ts'
import type { ContactLanguage } from './contact-point.ts'
import type { Recipient } from './recipient.ts'
import type { NoticeValues } from './render.ts'
import type { DeliveryFailure } from './retry.ts'
import type { DeliveryState, DeliveryStep } from './states.ts'

/** What every row about a message says of its record. */
interface AboutColumns {
  about_of: string
  about_id: string
  number: string
  confidential: boolean
}

/** The outbox: one row per message and recipient, written in the transaction of the change that calls for it. */
export interface NotificationTable extends AboutColumns {
  region_id: string
  id: string
  kind: string
  recipient_key: string
  recipient: Recipient
  values: NoticeValues
  concerns: string | null
  once: string
  created_at: Instant
  spread_at: Instant | null
}

export interface DeliveryTable extends AboutColumns {
  region_id: string
  id: string
  notification_id: string
  kind: string
  values: NoticeValues
  concerns: string | null
  staff_id: string | null
  channel: OutsideChannel
  state: DeliveryState
  tries: number
  next_at: Instant
  failure: DeliveryFailure | null
  updated_at: Instant
  version: number
}

export interface DeliveryStepTable {
  region_id: string
  delivery_id: string
  n: number
  step: DeliveryStep
  at: Instant
  failure: DeliveryFailure | null
  staff_id: string | null
  reason: string
}

export interface InboxTable extends AboutColumns {
  region_id: string
  staff_id: string
  id: string
  kind: string
  values: NoticeValues
  concerns: string | null
  once: string
  at: Instant
  read_at: Instant | null
  settled_at: Instant | null
}

export interface NotificationTables {
  notification: NotificationTable
  notification_delivery: DeliveryTable
  notification_delivery_step: DeliveryStepTable
  notification_inbox: InboxTable
  notification_preference: {
    region_id: string
    staff_id: string
    channels: OutsideChannel[]
    /** Both in a message where it is empty and there is room. */
    language: ContactLanguage | null
    sealed_key: Buffer
    sealed: Buffer
    version: number
  }
  notification_choice: {
    region_id: string
    about_of: string
    about_id: string
    channel: Choice
    sealed_key: Buffer
    sealed: Buffer
    version: number
    changed_at: Instant
  }
  notification_keeping: {
    region_id: string
    in_force_from: LocalDate
    days: number
    source: string
    set_by: string
    set_at: Instant
  }
  notification_lead: {
    region_id: string
    office_id: string
    in_force_from: LocalDate
    leads: number[]
    overdue: boolean
    source: string
    version: number
  }
}

import { z } from 'zod'
import { isStorable } from '../../platform/text/index.ts'
import { isLocalDate, type Instant, type LocalDate } from '../../platform/time/index.ts'
import type { MailState } from './states.ts'

/** What lies on the table: letter, registered letter, express, parcel, telegram, fax, or put into the office's own box. */
export const MAIL_KINDS = ['letter', 'registered', 'express', 'parcel', 'telegram', 'fax', 'drop-box'] as const
export type MailKind = (typeof MAIL_KINDS)[number]

/** Why an item is no petition. An entry made by mistake keeps its number, so that the numbers stay without gaps. */
export const SET_ASIDE_GROUNDS = ['advertising', 'official', 'private', 'entry-error', 'other'] as const
export type SetAsideGround = (typeof SET_ASIDE_GROUNDS)[number]

const text = (max: number) => z.string().max(max).refine(isStorable).trim()
export const date: z.ZodType<LocalDate, string> = z
  .string()
  .refine(isLocalDate, { error: '请填写日期，例如 2026-05-01。 | Enter a date such as 2026-05-01.' })
  .meta({ format: 'date' })
export const reason: z.ZodString = text(500).min(1)

/** Who sent it, as the envelope says. Sealed with a key of the item's own; everything may stay empty. */
export const Sender = z.object({
  name: text(100).default(''),
  phone: text(40).default(''),
  address: text(300).default(''),
  postcode: text(10).default(''),
})
export type Sender = z.output<typeof Sender>

export const isUnknown = (sender: Sender): boolean => Object.values(sender).every((value) => value === '')

/** What is written down of an item when it comes in, beside its sender. */
export const Particulars = z.object({
  kind: z.enum(MAIL_KINDS),
  receivedOn: date,
  postmarkedOn: date.nullable().default(null),
  /** Who brought it, such as 中国邮政. */
  carrier: text(60).default(''),
  /** The number that the carrier gave it; a scanner reads it. */
  waybill: text(60).default(''),
  /** To whom the envelope is directed. */
  addressee: text(100).default(''),
  /** How many envelopes or parcels came as one. */
  pieces: z.int().min(1).max(999).default(1),
  note: text(500).default(''),
})
export type Particulars = z.output<typeof Particulars>

export const Receiving = Particulars.extend({ sender: Sender.default(Sender.parse({})) })
export type Receiving = z.output<typeof Receiving>

export interface MailKey {
  regionId: string
  itemId: string
}

/** An item in the mail room of one office. */
export interface MailItem extends Particulars {
  regionId: string
  id: string
  officeId: string
  year: number
  /** Counts from 1 in every office and year, without gaps. */
  seq: number
  state: MailState
  version: number
  recordedAt: Instant
  /** Offices that what was read accuses: it does not go to them (Art. 30(3)). */
  accused: readonly string[]
  forwardedTo: string | null
  /** The item of another office that this one was before. */
  cameFrom: (MailKey & { officeId: string }) | null
  matter: { regionId: string; matterId: string; number: string } | null
  /** The day of the state it is in. */
  stateOn: LocalDate
}

/** A page or file of what came in. */
export interface Scan {
  id: string
  name: string
  type: string
  size: number
  sha256: string
}

/** What happened to an item; appended and never changed. */
export interface MailStep {
  seq: number
  at: Instant
  officeId: string
  staffId: string | null
  /** For whom that person acted; the row writes it itself. */
  forStaff?: string | undefined
  verb: string
  data: Readonly<Record<string, string | number | boolean | readonly string[] | null>>
}

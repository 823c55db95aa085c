import type { DocumentLanguage, OfficialDocument } from '../../platform/documents/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { ByOfficer } from '../identity/index.ts'
import type { BulletinKind } from './kind.ts'
import type { Section } from './section.ts'
import type { Snapshot } from './snapshot.ts'
import type { BulletinState } from './states.ts'

/** What of a bulletin is written and edited. */
export interface BulletinText {
  title: string
  /** 主送: whom it is for; empty where it is for nobody in particular. */
  addressee: string
  sections: readonly Section[]
}

export interface BulletinRow extends BulletinText {
  region_id: string
  id: string
  office_id: string
  kind: BulletinKind
  from_on: LocalDate
  to_on: LocalDate
  language: DocumentLanguage
  snapshot: Snapshot
  state: BulletinState
  version: number
  /** Which one it replaces, and what changed. */
  replaces_id: string | null
  note: string
  /** Who wrote it: none of them signs it. */
  prepared_by: readonly string[]
  number: string
  issued_at: Instant | null
  /** The document as it was signed, and the hash over it and its figures. */
  paper: OfficialDocument | null
  hash: string
  recipients: readonly string[]
}

/** What lists need of it. */
export type BulletinLine = Pick<
  BulletinRow,
  | 'region_id'
  | 'id'
  | 'office_id'
  | 'kind'
  | 'from_on'
  | 'to_on'
  | 'title'
  | 'state'
  | 'version'
  | 'number'
  | 'issued_at'
> & { readonly sent: number; readonly received: number; readonly own_received: boolean }

/** What happened with a bulletin. */
export type BulletinEvent =
  | { type: 'composed'; data: { kind: BulletinKind; replaces: string | null } }
  | { type: 'edited'; data: Record<string, never> }
  | { type: 'refreshed'; data: { changed: number } }
  | { type: 'submitted'; data: Record<string, never> }
  | { type: 'returned'; data: { reason: string } }
  | { type: 'issued'; data: { number: string; hash: string } }
  | { type: 'replaced'; data: { by: string; note: string } }
  | { type: 'withdrawn'; data: { reason: string } }
  | { type: 'discarded'; data: { reason: string } }

export type StepRow = BulletinEvent & {
  region_id: string
  bulletin_id: string
  seq: number
  on_date: LocalDate
  at: Instant
  by: ByOfficer
}

/** 签收: an office took note of a bulletin that was sent to it. */
export interface ReceiptRow {
  region_id: string
  bulletin_id: string
  office_id: string
  at: Instant
  by: ByOfficer
}

import type { Transaction } from '../../platform/db/index.ts'
import type { Staff } from '../identity/index.ts'
import type { Language } from '../calendar/index.ts'
import type { OutsideChannel } from './channel.ts'

/** The record that a message is about. */
export interface About {
  /** Which kind of record, e.g. `matter`. */
  readonly of: string
  readonly regionId: string
  readonly id: string
  /** How people call it: its number. The only thing that a confidential record ever says. */
  readonly number: string
  /** True when nothing but the number may leave the record. */
  readonly confidential: boolean
}

/** Where somebody wants to be told. */
export interface ContactPoint {
  readonly channel: OutsideChannel
  readonly address: string
  /** In which language; both in a message where there is room. */
  readonly language?: Language | undefined
}

/** What a domain opens of one of its records when a message is delivered. */
export interface OpenedContact {
  /** Null when nobody wants to be told, or nobody can be. */
  readonly point: ContactPoint | null
  /** The code that opens the record on the portal, for the message that brings it. */
  readonly code?: string | undefined
  /** Where on the portal, e.g. `/zh/follow`. */
  readonly path: string
}

export interface SubjectKey {
  readonly regionId: string
  readonly id: string
}

/** What the domain of a kind of record answers about it; `main` introduces it. Each runs in the transaction of the system. */
export interface Subject {
  /** Opens the sealed contact, for a message of this kind. Absent for records that concern nobody outside the office. */
  openContact?(tx: Transaction, key: SubjectKey, kind: string): Promise<OpenedContact | undefined>
  /** Whether this member of staff may know of the record at all; nobody else is told anything. */
  mayKnow(tx: Transaction, key: SubjectKey, staff: readonly Staff[]): Promise<readonly Staff[]>
}

/** The kinds of records that messages may be about. */
export type Subjects = Readonly<Record<string, Subject>>

import type { KeyRing } from '../../platform/crypto/index.ts'
import type { Database, Transaction } from '../../platform/db/index.ts'
import type { Clock, Instant } from '../../platform/time/index.ts'
import type { Actor } from '../identity/index.ts'
import type { OfficeTree } from '../office/index.ts'
import type { QueryCodes } from '../receipts/index.ts'
import type { Changes } from './changes.ts'
import type { Command } from './commands/index.ts'
import type { Law } from './facts.ts'
import type { Matter } from './matter.ts'

/** Who did what to which matter, and why. */
export interface AuditEntry {
  actor: Actor
  action: string
  subject: string
  reason: string
  regionId: string
}

/**
 * Somebody who must act in the very transaction in which a matter changes, before its row is written (whoever loses sight of the matter
 * by the change still sees it here). `main` says who follows; matter knows none of them.
 */
export type MatterFollower = (tx: Transaction, before: Matter, after: Matter, at: Instant) => Promise<void>

/**
 * Somebody who may refuse a step because it has to be taken at a desk of its own, with a sentence that says where. `main` says who they
 * are; matter knows none of them.
 */
export type MatterGuard = (tx: Transaction, matter: Matter, command: Command) => Promise<void>

/** What the matter domain works with; `main` composes it. */
export interface MatterContext {
  database: Database
  clock: Clock
  keys: KeyRing
  codes: QueryCodes
  /** The tree of offices as it is now. */
  offices(): OfficeTree
  /** The rules and the calendar as they are now. */
  law(): Law
  changes: Changes
  followers: readonly MatterFollower[]
  guards: readonly MatterGuard[]
  /** In which office a member of staff works; undefined when there is no such person. */
  officeOfStaff(tx: Transaction, staffId: string): Promise<string | undefined>
  /** The names of members of staff, for those who may see what they did. */
  staffNames(tx: Transaction, staffIds: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Writes a line of the audit log. */
  audit: (tx: Transaction, entry: AuditEntry) => Promise<void>
}

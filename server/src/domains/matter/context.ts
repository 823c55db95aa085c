import type { KeyRing } from '../../platform/crypto/index.ts'
import type { Database, Transaction } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { OfficeTree } from '../office/index.ts'
import type { QueryCodes } from '../receipts/index.ts'
import type { Changes } from './changes.ts'
import type { Law } from './facts.ts'

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
  /** In which office a member of staff works; undefined when there is no such person. */
  officeOfStaff(tx: Transaction, staffId: string): Promise<string | undefined>
}

import type { Config } from '../config/index.ts'
import type { OfficeKeys } from '../crypto/index.ts'
import type { Database, DatabaseServer } from '../db/index.ts'
import type { Log } from '../log/index.ts'
import type { Clock } from '../time/index.ts'

/** What the open office hands to its commands, checks and jobs. */
export interface OfficeContext {
  readonly config: Config
  readonly log: Log
  readonly clock: Clock
  readonly keys: OfficeKeys
  readonly database: Database
  /** The server behind `database`, for backup, restore and doctor. */
  readonly server: DatabaseServer
}

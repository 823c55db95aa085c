import type { Migration } from '../../platform/db/index.ts'
import { identity0001 } from './migrations/0001-identity.ts'
import { identity0002 } from './migrations/0002-deputy.ts'

/** The tables of staff, sessions and the audit log. */
export const migrations: readonly Migration[] = [identity0001, identity0002]

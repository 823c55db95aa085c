import type { Migration } from '../../../platform/db/index.ts'
import { operation0001 } from './0001-operation.ts'

/** The tables of the running of the system. */
export const migrations: readonly Migration[] = [operation0001]

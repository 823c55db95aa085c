import type { Migration } from '../../../platform/db/index.ts'
import { backlog0001 } from './0001-backlog.ts'

/** The tables of the backlog. */
export const migrations: readonly Migration[] = [backlog0001]

import type { Migration } from '../db/index.ts'
import { jobs0001 } from './migrations/0001-jobs.ts'

/** The tables behind the jobs. */
export const migrations: readonly Migration[] = [jobs0001]

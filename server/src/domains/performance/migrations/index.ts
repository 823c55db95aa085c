import type { Migration } from '../../../platform/db/index.ts'
import { performance0001 } from './0001-performance.ts'

/** The tables of goals and indicators. */
export const migrations: readonly Migration[] = [performance0001]

import type { Migration } from '../../../platform/db/index.ts'
import { performance0001 } from './0001-performance.ts'
import { performance0002 } from './0002-by-hand.ts'

/** The tables of goals and indicators. */
export const migrations: readonly Migration[] = [performance0001, performance0002]

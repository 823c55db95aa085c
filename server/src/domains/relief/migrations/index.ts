import type { Migration } from '../../../platform/db/index.ts'
import { relief0001 } from './0001-relief.ts'

/** The tables of the relief fund. */
export const migrations: readonly Migration[] = [relief0001]

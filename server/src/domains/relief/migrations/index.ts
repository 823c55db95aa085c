import type { Migration } from '../../../platform/db/index.ts'
import { relief0001 } from './0001-relief.ts'
import { reliefPastLines } from './0002-past-lines.ts'

/** The tables of the relief fund. */
export const migrations: readonly Migration[] = [relief0001, reliefPastLines]

import type { Migration } from '../../../platform/db/index.ts'
import { intake0001 } from './0001-intake.ts'

/** The tables of imports. */
export const migrations: readonly Migration[] = [intake0001]

import type { Migration } from '../../../platform/db/index.ts'
import { document0001 } from './0001-register.ts'

/** The tables of issued documents. */
export const migrations: readonly Migration[] = [document0001]

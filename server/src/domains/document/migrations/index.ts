import type { Migration } from '../../../platform/db/index.ts'
import { document0001 } from './0001-register.ts'
import { document0002 } from './0002-template.ts'
import { document0003 } from './0003-past-register.ts'

/** The tables of issued documents and of how they are worded. */
export const migrations: readonly Migration[] = [document0001, document0002, document0003]

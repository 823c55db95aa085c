import type { Migration } from '../../platform/db/index.ts'
import { office0001 } from './migrations/0001-office.ts'
import { office0002 } from './migrations/0002-code-word.ts'
import { office0003 } from './migrations/0003-english-hours.ts'

/** The tables of offices. */
export const migrations: readonly Migration[] = [office0001, office0002, office0003]

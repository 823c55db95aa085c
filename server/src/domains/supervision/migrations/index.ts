import type { Migration } from '../../../platform/db/index.ts'
import { supervision0001 } from './0001-supervision.ts'
import { supervision0002 } from './0002-number.ts'
import { supervision0003 } from './0003-words.ts'
import { supervision0004 } from './0004-advice.ts'

/** The tables of supervision. */
export const migrations: readonly Migration[] = [supervision0001, supervision0002, supervision0003, supervision0004]

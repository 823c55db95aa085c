import type { Migration } from '../../../platform/db/index.ts'
import { review0001 } from './0001-review.ts'
import { review0002 } from './0002-participants.ts'

/** The tables of the desk of reviews. */
export const migrations: readonly Migration[] = [review0001, review0002]

import type { Migration } from '../../../platform/db/index.ts'
import { assessment0001 } from './0001-assessment.ts'

/** The tables of the assessment. */
export const migrations: readonly Migration[] = [assessment0001]

import type { Migration } from '../../../platform/db/index.ts'
import { survey0001 } from './0001-survey.ts'

/** The tables of surveys. */
export const migrations: readonly Migration[] = [survey0001]

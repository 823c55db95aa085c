import type { Migration } from '../../../platform/db/index.ts'
import { calendarMigration } from './0001-calendar.ts'

/** The tables of this domain, in the order in which they are made. */
export const migrations: readonly Migration[] = [calendarMigration]

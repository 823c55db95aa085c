import type { Migration } from '../../../platform/db/index.ts'
import { conference0001 } from './0001-conference.ts'
import { conference0002 } from './0002-notice.ts'
import { conference0003 } from './0003-past-meetings.ts'

/** The tables of the joint conference. */
export const migrations: readonly Migration[] = [conference0001, conference0002, conference0003]

import type { Migration } from '../../../platform/db/index.ts'
import { conference0001 } from './0001-conference.ts'
import { conference0002 } from './0002-notice.ts'

/** The tables of the joint conference. */
export const migrations: readonly Migration[] = [conference0001, conference0002]

import type { Migration } from '../../../platform/db/index.ts'
import { handover0001 } from './0001-handover.ts'

export const migrations: readonly Migration[] = [handover0001]

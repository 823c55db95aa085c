import type { Migration } from '../../../platform/db/index.ts'
import { handover0001 } from './0001-handover.ts'
import { handoverMergers } from './0002-mergers.ts'
import { handoverPastItems } from './0003-past-items.ts'

export const migrations: readonly Migration[] = [handover0001, handoverMergers, handoverPastItems]

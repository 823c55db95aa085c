import type { Migration } from '../../../platform/db/index.ts'
import { draft } from './0001-draft.ts'

export const filingMigrations: readonly Migration[] = [draft]

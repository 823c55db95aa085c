import type { Migration } from '../../../platform/db/index.ts'
import { matterTables } from './0001-matter.ts'

export const matterMigrations: readonly Migration[] = [matterTables]

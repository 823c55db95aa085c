import type { Migration } from '../../../platform/db/index.ts'
import { suggestion0001 } from './0001-suggestion.ts'

export const suggestionMigrations: readonly Migration[] = [suggestion0001]

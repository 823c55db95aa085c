import type { Migration } from '../../../platform/db/index.ts'
import { suggestion0001 } from './0001-suggestion.ts'
import { suggestionDeputy } from './0002-deputy.ts'
import { suggestionHistory } from './0003-history.ts'

export const suggestionMigrations: readonly Migration[] = [suggestion0001, suggestionDeputy, suggestionHistory]

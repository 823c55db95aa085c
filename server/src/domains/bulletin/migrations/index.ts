import type { Migration } from '../../../platform/db/index.ts'
import { bulletin0001 } from './0001-bulletin.ts'

export const migrations: readonly Migration[] = [bulletin0001]

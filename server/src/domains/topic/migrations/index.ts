import type { Migration } from '../../../platform/db/index.ts'
import { topic0001 } from './0001-topic.ts'

/** The tables of the content categories. */
export const migrations: readonly Migration[] = [topic0001]

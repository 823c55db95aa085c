import type { Migration } from '../../../platform/db/index.ts'
import { publication0001 } from './0001-publication.ts'

/** The tables of published answers. */
export const publicationMigrations: readonly Migration[] = [publication0001]

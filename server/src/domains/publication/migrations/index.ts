import type { Migration } from '../../../platform/db/index.ts'
import { publication0001 } from './0001-publication.ts'
import { publicationFiles } from './0002-files.ts'
import { publicationDeputy } from './0003-deputy.ts'

/** The tables of published answers. */
export const publicationMigrations: readonly Migration[] = [publication0001, publicationFiles, publicationDeputy]

import { installation0001, type Migration } from '../platform/db/index.ts'

/** The tables of every domain, in the order in which they are made. */
export const allMigrations: readonly Migration[] = [installation0001]

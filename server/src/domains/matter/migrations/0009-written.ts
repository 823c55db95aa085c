import type { Migration } from '../../../platform/db/index.ts'

/**
 * What each paper said when it was issued, in both languages and without the petitioner's name: an office may word its templates anew, be
 * renamed or merged, and what was issued stays as it was.
 */
export const writtenPapers: Migration = {
  id: 'matter-0009-written',
  up: (m) => m.run('alter table matter_paper add column written jsonb'),
}

import type { Migration } from '../../../platform/db/index.ts'

/** Clean copies of files that are published with an answer; by the index the nightly sweep of the file store sees which are still needed. */
export const publicationFiles: Migration = {
  id: 'publication-0002-files',
  async up(m) {
    await m.run(`
alter table publication add column files jsonb not null default '[]';
create index publication_file on publication using gin (files jsonb_path_ops);
alter table published_answer add column files jsonb not null default '[]';
`)
  },
}

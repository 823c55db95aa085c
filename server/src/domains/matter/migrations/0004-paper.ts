import type { Migration } from '../../../platform/db/index.ts'

const audience = "current_setting('huiyin.audience', true)"

/**
 * Under which number (发文字号) the paper of an event was issued: beside the stream, because the number is the register's (`domains/document`)
 * and not a fact of the procedure. Papers from before, and of matters taken over, have no row.
 */
const PAPER = `
create table matter_paper (
  region_id text not null,
  matter_id uuid not null,
  seq integer not null,
  document_id uuid not null,
  number text not null,
  primary key (region_id, matter_id, seq)
);
`

const SECURITY = `
alter table matter_paper enable row level security;
create policy paper_read on matter_paper for select using (${audience} = 'system'
  or exists (select from matter m where m.region_id = matter_paper.region_id and m.id = matter_paper.matter_id));
create policy paper_insert on matter_paper for insert with check ( ${audience} in ('officer', 'system'));
`

export const matterPapers: Migration = {
  id: 'matter-0004-paper',
  async up(m) {
    await m.run(PAPER)
    await m.shard('matter_paper', 'region_id')
    await m.run(SECURITY)
    await m.grant('matter_paper', 'select, insert')
  },
}

import type { Migration } from '../../../platform/db/index.ts'

/**
 * Mergers of offices that are prepared for a day, with their steps (appended, never changed). Only the system reads and writes them: whose
 * remit it is, the desk says. An office is merged once at a time.
 */
const TABLES = `
create table office_merger (
  region_id text not null,
  id uuid not null,
  office_id uuid not null,
  successor_id uuid not null,
  on_date date not null,
  state text not null,
  number text not null,
  version integer not null,
  primary key (region_id, id)
);
create unique index office_merger_once on office_merger (region_id, office_id) where state = 'prepared';
create table office_merger_step (
  region_id text not null,
  merger_id uuid not null,
  seq integer not null,
  type text not null,
  on_date date not null,
  at timestamptz not null,
  by jsonb not null,
  data jsonb not null,
  primary key (region_id, merger_id, seq)
);
create index handover_item_matter on handover_item (matter_id) where matter_id is not null;
`

const SECURITY = ['office_merger', 'office_merger_step']
  .map(
    (table) => `alter table ${table} enable row level security;
create policy ${table}_system on ${table} using (current_setting('huiyin.audience', true) = 'system');`,
  )
  .join('\n')

export const handoverMergers: Migration = {
  id: 'handover-0002-mergers',
  async up(m) {
    await m.run(TABLES)
    for (const table of ['office_merger', 'office_merger_step']) await m.shard(table, 'region_id')
    await m.run(SECURITY)
    await m.grant('office_merger', 'select, insert, update')
    await m.grant('office_merger_step', 'select, insert')
  },
}

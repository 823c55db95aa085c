import type { Migration } from '../../../platform/db/index.ts'

/** Which files (SHA-256) belong to which matter, so that the nightly sweep of the file store asks an index, not every event. */
const FILE = `
create table matter_file (
  region_id text not null,
  matter_id uuid not null,
  sha256 text not null,
  primary key (region_id, matter_id, sha256)
);
create index matter_file_hash on matter_file (sha256);
insert into matter_file (region_id, matter_id, sha256)
  select distinct region_id, matter_id, attachment->>'sha256'
  from matter_event, jsonb_array_elements(data->'attachments') as attachment
  where type in ('registered', 'material-added');
`

const SECURITY = `
alter table matter_file enable row level security;
create policy file_read on matter_file for select using (current_setting('huiyin.audience', true) = 'system');
create policy file_insert on matter_file for insert with check (
  current_setting('huiyin.audience', true) in ('officer', 'system') or (current_setting('huiyin.audience', true) = 'citizen'
    and matter_id = nullif(current_setting('huiyin.matter', true), '')::uuid));
`

export const matterFiles: Migration = {
  id: 'matter-0002-file',
  async up(m) {
    await m.run(FILE)
    await m.shard('matter_file', 'region_id')
    await m.run(SECURITY)
    await m.grant('matter_file', 'select, insert')
  },
}

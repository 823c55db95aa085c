import type { Migration } from '../../../platform/db/index.ts'

const SYSTEM = "current_setting('huiyin.audience', true) = 'system'"

/**
 * What was published of each month (`public/`): everybody reads it and nobody changes it. The counts behind it are kept apart for the office
 * itself alone: without them later figures could give away what earlier ones hide.
 */
const PUBLIC_RELEASE = `
create table public_release (
  region_id text not null,
  month text not null,
  published_at timestamptz not null,
  smallest integer not null,
  cells jsonb not null,
  withheld text[] not null,
  primary key (region_id, month)
);
create table public_release_count (
  region_id text not null,
  month text not null,
  counted jsonb not null,
  primary key (region_id, month)
);
alter table public_release enable row level security;
create policy release_read on public_release for select using (true);
create policy release_insert on public_release for insert with check (${SYSTEM});
alter table public_release_count enable row level security;
create policy count_read on public_release_count for select using (${SYSTEM});
create policy count_insert on public_release_count for insert with check (${SYSTEM});
`

export const publicReleases: Migration = {
  id: 'statistics-0002-public',
  async up(m) {
    await m.run(PUBLIC_RELEASE)
    for (const table of ['public_release', 'public_release_count']) {
      await m.shard(table, 'region_id')
      await m.grant(table, 'select, insert')
    }
  },
}

import type { Migration } from '../../../platform/db/index.ts'

/**
 * What an office promised for a year: the department, its goals, their parts and projects, each with its indicators. The row of an indicator
 * is its last version; every version and every value that was entered stands in its steps, appended and never changed.
 */
const TABLES = `
create table performance_subject (
  region_id text not null,
  id uuid not null,
  office_id uuid not null,
  seen_by uuid[] not null,
  year integer not null,
  kind text not null,
  parent_id uuid,
  position integer not null,
  name text not null,
  code text not null default '',
  budget bigint,
  goals jsonb not null,
  source text not null default '',
  primary key (region_id, id)
);
create unique index performance_subject_name on performance_subject (region_id, office_id, year, kind, name);
create table performance_indicator (
  region_id text not null,
  id uuid not null,
  subject_id uuid not null,
  position integer not null,
  data jsonb not null,
  last_value jsonb,
  version integer not null,
  primary key (region_id, id)
);
create index performance_indicator_subject on performance_indicator (region_id, subject_id, position);
create table performance_step (
  region_id text not null,
  indicator_id uuid not null,
  seq integer not null,
  type text not null,
  on_date date not null,
  at timestamptz not null,
  by jsonb not null,
  data jsonb not null,
  primary key (region_id, indicator_id, seq)
);
`

const audience = "current_setting('huiyin.audience', true)"
const officer = "nullif(current_setting('huiyin.office', true), '')::uuid"
const isSystem = `${audience} = 'system'`
const isOfficer = `${audience} = 'officer'`
const subjectVisible = `(${isSystem} or (${isOfficer} and seen_by @> array[${officer}]))`
const own = `(${isSystem} or (${isOfficer} and office_id = ${officer}))`
const ofSubject = (
  table: string,
  condition: string,
): string => `(${isSystem} or exists (select from performance_subject s
  where s.region_id = ${table}.region_id and s.id = ${table}.subject_id${condition}))`
const ofOwnSubject = ofSubject('performance_indicator', ` and s.office_id = ${officer}`)
const stepOf = `(${isSystem} or exists (select from performance_indicator i
  where i.region_id = performance_step.region_id and i.id = performance_step.indicator_id))`

const SECURITY = `
alter table performance_subject enable row level security;
create policy performance_subject_read on performance_subject for select using ${subjectVisible};
create policy performance_subject_insert on performance_subject for insert with check ${own};
alter table performance_indicator enable row level security;
create policy performance_indicator_read on performance_indicator for select using ${ofSubject('performance_indicator', '')};
create policy performance_indicator_insert on performance_indicator for insert with check ${ofOwnSubject};
create policy performance_indicator_update on performance_indicator for update using ${ofOwnSubject};
alter table performance_step enable row level security;
create policy performance_step_read on performance_step for select using ${stepOf};
create policy performance_step_insert on performance_step for insert with check ${stepOf};
`

const PRIVILEGES: readonly [table: string, privileges: string][] = [
  ['performance_subject', 'select, insert'],
  ['performance_indicator', 'select, insert, update (data, last_value, version)'],
  ['performance_step', 'select, insert'],
]

export const performance0001: Migration = {
  id: 'performance-0001-performance',
  async up(m) {
    await m.run(TABLES)
    for (const [table] of PRIVILEGES) await m.shard(table, 'region_id')
    await m.run(SECURITY)
    for (const [table, privileges] of PRIVILEGES) await m.grant(table, privileges)
  },
}

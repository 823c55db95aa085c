import type { Migration } from '../../../platform/db/index.ts'

/**
 * The rules of a year, the assessments computed from them, the result of each office with its lines frozen, what was contested, and
 * everything that happened (appended, never changed). An office sees its own result once it is announced, everybody all of them once published.
 */
const TABLES = `
create table assessment_scheme (
  region_id text not null,
  id uuid not null,
  office_id uuid not null,
  seen_by uuid[] not null,
  year integer not null,
  edition integer not null,
  state text not null,
  is_public boolean not null default false,
  body jsonb not null,
  drafted_by uuid[] not null,
  signed_by uuid,
  in_force_on date,
  version integer not null,
  primary key (region_id, id)
);
create unique index assessment_scheme_edition on assessment_scheme (region_id, office_id, year, edition);
create table assessment_round (
  region_id text not null,
  id uuid not null,
  scheme_id uuid not null,
  office_id uuid not null,
  seen_by uuid[] not null,
  assessed uuid[] not null,
  title text not null,
  from_on date not null,
  to_on date not null,
  as_of date not null,
  state text not null,
  handled_by uuid[] not null,
  announced_on date,
  appeal_until date,
  published_on date,
  version integer not null,
  primary key (region_id, id)
);
create index assessment_round_office on assessment_round (office_id, id);
create index assessment_round_scheme on assessment_round (region_id, scheme_id, id);
create index assessment_round_published on assessment_round (id) where state = 'published';
create table assessment_result (
  region_id text not null,
  id uuid not null,
  round_id uuid not null,
  office_id uuid not null,
  seen_by uuid[] not null,
  assessed_id uuid not null,
  shown text not null,
  lines jsonb not null,
  corrections jsonb not null,
  version integer not null,
  primary key (region_id, id)
);
create unique index assessment_result_office on assessment_result (region_id, round_id, assessed_id);
create index assessment_result_assessed on assessment_result (assessed_id, id);
create table assessment_appeal (
  region_id text not null,
  id uuid not null,
  round_id uuid not null,
  result_id uuid not null,
  office_id uuid not null,
  assessed_id uuid not null,
  item uuid not null,
  text text not null,
  files jsonb not null,
  state text not null,
  raised_on date not null,
  decided_on date,
  reasons text not null default '',
  points text,
  version integer not null,
  primary key (region_id, id)
);
create unique index assessment_appeal_once on assessment_appeal (region_id, result_id, item);
create index assessment_appeal_round on assessment_appeal (region_id, round_id, id);
create table assessment_step (
  region_id text not null,
  record_id uuid not null,
  seq integer not null,
  read_by uuid[] not null,
  type text not null,
  on_date date not null,
  at timestamptz not null,
  by jsonb not null,
  data jsonb not null,
  primary key (region_id, record_id, seq)
);
`

const audience = "current_setting('huiyin.audience', true)"
const officer = "nullif(current_setting('huiyin.office', true), '')::uuid"
const isSystem = `${audience} = 'system'`
const isOfficer = `${audience} = 'officer'`
const above = `${isOfficer} and seen_by @> array[${officer}]`
const own = `(${isSystem} or (${isOfficer} and office_id = ${officer}))`
const assessed = `${isOfficer} and assessed_id = ${officer}`
const ofSteps = `(${isSystem} or (${isOfficer} and read_by @> array[${officer}]))`

const SECURITY = `
alter table assessment_scheme enable row level security;
create policy assessment_scheme_read on assessment_scheme for select using (${isSystem} or is_public or (${above})
  or (${isOfficer} and exists (select from assessment_round r where r.region_id = assessment_scheme.region_id
    and r.scheme_id = assessment_scheme.id and r.assessed @> array[${officer}])));
create policy assessment_scheme_insert on assessment_scheme for insert with check ${own};
create policy assessment_scheme_update on assessment_scheme for update using ${own};
alter table assessment_round enable row level security;
create policy assessment_round_read on assessment_round for select using (${isSystem} or state = 'published' or (${above})
  or (${isOfficer} and state <> 'computed' and assessed @> array[${officer}]));
create policy assessment_round_insert on assessment_round for insert with check ${own};
create policy assessment_round_update on assessment_round for update using ${own};
alter table assessment_result enable row level security;
create policy assessment_result_read on assessment_result for select using (${isSystem} or shown = 'everybody' or (${above})
  or (shown = 'assessed' and ${assessed}));
create policy assessment_result_insert on assessment_result for insert with check ${own};
create policy assessment_result_update on assessment_result for update using ${own};
alter table assessment_appeal enable row level security;
create policy assessment_appeal_read on assessment_appeal for select using (${isSystem} or (${assessed}) or (${isOfficer} and office_id = ${officer}));
create policy assessment_appeal_insert on assessment_appeal for insert with check (${isSystem} or ((${assessed}) and exists (
  select from assessment_result r where r.region_id = assessment_appeal.region_id and r.id = assessment_appeal.result_id
    and r.office_id = assessment_appeal.office_id and r.assessed_id = ${officer})));
create policy assessment_appeal_update on assessment_appeal for update using ${own};
alter table assessment_step enable row level security;
create policy assessment_step_read on assessment_step for select using ${ofSteps};
create policy assessment_step_insert on assessment_step for insert with check ${ofSteps};
`

const PRIVILEGES: readonly [table: string, privileges: string][] = [
  ['assessment_scheme', 'select, insert, update (state, is_public, body, drafted_by, signed_by, in_force_on, version)'],
  ['assessment_round', 'select, insert, update (state, handled_by, announced_on, appeal_until, published_on, version)'],
  ['assessment_result', 'select, insert, update (shown, lines, corrections, version)'],
  ['assessment_appeal', 'select, insert, update (state, decided_on, reasons, points, version)'],
  ['assessment_step', 'select, insert'],
]

export const assessment0001: Migration = {
  id: 'assessment-0001-assessment',
  async up(m) {
    await m.run(TABLES)
    for (const [table] of PRIVILEGES) await m.shard(table, 'region_id')
    await m.run(SECURITY)
    for (const [table, privileges] of PRIVILEGES) await m.grant(table, privileges)
  },
}

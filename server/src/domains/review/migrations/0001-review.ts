import type { Migration } from '../../../platform/db/index.ts'

/** Hearings with their steps (appended, never changed), what is published of them, and the rules of review panels. */
const TABLES = `
create table hearing (
  region_id text not null,
  id uuid not null,
  matter_id uuid not null,
  office_id uuid not null,
  stage text not null,
  topic text not null,
  from_date date not null,
  to_date date not null,
  at_time text not null,
  place text not null,
  open_doors boolean not null,
  invited uuid[] not null,
  state text not null,
  number text not null,
  noticed_on date not null,
  conclusion text not null default '',
  sealed_key bytea not null,
  sealed_people bytea not null,
  version integer not null,
  primary key (region_id, id)
);
create index hearing_matter on hearing (region_id, matter_id);
create index hearing_ahead on hearing (office_id, from_date, id) where state = 'announced';
create table hearing_step (
  region_id text not null,
  hearing_id uuid not null,
  seq integer not null,
  type text not null,
  on_date date not null,
  at timestamptz not null,
  by jsonb not null,
  data jsonb not null,
  primary key (region_id, hearing_id, seq)
);
create table hearing_publication (
  region_id text not null,
  hearing_id uuid not null,
  office_id uuid not null,
  title text not null,
  text text not null,
  held_on date not null,
  published_by uuid not null,
  published_at timestamptz not null,
  primary key (region_id, hearing_id)
);
create index hearing_publication_newest on hearing_publication (published_at desc, hearing_id);
create table review_panel_rule (
  region_id text not null,
  office_id uuid not null,
  in_force_from date not null,
  members integer not null,
  basis text not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (region_id, office_id, in_force_from)
);
`

const audience = "current_setting('huiyin.audience', true)"
const officer = "nullif(current_setting('huiyin.office', true), '')::uuid"
const isSystem = `${audience} = 'system'`
const isOfficer = `${audience} = 'officer'`
const isStaff = `(${audience} in ('officer', 'system'))`

/** A hearing is seen by who sees its matter: neither the accused nor the recused (Art. 30(3), 28(3)). */
const hearingVisible = `(${isSystem} or (${isOfficer} and exists (select from matter m
  where m.region_id = hearing.region_id and m.id = hearing.matter_id)))`
const stepVisible = `(${isSystem} or exists (select from hearing h
  where h.region_id = hearing_step.region_id and h.id = hearing_step.hearing_id))`
const ownOffice = `(${isSystem} or (${isOfficer} and office_id = ${officer}))`

const SECURITY = `
alter table hearing enable row level security;
create policy hearing_read on hearing for select using ${hearingVisible};
create policy hearing_insert on hearing for insert with check ${ownOffice};
create policy hearing_update on hearing for update using (${hearingVisible} and ${ownOffice});
alter table hearing_step enable row level security;
create policy hearing_step_read on hearing_step for select using ${stepVisible};
create policy hearing_step_insert on hearing_step for insert with check ${isStaff};
alter table hearing_publication enable row level security;
create policy hearing_publication_read on hearing_publication for select using (true);
create policy hearing_publication_insert on hearing_publication for insert with check ${ownOffice};
create policy hearing_publication_delete on hearing_publication for delete using ${ownOffice};
alter table review_panel_rule enable row level security;
create policy review_panel_rule_read on review_panel_rule for select using ${isStaff};
create policy review_panel_rule_insert on review_panel_rule for insert with check ${ownOffice};
`

const PRIVILEGES: readonly [table: string, privileges: string][] = [
  ['hearing', 'select, insert, update'],
  ['hearing_step', 'select, insert'],
  ['hearing_publication', 'select, insert, delete'],
  ['review_panel_rule', 'select, insert'],
]

export const review0001: Migration = {
  id: 'review-0001-review',
  async up(m) {
    await m.run(TABLES)
    for (const [table] of PRIVILEGES) await m.shard(table, 'region_id')
    await m.run(SECURITY)
    for (const [table, privileges] of PRIVILEGES) await m.grant(table, privileges)
  },
}

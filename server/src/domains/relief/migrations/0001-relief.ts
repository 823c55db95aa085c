import type { Migration } from '../../../platform/db/index.ts'

/**
 * Applications with their steps (appended, never changed), budget lines with their books, and who decides up to which amount. The check
 * on a line keeps the promise that its balance is never below zero, whoever pays at the same moment; a voucher stands in the books once.
 */
const TABLES = `
create table relief_application (
  region_id text not null,
  id uuid not null,
  matter_id uuid not null,
  office_id uuid not null,
  seen_by uuid[] not null,
  state text not null,
  asked bigint not null,
  granted bigint not null default 0,
  paid bigint not null default 0,
  refunded bigint not null default 0,
  applied_on date not null,
  decided_on date,
  result text,
  told_on date,
  sealed_key bytea not null,
  sealed_recipient bytea not null,
  version integer not null,
  primary key (region_id, id),
  check (paid <= granted and refunded <= paid)
);
create index relief_application_office on relief_application (office_id, id);
create unique index relief_application_open on relief_application (region_id, matter_id, office_id)
  where state in ('applied', 'assessed');
create table relief_step (
  region_id text not null,
  application_id uuid not null,
  seq integer not null,
  type text not null,
  on_date date not null,
  at timestamptz not null,
  by jsonb not null,
  data jsonb not null,
  primary key (region_id, application_id, seq)
);
create table relief_line (
  region_id text not null,
  id uuid not null,
  office_id uuid not null,
  year integer not null,
  code text not null,
  name text not null,
  amount bigint not null,
  spent bigint not null default 0,
  version integer not null,
  primary key (region_id, id),
  check (spent >= 0 and spent <= amount)
);
create unique index relief_line_code on relief_line (region_id, office_id, year, code);
create table relief_entry (
  region_id text not null,
  line_id uuid not null,
  seq integer not null,
  kind text not null,
  change bigint not null,
  balance bigint not null,
  voucher text not null default '',
  on_date date not null,
  at timestamptz not null,
  staff_id uuid not null,
  application_region text,
  application_id uuid,
  matter_id uuid,
  reason text not null default '',
  primary key (region_id, line_id, seq),
  check (balance >= 0)
);
create unique index relief_entry_voucher on relief_entry (region_id, line_id, voucher) where voucher <> '';
create table relief_authority (
  region_id text not null,
  id uuid not null,
  office_id uuid not null,
  up_to bigint not null,
  basis text not null,
  in_force_from date not null,
  primary key (region_id, id)
);
create unique index relief_authority_day on relief_authority (region_id, office_id, in_force_from);
`

const audience = "current_setting('huiyin.audience', true)"
const officer = "nullif(current_setting('huiyin.office', true), '')::uuid"
const isSystem = `${audience} = 'system'`
const isOfficer = `${audience} = 'officer'`
const officeAnd = `${audience} in ('officer', 'system')`

/** Who does not see the matter sees no application about it; who does must also be of the fund's office or one above. */
const visible = `(${isSystem} or (${isOfficer} and seen_by @> array[${officer}] and exists (select from matter m
  where m.region_id = relief_application.region_id and m.id = relief_application.matter_id)))`
const stepVisible = `(${isSystem} or exists (select from relief_application a
  where a.region_id = relief_step.region_id and a.id = relief_step.application_id))`
const own = `(${isSystem} or (${isOfficer} and office_id = ${officer}))`
const entryVisible = `(${isSystem} or exists (select from relief_line l
  where l.region_id = relief_entry.region_id and l.id = relief_entry.line_id))`

const SECURITY = `
alter table relief_application enable row level security;
create policy relief_application_read on relief_application for select using ${visible};
create policy relief_application_insert on relief_application for insert with check (${officeAnd});
create policy relief_application_update on relief_application for update using ${visible};
alter table relief_step enable row level security;
create policy relief_step_read on relief_step for select using ${stepVisible};
create policy relief_step_insert on relief_step for insert with check (${officeAnd});
alter table relief_line enable row level security;
create policy relief_line_all on relief_line using ${own};
alter table relief_entry enable row level security;
create policy relief_entry_read on relief_entry for select using ${entryVisible};
create policy relief_entry_insert on relief_entry for insert with check ${entryVisible};
alter table relief_authority enable row level security;
create policy relief_authority_read on relief_authority for select using (${officeAnd});
create policy relief_authority_insert on relief_authority for insert with check ${own};
`

const PRIVILEGES: readonly [table: string, privileges: string][] = [
  ['relief_application', 'select, insert, update'],
  ['relief_step', 'select, insert'],
  ['relief_line', 'select, insert, update'],
  ['relief_entry', 'select, insert'],
  ['relief_authority', 'select, insert'],
]

export const relief0001: Migration = {
  id: 'relief-0001-relief',
  async up(m) {
    await m.run(TABLES)
    for (const [table] of PRIVILEGES) await m.shard(table, 'region_id')
    await m.run(SECURITY)
    for (const [table, privileges] of PRIVILEGES) await m.grant(table, privileges)
  },
}

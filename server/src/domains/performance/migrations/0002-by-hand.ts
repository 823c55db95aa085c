import type { Migration } from '../../../platform/db/index.ts'

/**
 * Goals and projects become records of their own, with versions and history; payments with their vouchers, files behind entered values, the
 * rules of an office, and the records that are signed: what was seen at a checkpoint, and self-evaluations. A signed one is never changed, by
 * nobody: a correction is the next revision.
 */
const TABLES = `
alter table performance_subject add column data jsonb not null default '{"description":"","plan":null,"paidFrom":null,"groups":null,"weighing":null}';
alter table performance_subject add column struck boolean not null default false;
alter table performance_subject add column version integer not null default 1;
alter table performance_indicator add column struck boolean not null default false;
update performance_indicator set data = data || '{"evidence":"","period":"year"}';
drop index performance_subject_name;
create unique index performance_subject_name on performance_subject (region_id, office_id, year, kind, name) where not struck;
create table performance_subject_step (
  region_id text not null,
  subject_id uuid not null,
  seq integer not null,
  type text not null,
  on_date date not null,
  at timestamptz not null,
  by jsonb not null,
  data jsonb not null,
  primary key (region_id, subject_id, seq)
);
create table performance_payment (
  region_id text not null,
  id uuid not null,
  subject_id uuid not null,
  reverses uuid,
  on_date date not null,
  amount bigint not null,
  voucher text not null,
  purpose text not null,
  at timestamptz not null,
  primary key (region_id, id)
);
create index performance_payment_subject on performance_payment (region_id, subject_id, on_date, id);
create unique index performance_payment_reversed on performance_payment (region_id, reverses) where reverses is not null;
create table performance_file (
  region_id text not null,
  record_id uuid not null,
  id uuid not null,
  name text not null,
  type text not null,
  size integer not null,
  sha256 text not null,
  primary key (region_id, record_id, id)
);
create index performance_file_hash on performance_file (sha256);
create table performance_record (
  region_id text not null,
  id uuid not null,
  subject_id uuid not null,
  office_id uuid not null,
  seen_by uuid[] not null,
  year integer not null,
  kind text not null,
  on_date date not null,
  revision integer not null,
  state text not null,
  frozen jsonb not null,
  said jsonb not null,
  reason text not null default '',
  drawn_at timestamptz not null,
  drawn_by jsonb not null,
  signed_at timestamptz,
  signed_by jsonb,
  version integer not null,
  primary key (region_id, id)
);
create unique index performance_record_revision on performance_record (region_id, subject_id, kind, on_date, revision);
create unique index performance_record_open on performance_record (region_id, subject_id, kind, on_date) where state = 'drawn';
create index performance_record_office on performance_record (office_id, year);
create table performance_record_step (
  region_id text not null,
  record_id uuid not null,
  seq integer not null,
  type text not null,
  on_date date not null,
  at timestamptz not null,
  by jsonb not null,
  data jsonb not null,
  primary key (region_id, record_id, seq)
);
create table performance_rule (
  region_id text not null,
  id uuid not null,
  office_id uuid not null,
  in_force_from date not null,
  basis text not null,
  data jsonb not null,
  at timestamptz not null,
  by jsonb not null,
  primary key (region_id, id)
);
create unique index performance_rule_day on performance_rule (region_id, office_id, in_force_from);
`

const audience = "current_setting('huiyin.audience', true)"
const officer = "nullif(current_setting('huiyin.office', true), '')::uuid"
const isSystem = `${audience} = 'system'`
const isOfficer = `${audience} = 'officer'`
const own = `(${isSystem} or (${isOfficer} and office_id = ${officer}))`
const visible = `(${isSystem} or (${isOfficer} and seen_by @> array[${officer}]))`
const ofSubject = (table: string, condition = ''): string => `(${isSystem} or exists (select from performance_subject s
  where s.region_id = ${table}.region_id and s.id = ${table}.subject_id${condition}))`
const ofOwnSubject = (table: string): string => ofSubject(table, ` and s.office_id = ${officer}`)
const ofRecord = (condition = ''): string => `(${isSystem} or exists (select from performance_record r
  where r.region_id = performance_record_step.region_id and r.id = record_id${condition}))`
/** A file lies behind a value of an indicator or a step of a goal. */
const ofFile = (condition = ''): string => `(${isSystem}
  or exists (select from performance_indicator i join performance_subject s on s.region_id = i.region_id and s.id = i.subject_id
    where i.region_id = performance_file.region_id and i.id = record_id${condition})
  or exists (select from performance_subject s
    where s.region_id = performance_file.region_id and s.id = record_id${condition}))`

const SECURITY = `
create policy performance_subject_update on performance_subject for update using ${own};
alter table performance_subject_step enable row level security;
create policy performance_subject_step_read on performance_subject_step for select using ${ofSubject('performance_subject_step')};
create policy performance_subject_step_insert on performance_subject_step for insert with check ${ofOwnSubject('performance_subject_step')};
alter table performance_payment enable row level security;
create policy performance_payment_read on performance_payment for select using ${ofSubject('performance_payment')};
create policy performance_payment_insert on performance_payment for insert with check ${ofOwnSubject('performance_payment')};
alter table performance_file enable row level security;
create policy performance_file_read on performance_file for select using ${ofFile()};
create policy performance_file_insert on performance_file for insert with check ${ofFile(` and s.office_id = ${officer}`)};
alter table performance_record enable row level security;
create policy performance_record_read on performance_record for select using ${visible};
create policy performance_record_insert on performance_record for insert with check ${own};
create policy performance_record_update on performance_record for update using (${own} and state = 'drawn') with check ${own};
alter table performance_record_step enable row level security;
create policy performance_record_step_read on performance_record_step for select using ${ofRecord()};
create policy performance_record_step_insert on performance_record_step for insert with check ${ofRecord(` and r.office_id = ${officer}`)};
alter table performance_rule enable row level security;
create policy performance_rule_read on performance_rule for select using (${audience} in ('officer', 'system'));
create policy performance_rule_insert on performance_rule for insert with check ${own};
`

const MADE: readonly [table: string, privileges: string][] = [
  ['performance_subject_step', 'select, insert'],
  ['performance_payment', 'select, insert'],
  ['performance_file', 'select, insert'],
  ['performance_record', 'select, insert, update (state, frozen, said, signed_at, signed_by, version)'],
  ['performance_record_step', 'select, insert'],
  ['performance_rule', 'select, insert'],
]

export const performance0002: Migration = {
  id: 'performance-0002-by-hand',
  async up(m) {
    await m.run(TABLES)
    for (const [table] of MADE) await m.shard(table, 'region_id')
    await m.run(SECURITY)
    await m.grant(
      'performance_subject',
      'update (parent_id, position, name, code, budget, goals, data, struck, version)',
    )
    await m.grant('performance_indicator', 'update (struck)')
    for (const [table, privileges] of MADE) await m.grant(table, privileges)
  },
}

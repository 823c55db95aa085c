import type { Migration } from '../../../platform/db/index.ts'

/**
 * Hand-over sheets with their lines and steps (appended, never changed). The index of open lines keeps a piece of work on one sheet at a
 * time, whoever offers it at the same moment.
 */
const TABLES = `
create table handover (
  region_id text not null,
  id uuid not null,
  office_id uuid not null,
  from_staff uuid not null,
  made_by uuid not null,
  made_on date not null,
  reason text not null,
  number text not null,
  by_order boolean not null,
  state text not null,
  version integer not null,
  primary key (region_id, id)
);
create index handover_office on handover (office_id, id);
create table handover_item (
  region_id text not null,
  handover_id uuid not null,
  n integer not null,
  office_id uuid not null,
  from_staff uuid not null,
  kind text not null,
  record_region text not null,
  record_id uuid not null,
  matter_region text,
  matter_id uuid,
  to_staff uuid not null,
  state text not null,
  answered_at timestamptz,
  primary key (region_id, handover_id, n)
);
create unique index handover_item_once on handover_item (region_id, kind, record_id, from_staff)
  where state in ('offered', 'declined');
create index handover_item_record on handover_item (record_id);
create index handover_item_taker on handover_item (to_staff, office_id);
create table handover_step (
  region_id text not null,
  handover_id uuid not null,
  seq integer not null,
  type text not null,
  on_date date not null,
  at timestamptz not null,
  by jsonb not null,
  data jsonb not null,
  primary key (region_id, handover_id, seq)
);
`

const audience = "current_setting('huiyin.audience', true)"
const officer = "nullif(current_setting('huiyin.office', true), '')::uuid"

/** A hand-over is inside one office and shown in no other; who of the office sees which line, the desk says. */
const own = `(${audience} = 'system' or (${audience} = 'officer' and office_id = ${officer}))`
const ofOwn = `(${audience} = 'system' or exists (select from handover h
  where h.region_id = handover_step.region_id and h.id = handover_step.handover_id))`

const SECURITY = `
alter table handover enable row level security;
create policy handover_own on handover using ${own};
alter table handover_item enable row level security;
create policy handover_item_own on handover_item using ${own};
alter table handover_step enable row level security;
create policy handover_step_read on handover_step for select using ${ofOwn};
create policy handover_step_insert on handover_step for insert with check ${ofOwn};
`

const PRIVILEGES: readonly [table: string, privileges: string][] = [
  ['handover', 'select, insert, update'],
  ['handover_item', 'select, insert, update'],
  ['handover_step', 'select, insert'],
]

export const handover0001: Migration = {
  id: 'handover-0001-handover',
  async up(m) {
    await m.run(TABLES)
    for (const [table] of PRIVILEGES) await m.shard(table, 'region_id')
    await m.run(SECURITY)
    for (const [table, privileges] of PRIVILEGES) await m.grant(table, privileges)
  },
}

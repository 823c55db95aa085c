import type { Migration } from '../../../platform/db/index.ts'

/** The roster, leaders' reception days with what was promised on them, and matters that a leader sees through. */
const TABLES_SQL = `
create table hall_duty (
  region_id text not null,
  id uuid not null,
  hall_id uuid not null,
  date date not null,
  half text not null,
  kind text not null,
  staff_id uuid,
  name text not null,
  office_id uuid,
  swap_with uuid,
  active boolean not null,
  version integer not null,
  primary key (region_id, id)
);
create index hall_duty_day on hall_duty (hall_id, date) where active;
create table leader_day (
  region_id text not null,
  id uuid not null,
  hall_id uuid not null,
  date date not null,
  starts text not null,
  ends text not null,
  leader text not null,
  position_zh text not null,
  position_en text not null,
  about text not null,
  capacity integer not null,
  taken integer not null check (taken between 0 and capacity),
  state text not null,
  published_on date,
  version integer not null,
  primary key (region_id, id)
);
create index leader_day_date on leader_day (date, id);
create table leader_commitment (
  region_id text not null,
  id uuid not null,
  leader_day_id uuid not null,
  what text not null,
  office_id uuid not null,
  due_on date not null,
  matter_region_id text,
  matter_id uuid,
  state text not null,
  settled_on date,
  evidence text not null,
  version integer not null,
  primary key (region_id, id)
);
create index leader_commitment_day on leader_commitment (leader_day_id);
create table matter_sponsor (
  region_id text not null,
  matter_id uuid not null,
  id uuid not null,
  leader text not null,
  position_zh text not null,
  position_en text not null,
  office_id uuid not null,
  reason text not null,
  began_on date not null,
  state text not null,
  ended_on date,
  ending text not null,
  steps jsonb not null,
  version integer not null,
  primary key (region_id, matter_id, id)
);
create unique index matter_sponsor_active on matter_sponsor (region_id, matter_id) where state = 'active';
create index matter_sponsor_list on matter_sponsor (state, id);
`

const audience = "current_setting('huiyin.audience', true)"
const office = "nullif(current_setting('huiyin.office', true), '')::uuid"
const ofHall = (table: string): string => `(${audience} = 'system' or (${audience} = 'officer' and exists (
  select from hall h where h.region_id = ${table}.region_id and h.id = ${table}.hall_id and h.offices @> array[${office}])))`
const ofMatter = (table: string, region: string): string =>
  `exists (select from matter m where m.region_id = ${table}.${region} and m.id = ${table}.matter_id)`

/** Everybody may know of a published day. A promise about a matter is seen by whoever may see the matter. */
const SECURITY = `
alter table hall_duty enable row level security;
create policy hall_duty_all on hall_duty using (${ofHall('hall_duty')});
alter table leader_day enable row level security;
create policy leader_day_read on leader_day for select using (${audience} = 'officer' or ${audience} = 'system' or state in ('published', 'held'));
create policy leader_day_insert on leader_day for insert with check (${ofHall('leader_day')});
create policy leader_day_update on leader_day for update using (${ofHall('leader_day')} or (${audience} = 'public' and state = 'published'));
alter table leader_commitment enable row level security;
create policy leader_commitment_all on leader_commitment using (
  ${audience} = 'system' or (${audience} = 'officer' and (matter_id is null or ${ofMatter('leader_commitment', 'matter_region_id')}) and exists (
    select from leader_day d join hall h on h.region_id = d.region_id and h.id = d.hall_id
    where d.region_id = leader_commitment.region_id and d.id = leader_commitment.leader_day_id
      and (h.offices @> array[${office}] or leader_commitment.office_id = ${office}))));
alter table matter_sponsor enable row level security;
create policy matter_sponsor_all on matter_sponsor using (
  ${audience} = 'system' or (${audience} = 'officer' and ${ofMatter('matter_sponsor', 'region_id')}));
`

const TABLES = ['hall_duty', 'leader_day', 'leader_commitment', 'matter_sponsor']

export const rosterTables: Migration = {
  id: 'hall-0003-roster',
  async up(m) {
    await m.run(TABLES_SQL)
    for (const table of TABLES) await m.shard(table, 'region_id')
    await m.run(SECURITY)
    for (const table of TABLES) await m.grant(table, 'select, insert, update')
  },
}

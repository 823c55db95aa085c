import type { Migration } from '../../../platform/db/index.ts'

const audience = "current_setting('huiyin.audience', true)"
const office = "nullif(current_setting('huiyin.office', true), '')::uuid"
const own = "nullif(current_setting('huiyin.matter', true), '')::uuid"
const ofHall = (table: string): string => `(${audience} = 'system' or (${audience} = 'officer' and exists (
  select from hall h where h.region_id = ${table}.region_id and h.id = ${table}.hall_id and h.offices @> array[${office}])))`

/**
 * How many places of a reception day are taken stands apart from the day: a visitor who books changes the count and nothing that was
 * published.
 */
const PLACES = `
create table leader_day_places (
  region_id text not null,
  leader_day_id uuid not null,
  taken integer not null check (taken >= 0),
  primary key (region_id, leader_day_id)
);
`
const MOVE_PLACES = `
insert into leader_day_places (region_id, leader_day_id, taken) select region_id, id, taken from leader_day;
alter table leader_day drop column taken;
`

const ofDay = `exists (select from leader_day d join hall h on h.region_id = d.region_id and h.id = d.hall_id
  where d.region_id = leader_day_places.region_id and d.id = leader_day_places.leader_day_id and h.offices @> array[${office}])`
const officerOfDay = `(${audience} = 'system' or (${audience} = 'officer' and ${ofDay}))`
const ownDay = `(${audience} = 'public' and exists (select from hall_booking b where b.region_id = leader_day_places.region_id
  and b.id = ${own} and b.leader_day_id = leader_day_places.leader_day_id))`
const fits = `exists (select from leader_day d where d.region_id = leader_day_places.region_id
  and d.id = leader_day_places.leader_day_id and d.capacity >= leader_day_places.taken)`
const ownSlot = `(${audience} = 'public' and exists (select from hall_booking b where b.region_id = hall_slot.region_id and b.id = ${own}
  and b.hall_id = hall_slot.hall_id and b.leader_day_id is null and b.date = hall_slot.date and b.starts = hall_slot.starts))`

/** On the portal a visitor changes the count of the time or the day of the own appointment, and no other row. */
const NARROW = `
drop policy leader_day_update on leader_day;
create policy leader_day_update on leader_day for update using (${ofHall('leader_day')});
alter table leader_day_places enable row level security;
create policy leader_day_places_read on leader_day_places for select using (exists (
  select from leader_day d where d.region_id = leader_day_places.region_id and d.id = leader_day_places.leader_day_id));
create policy leader_day_places_insert on leader_day_places for insert with check (
  ${officerOfDay} or (${ownDay} and ${fits} and taken = 1));
create policy leader_day_places_update on leader_day_places for update using (${officerOfDay} or ${ownDay})
  with check (${officerOfDay} or (${ownDay} and ${fits}));
drop policy hall_slot_all on hall_slot;
create policy hall_slot_read on hall_slot for select using (${audience} in ('system', 'officer', 'public'));
create policy hall_slot_insert on hall_slot for insert with check (${ofHall('hall_slot')} or (${ownSlot} and taken = 1));
create policy hall_slot_update on hall_slot for update using (${ofHall('hall_slot')} or ${ownSlot});
`

/**
 * Rooms and who has them when. For which matter lies apart: everybody of the hall sees that a room is taken, and only those who may
 * see the matter see for which one. `hall_room_day` is taken before a room is, so that of two who want it at once one waits.
 */
const ROOMS = `
create table hall_room (
  region_id text not null,
  hall_id uuid not null,
  id uuid not null,
  name_zh text not null,
  name_en text not null,
  seats integer not null check (seats > 0),
  active boolean not null,
  primary key (region_id, hall_id, id)
);
create table hall_room_day (
  region_id text not null,
  hall_id uuid not null,
  room_id uuid not null,
  date date not null,
  changes integer not null,
  primary key (region_id, hall_id, room_id, date)
);
create table hall_room_use (
  region_id text not null,
  id uuid not null,
  hall_id uuid not null,
  room_id uuid not null,
  date date not null,
  starts text not null,
  ends text not null,
  purpose text not null,
  people_present integer not null,
  staff_id uuid not null,
  office_id uuid not null,
  state text not null,
  version integer not null,
  primary key (region_id, id)
);
create index hall_room_use_day on hall_room_use (hall_id, date) where state = 'booked';
create table hall_room_matter (
  region_id text not null,
  use_id uuid not null,
  matter_region_id text not null,
  matter_id uuid not null,
  primary key (region_id, use_id)
);
create index hall_room_matter_of on hall_room_matter (matter_region_id, matter_id);
`

const SECURE_ROOMS = `
alter table hall_room enable row level security;
create policy hall_room_read on hall_room for select using (true);
create policy hall_room_change on hall_room using (${audience} = 'system' or (${audience} = 'officer' and exists (
  select from hall h where h.region_id = hall_room.region_id and h.id = hall_room.hall_id and h.office_id = ${office})));
alter table hall_room_day enable row level security;
create policy hall_room_day_all on hall_room_day using (${ofHall('hall_room_day')});
alter table hall_room_matter enable row level security;
create policy hall_room_matter_all on hall_room_matter using (${audience} = 'system' or (${audience} = 'officer' and exists (
  select from matter m where m.region_id = hall_room_matter.matter_region_id and m.id = hall_room_matter.matter_id)));
alter table hall_room_use enable row level security;
create policy hall_room_use_all on hall_room_use using (${ofHall('hall_room_use')});
create policy hall_room_use_read on hall_room_use for select using (${audience} = 'officer' and exists (
  select from hall_room_matter r where r.region_id = hall_room_use.region_id and r.use_id = hall_room_use.id));
`

const ROOM_TABLES = ['hall_room', 'hall_room_day', 'hall_room_use', 'hall_room_matter']

export const roomTables: Migration = {
  id: 'hall-0004-rooms',
  async up(m) {
    await m.run(PLACES)
    await m.shard('leader_day_places', 'region_id')
    await m.run(MOVE_PLACES)
    await m.run(NARROW)
    await m.run(ROOMS)
    for (const table of ROOM_TABLES) await m.shard(table, 'region_id')
    await m.run(SECURE_ROOMS)
    for (const table of ['leader_day_places', ...ROOM_TABLES]) await m.grant(table, 'select, insert, update')
  },
}

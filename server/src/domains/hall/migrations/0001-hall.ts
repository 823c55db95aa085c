import type { Migration } from '../../../platform/db/index.ts'

/**
 * Halls with their dated terms, exceptions and windows. `offices` are those with a window in the hall, its own among them: whoever
 * works in one of them works at its queue.
 */
const HALL = `
create table hall (
  region_id text not null,
  id uuid not null,
  office_id uuid not null,
  offices uuid[] not null,
  name_zh text not null,
  name_en text not null,
  place text not null,
  active boolean not null,
  version integer not null,
  primary key (region_id, id)
);
create table hall_terms (
  region_id text not null,
  hall_id uuid not null,
  in_force_from date not null,
  hours jsonb not null,
  slot_minutes integer not null,
  slot_capacity integer not null,
  book_ahead_days integer not null,
  leader_notice_days integer not null,
  keep_days integer not null,
  need_officer integer not null,
  need_lawyer integer not null,
  need_counsellor integer not null,
  need_department integer not null,
  source_zh text not null,
  source_en text not null,
  primary key (region_id, hall_id, in_force_from)
);
create table hall_window (
  region_id text not null,
  hall_id uuid not null,
  id uuid not null,
  name_zh text not null,
  name_en text not null,
  office_id uuid not null,
  active boolean not null,
  primary key (region_id, hall_id, id)
);
create table hall_exception (
  region_id text not null,
  hall_id uuid not null,
  date date not null,
  spans jsonb not null,
  reason_zh text not null,
  reason_en text not null,
  primary key (region_id, hall_id, date)
);
`

/**
 * `taken` is counted up only while places are left, and `last_number` in the transaction of the ticket that gets it: no place is given
 * twice, no number is left out. Whose an appointment is lies sealed under its own key; nothing indexes people.
 */
const QUEUE = `
create table hall_slot (
  region_id text not null,
  hall_id uuid not null,
  date date not null,
  starts text not null,
  taken integer not null check (taken >= 0),
  primary key (region_id, hall_id, date, starts)
);
create table hall_day (
  region_id text not null,
  hall_id uuid not null,
  date date not null,
  last_number integer not null,
  calls integer not null,
  primary key (region_id, hall_id, date)
);
create table hall_booking (
  region_id text not null,
  id uuid not null,
  hall_id uuid not null,
  leader_day_id uuid,
  number text not null,
  date date not null,
  starts text not null,
  ends text not null,
  people_present integer not null,
  channel text not null,
  state text not null,
  sealed_key bytea,
  sealed bytea,
  version integer not null,
  primary key (region_id, id),
  constraint hall_booking_number unique (region_id, number)
);
create index hall_booking_day on hall_booking (hall_id, date, starts, id);
create index hall_booking_by_number on hall_booking (number);
create index hall_booking_sealed on hall_booking (date) where sealed is not null;
create table hall_ticket (
  region_id text not null,
  hall_id uuid not null,
  date date not null,
  number integer not null,
  id uuid not null,
  state text not null,
  booking_id uuid,
  slot text,
  slot_ends text,
  people_present integer not null,
  representatives integer not null check (representatives <= 5),
  window_id uuid,
  transferred_at timestamptz,
  arrived_at timestamptz not null,
  called_at timestamptz,
  times_called integer not null,
  attended_at timestamptz,
  done_at timestamptz,
  officer_id uuid,
  first_officer_id uuid,
  matter_region_id text,
  matter_id uuid,
  outcome text,
  version integer not null,
  primary key (region_id, hall_id, date, number)
);
create index hall_ticket_by_id on hall_ticket (region_id, id);
create table hall_step (
  region_id text not null,
  subject_id uuid not null,
  seq integer not null,
  hall_id uuid,
  matter_id uuid,
  type text not null,
  at timestamptz not null,
  staff_id uuid,
  office_id uuid,
  note text not null,
  primary key (region_id, subject_id, seq)
);
`

const audience = "current_setting('huiyin.audience', true)"
const office = "nullif(current_setting('huiyin.office', true), '')::uuid"
const own = "nullif(current_setting('huiyin.matter', true), '')::uuid"

/** Who works in the hall of a row. */
const ofHall = (table: string): string => `(${audience} = 'system' or (${audience} = 'officer' and exists (
  select from hall h where h.region_id = ${table}.region_id and h.id = ${table}.hall_id and h.offices @> array[${office}])))`

/** Everybody may know when and where a hall opens (Art. 18(1)); the office of the hall sets it. */
const SECURITY = `
alter table hall enable row level security;
create policy hall_read on hall for select using (true);
create policy hall_change on hall using (
  ${audience} = 'system' or (${audience} = 'officer' and office_id = ${office}));
${['hall_terms', 'hall_window', 'hall_exception']
  .map(
    (table) => `alter table ${table} enable row level security;
create policy ${table}_read on ${table} for select using (true);
create policy ${table}_change on ${table} using (${audience} = 'system' or (${audience} = 'officer' and exists (
  select from hall h where h.region_id = ${table}.region_id and h.id = ${table}.hall_id and h.office_id = ${office})));`,
  )
  .join('\n')}
alter table hall_slot enable row level security;
create policy hall_slot_all on hall_slot using (${audience} in ('system', 'officer', 'public'));
alter table hall_day enable row level security;
create policy hall_day_all on hall_day using (${ofHall('hall_day')});
alter table hall_booking enable row level security;
create policy hall_booking_all on hall_booking using (
  ${ofHall('hall_booking')} or (${audience} = 'public' and id = ${own}));
alter table hall_ticket enable row level security;
create policy hall_ticket_all on hall_ticket using (${ofHall('hall_ticket')});
alter table hall_step enable row level security;
create policy hall_step_all on hall_step using (
  (matter_id is null and ${ofHall('hall_step')}) or ${audience} = 'system'
  or (matter_id is not null and ${audience} = 'officer' and exists (
    select from matter m where m.region_id = hall_step.region_id and m.id = hall_step.matter_id))
  or (${audience} = 'public' and subject_id = ${own}));
`

const TABLES: readonly [table: string, privileges: string][] = [
  ['hall', 'select, insert, update'],
  ['hall_terms', 'select, insert, update'],
  ['hall_window', 'select, insert, update'],
  ['hall_exception', 'select, insert, update, delete'],
  ['hall_slot', 'select, insert, update'],
  ['hall_day', 'select, insert, update'],
  ['hall_booking', 'select, insert, update'],
  ['hall_ticket', 'select, insert, update'],
  ['hall_step', 'select, insert'],
]

export const hallTables: Migration = {
  id: 'hall-0001-hall',
  async up(m) {
    await m.run(HALL)
    await m.run(QUEUE)
    for (const [table] of TABLES) await m.shard(table, 'region_id')
    await m.run(SECURITY)
    for (const [table, privileges] of TABLES) await m.grant(table, privileges)
  },
}

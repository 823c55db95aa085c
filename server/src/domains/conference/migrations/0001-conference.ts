import type { Migration } from '../../../platform/db/index.ts'

/** Meetings, their agenda, who attends, what was decided, and everything that happened (appended, never changed). */
const TABLES = `
create table conference_meeting (
  region_id text not null,
  id uuid not null,
  office_id uuid not null,
  title text not null,
  on_date date not null,
  at_time text not null,
  place text not null,
  chair text not null,
  invited uuid[] not null,
  state text not null,
  minutes text not null default '',
  number text not null default '',
  minuted_on date,
  version integer not null,
  primary key (region_id, id)
);
create index conference_meeting_office on conference_meeting (office_id, on_date, id);
create index conference_meeting_invited on conference_meeting using gin (invited);
create table conference_item (
  region_id text not null,
  id uuid not null,
  office_id uuid not null,
  meeting_id uuid,
  position integer not null,
  kind text not null,
  matter_region text,
  matter_id uuid,
  title text not null,
  background text not null,
  proposed_by uuid not null,
  proposed_on date not null,
  state text not null,
  resolution text not null default '',
  papers jsonb not null default '[]',
  hidden_from uuid[] not null,
  restricted boolean not null,
  version integer not null,
  primary key (region_id, id)
);
create index conference_item_meeting on conference_item (meeting_id, position);
create index conference_item_office on conference_item (office_id, state, id);
create index conference_item_matter on conference_item (matter_id) where matter_id is not null;
create table conference_attendance (
  region_id text not null,
  meeting_id uuid not null,
  office_id uuid not null,
  delegate text not null,
  post text not null,
  status text not null,
  primary key (region_id, meeting_id, office_id)
);
create table conference_decision (
  region_id text not null,
  id uuid not null,
  office_id uuid not null,
  meeting_id uuid not null,
  item_id uuid not null,
  text text not null,
  lead_id uuid not null,
  assisting uuid[] not null,
  due_on date not null,
  state text not null,
  done_on date,
  version integer not null,
  primary key (region_id, id)
);
create index conference_decision_open on conference_decision (due_on, id) where state <> 'done';
create index conference_decision_meeting on conference_decision (meeting_id, id);
create table conference_step (
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
`

const audience = "current_setting('huiyin.audience', true)"
const officer = "nullif(current_setting('huiyin.office', true), '')::uuid"
const isSystem = `${audience} = 'system'`
const isOfficer = `${audience} = 'officer'`
const mayInsert = `(${audience} in ('officer', 'system'))`

const meetingVisible = `(${isSystem} or (${isOfficer} and (office_id = ${officer} or (invited @> array[${officer}] and state <> 'planned'))))`

/** The accused never read an item (Art. 30(3)); what is restricted is read by who sees the matter. */
const itemVisible = `(${isSystem} or (${isOfficer} and not (hidden_from @> array[${officer}])
  and (not restricted or exists (select from matter m where m.region_id = matter_region and m.id = matter_id))
  and (office_id = ${officer} or proposed_by = ${officer} or exists (select from conference_meeting c
    where c.region_id = conference_item.region_id and c.id = conference_item.meeting_id))))`

const decisionVisible = `(${isSystem} or (${isOfficer} and (${officer} = lead_id or assisting @> array[${officer}]
  or exists (select from conference_item i where i.region_id = conference_decision.region_id and i.id = conference_decision.item_id))))`

const ofMeeting = `(${isSystem} or exists (select from conference_meeting c
  where c.region_id = conference_attendance.region_id and c.id = conference_attendance.meeting_id))`

const stepVisible = `(${isSystem}
  or exists (select from conference_meeting c where c.region_id = conference_step.region_id and c.id = subject_id)
  or exists (select from conference_decision d where d.region_id = conference_step.region_id and d.id = subject_id))`

const SECURITY = `
alter table conference_meeting enable row level security;
create policy conference_meeting_read on conference_meeting for select using ${meetingVisible};
create policy conference_meeting_insert on conference_meeting for insert with check ${mayInsert};
create policy conference_meeting_update on conference_meeting for update using ${meetingVisible};
alter table conference_item enable row level security;
create policy conference_item_read on conference_item for select using ${itemVisible};
create policy conference_item_insert on conference_item for insert with check ${mayInsert};
create policy conference_item_update on conference_item for update using ${itemVisible};
alter table conference_attendance enable row level security;
create policy conference_attendance_read on conference_attendance for select using ${ofMeeting};
create policy conference_attendance_insert on conference_attendance for insert with check ${mayInsert};
create policy conference_attendance_update on conference_attendance for update using ${ofMeeting};
alter table conference_decision enable row level security;
create policy conference_decision_read on conference_decision for select using ${decisionVisible};
create policy conference_decision_insert on conference_decision for insert with check ${mayInsert};
create policy conference_decision_update on conference_decision for update using ${decisionVisible};
alter table conference_step enable row level security;
create policy conference_step_read on conference_step for select using ${stepVisible};
create policy conference_step_insert on conference_step for insert with check ${mayInsert};
`

const PRIVILEGES: readonly [table: string, privileges: string][] = [
  ['conference_meeting', 'select, insert, update'],
  ['conference_item', 'select, insert, update'],
  ['conference_attendance', 'select, insert, update'],
  ['conference_decision', 'select, insert, update'],
  ['conference_step', 'select, insert'],
]

export const conference0001: Migration = {
  id: 'conference-0001-conference',
  async up(m) {
    await m.run(TABLES)
    for (const [table] of PRIVILEGES) await m.shard(table, 'region_id')
    await m.run(SECURITY)
    for (const [table, privileges] of PRIVILEGES) await m.grant(table, privileges)
  },
}

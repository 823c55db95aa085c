import type { Migration } from '../../../platform/db/index.ts'

const audience = `current_setting('huiyin.audience', true)`
const staff = `nullif(current_setting('huiyin.staff', true), '')::uuid`
const matter = `nullif(current_setting('huiyin.matter', true), '')::uuid`

/** A message is told once: `once` tells repetitions of a kind about the same record apart. `spread_at` is empty until a worker has it. */
const OUTBOX = `
create table notification (
  region_id text not null,
  id uuid not null,
  kind text not null,
  about_of text not null,
  about_id uuid not null,
  number text not null,
  confidential boolean not null,
  recipient_key text not null,
  recipient jsonb not null,
  values jsonb not null,
  concerns text,
  once text not null,
  created_at timestamptz not null default now(),
  spread_at timestamptz,
  primary key (region_id, id),
  constraint notification_once unique (region_id, about_id, kind, once, recipient_key)
);
create index notification_waiting on notification (id) where spread_at is null;
`

/** One message on one channel outside the workbench. The address is never here: it is opened from its sealed place at delivery. */
const DELIVERY = `
create table notification_delivery (
  region_id text not null,
  id uuid not null,
  notification_id uuid not null,
  kind text not null,
  about_of text not null,
  about_id uuid not null,
  number text not null,
  confidential boolean not null,
  values jsonb not null,
  concerns text,
  staff_id uuid,
  channel text not null,
  state text not null,
  tries integer not null default 0,
  next_at timestamptz not null,
  failure text,
  updated_at timestamptz not null,
  version integer not null default 1,
  primary key (region_id, id)
);
create index notification_delivery_due on notification_delivery (next_at, id) where state in ('waiting', 'failed', 'sending');
create index notification_delivery_in_order on notification_delivery (state, id desc);
create index notification_delivery_about on notification_delivery (region_id, about_id) where state in ('waiting', 'failed');

create table notification_delivery_step (
  region_id text not null,
  delivery_id uuid not null,
  n integer not null,
  step text not null,
  at timestamptz not null,
  failure text,
  staff_id uuid,
  reason text not null default '',
  primary key (region_id, delivery_id, n)
);
`

const INBOX = `
create table notification_inbox (
  region_id text not null,
  staff_id uuid not null,
  id uuid not null,
  kind text not null,
  about_of text not null,
  about_id uuid not null,
  number text not null,
  confidential boolean not null,
  values jsonb not null,
  concerns text,
  once text not null,
  at timestamptz not null,
  read_at timestamptz,
  settled_at timestamptz,
  primary key (region_id, staff_id, id),
  constraint notification_inbox_once unique (region_id, staff_id, about_id, kind, once)
);
create index notification_inbox_newest on notification_inbox (staff_id, id desc);
create index notification_inbox_unread on notification_inbox (staff_id) where read_at is null and settled_at is null;
create index notification_inbox_open on notification_inbox (region_id, about_id) where settled_at is null and concerns is not null;
`

/** Where staff and petitioners want to be told: the channel, and the address sealed with a key of its own. */
const WISHES = `
create table notification_preference (
  region_id text not null,
  staff_id uuid not null,
  channels text[] not null,
  sealed_key bytea not null,
  sealed bytea not null,
  version integer not null,
  primary key (region_id, staff_id)
);
create table notification_choice (
  region_id text not null,
  about_of text not null,
  about_id uuid not null,
  channel text not null,
  sealed_key bytea not null,
  sealed bytea not null,
  version integer not null,
  changed_at timestamptz not null,
  primary key (region_id, about_of, about_id)
);
`

/** How many working days ahead an office is warned, from a day on. */
const LEAD = `
create table notification_lead (
  region_id text not null,
  office_id uuid not null,
  in_force_from date not null,
  leads integer[] not null,
  overdue boolean not null,
  source text not null,
  version integer not null,
  primary key (region_id, office_id, in_force_from)
);
`

const SECURITY = `
alter table notification enable row level security;
create policy notification_add on notification for insert with check (true);
create policy notification_system on notification using (${audience} = 'system');

alter table notification_delivery enable row level security;
create policy delivery_system on notification_delivery using (${audience} = 'system');
alter table notification_delivery_step enable row level security;
create policy delivery_step_system on notification_delivery_step using (${audience} = 'system');

alter table notification_inbox enable row level security;
create policy inbox_own on notification_inbox using (${audience} = 'system' or (${audience} = 'officer' and staff_id = ${staff}));

alter table notification_preference enable row level security;
create policy preference_own on notification_preference using (${audience} = 'system' or (${audience} = 'officer' and staff_id = ${staff}));

alter table notification_choice enable row level security;
create policy choice_own on notification_choice using (${audience} = 'system' or (${audience} = 'citizen' and about_id = ${matter}));

alter table notification_lead enable row level security;
create policy lead_read on notification_lead for select using (${audience} in ('officer', 'system'));
create policy lead_write on notification_lead for insert with check (${audience} in ('officer', 'system'));
create policy lead_change on notification_lead for update using (${audience} in ('officer', 'system'));
create policy lead_remove on notification_lead for delete using (${audience} in ('officer', 'system'));
`

const TABLES: readonly [table: string, privileges: string][] = [
  ['notification', 'select, insert, update'],
  ['notification_delivery', 'select, insert, update'],
  ['notification_delivery_step', 'select, insert'],
  ['notification_inbox', 'select, insert, update'],
  ['notification_preference', 'select, insert, update'],
  ['notification_choice', 'select, insert, update'],
  ['notification_lead', 'select, insert, update, delete'],
]

export const notification0001: Migration = {
  id: 'notification-0001-notification',
  async up(m) {
    for (const sql of [OUTBOX, DELIVERY, INBOX, WISHES, LEAD]) await m.run(sql)
    for (const [table] of TABLES) await m.shard(table, 'region_id')
    await m.run(SECURITY)
    for (const [table, privileges] of TABLES) await m.grant(table, privileges)
  },
}

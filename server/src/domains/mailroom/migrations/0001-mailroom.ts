import type { Migration } from '../../../platform/db/index.ts'

/**
 * 收发登记: one row per letter or parcel and office. `mail_item_number` keeps two items from one number; `mail_counter` gives them out one after
 * the other, so that none is left out. The open ones are few and have an index of their own.
 */
const ITEM = `
create table mail_item (
  region_id text not null,
  id uuid not null,
  office_id uuid not null,
  year integer not null,
  seq integer not null,
  kind text not null,
  received_on date not null,
  postmarked_on date,
  carrier text not null,
  waybill text not null,
  meant_for text not null,
  pieces integer not null,
  note text not null,
  state text not null,
  state_on date not null,
  version integer not null,
  recorded_at timestamptz not null,
  accused uuid[] not null,
  forwarded_to uuid,
  came_from_region text,
  came_from_item uuid,
  came_from_office uuid,
  matter_region text,
  matter_id uuid,
  matter_number text,
  constraint mail_item_number unique (region_id, office_id, year, seq)
);
alter table mail_item add primary key (region_id, id);
create index mail_item_pending on mail_item (office_id, received_on, id) where state in ('received', 'opened');
create index mail_item_coming on mail_item (forwarded_to, state_on, id) where state = 'forwarded';
create index mail_item_book on mail_item (office_id, received_on desc, id desc);
create index mail_item_waybill on mail_item (office_id, waybill) where waybill <> '';
create index mail_item_matter on mail_item (matter_id) where matter_id is not null;
create table mail_counter (
  region_id text not null,
  office_id uuid not null,
  year integer not null,
  last integer not null,
  primary key (region_id, office_id, year)
);
`

/** The sender on the envelope, sealed with a key of the item's own; nothing indexes senders. */
const BESIDE = `
create table mail_sender (
  region_id text not null,
  item_id uuid not null,
  sealed_key bytea not null,
  sealed_sender bytea not null,
  primary key (region_id, item_id),
  foreign key (region_id, item_id) references mail_item (region_id, id)
);
create table mail_scan (
  region_id text not null,
  item_id uuid not null,
  id uuid not null,
  place integer not null,
  name text not null,
  type text not null,
  size integer not null,
  sha256 text not null,
  primary key (region_id, item_id, id),
  foreign key (region_id, item_id) references mail_item (region_id, id)
);
create index mail_scan_hash on mail_scan (sha256);
create table mail_step (
  region_id text not null,
  item_id uuid not null,
  seq integer not null,
  at timestamptz not null,
  office_id uuid not null,
  staff_id uuid,
  verb text not null,
  data jsonb not null,
  primary key (region_id, item_id, seq),
  foreign key (region_id, item_id) references mail_item (region_id, id)
);
`

const audience = "current_setting('huiyin.audience', true)"
const office = "nullif(current_setting('huiyin.office', true), '')::uuid"

const OF_ITEM = (table: string): string =>
  `(${audience} = 'system' or exists (select from mail_item i where i.region_id = ${table}.region_id and i.id = ${table}.item_id))`

/** The office where an item lies reads it; the one it is sent to reads it on its way, and once it has been taken in there. */
const SECURITY = `
alter table mail_item enable row level security;
create policy mail_item_read on mail_item for select using (${audience} = 'system'
  or (${audience} = 'officer' and (office_id = ${office} or (forwarded_to = ${office} and state in ('forwarded', 'taken')))));
create policy mail_item_add on mail_item for insert with check (${audience} = 'system' or (${audience} = 'officer' and office_id = ${office}));
create policy mail_item_change on mail_item for update using (${audience} = 'system'
  or (${audience} = 'officer' and (office_id = ${office} or (forwarded_to = ${office} and state = 'forwarded'))))
  with check (${audience} in ('officer', 'system'));
alter table mail_counter enable row level security;
create policy mail_counter_own on mail_counter using (${audience} = 'system' or (${audience} = 'officer' and office_id = ${office}));
${['mail_sender', 'mail_scan', 'mail_step']
  .map(
    (table) => `alter table ${table} enable row level security;
create policy ${table}_of_item on ${table} using ${OF_ITEM(table)} with check ${OF_ITEM(table)};`,
  )
  .join('\n')}
`

export const mailroom0001: Migration = {
  id: 'mailroom-0001-mailroom',
  async up(m) {
    await m.run(ITEM)
    await m.shard('mail_item', 'region_id')
    await m.shard('mail_counter', 'region_id')
    await m.run(BESIDE)
    for (const table of ['mail_sender', 'mail_scan', 'mail_step']) await m.shard(table, 'region_id')
    await m.run(SECURITY)
    await m.grant('mail_item', 'select, insert, update')
    await m.grant('mail_counter', 'select, insert, update')
    await m.grant('mail_sender', 'select, insert, update')
    await m.grant('mail_scan', 'select, insert, update, delete')
    await m.grant('mail_step', 'select, insert')
  },
}

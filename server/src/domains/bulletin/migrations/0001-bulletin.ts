import type { Migration } from '../../../platform/db/index.ts'

/**
 * Bulletins with their text, their figures as they were counted, and, once issued, the document as it was signed. What happened stands in
 * the steps; who of the offices took note of it, in the receipts.
 */
const TABLES = `
create table bulletin (
  region_id text not null,
  id uuid not null,
  office_id uuid not null,
  kind text not null,
  from_on date not null,
  to_on date not null,
  language text not null,
  title text not null,
  main_to text not null,
  sections jsonb not null,
  snapshot jsonb not null,
  state text not null,
  version integer not null,
  replaces_id uuid,
  note text not null default '',
  prepared_by uuid[] not null,
  number text not null default '',
  issued_at timestamptz,
  paper jsonb,
  hash text not null default '',
  recipients uuid[] not null default '{}',
  primary key (region_id, id)
);
create index bulletin_office on bulletin (office_id, id);
create index bulletin_recipients on bulletin using gin (recipients);
create unique index bulletin_once on bulletin (region_id, office_id, kind, from_on, to_on)
  where kind <> 'special' and replaces_id is null and state in ('draft', 'submitted', 'issued');
create table bulletin_step (
  region_id text not null,
  bulletin_id uuid not null,
  seq integer not null,
  type text not null,
  on_date date not null,
  at timestamptz not null,
  by jsonb not null,
  data jsonb not null,
  primary key (region_id, bulletin_id, seq)
);
create table bulletin_receipt (
  region_id text not null,
  bulletin_id uuid not null,
  office_id uuid not null,
  at timestamptz not null,
  by jsonb not null,
  primary key (region_id, bulletin_id, office_id)
);
`

const audience = "current_setting('huiyin.audience', true)"
const officer = "nullif(current_setting('huiyin.office', true), '')::uuid"
const isSystem = `${audience} = 'system'`
const isOfficer = `${audience} = 'officer'`
/** A draft is its office's alone; what was issued, also of those to whom it was sent. */
const visible = `(${isSystem} or (${isOfficer} and (office_id = ${officer}
  or (state in ('issued', 'replaced', 'withdrawn') and recipients @> array[${officer}]))))`
const own = `(${isSystem} or (${isOfficer} and office_id = ${officer}))`
const ofBulletin = (
  table: string,
  condition: string,
): string => `(${isSystem} or (${isOfficer} and exists (select from bulletin b
  where b.region_id = ${table}.region_id and b.id = ${table}.bulletin_id and (${condition}))))`
const ofOwn = ofBulletin('bulletin_step', `b.office_id = ${officer}`)
/** How a bulletin was written is its office's own business. */
const stepVisible = ofBulletin(
  'bulletin_step',
  `b.office_id = ${officer} or bulletin_step.type in ('issued', 'replaced', 'withdrawn')`,
)
const receiptVisible = ofBulletin(
  'bulletin_receipt',
  `b.office_id = ${officer} or bulletin_receipt.office_id = ${officer}`,
)
const receiptOwn = ofBulletin(
  'bulletin_receipt',
  `bulletin_receipt.office_id = ${officer} and b.state = 'issued' and b.recipients @> array[${officer}]`,
)

const SECURITY = `
alter table bulletin enable row level security;
create policy bulletin_read on bulletin for select using ${visible};
create policy bulletin_insert on bulletin for insert with check ${own};
create policy bulletin_update on bulletin for update using ${own};
alter table bulletin_step enable row level security;
create policy bulletin_step_read on bulletin_step for select using ${stepVisible};
create policy bulletin_step_insert on bulletin_step for insert with check ${ofOwn};
alter table bulletin_receipt enable row level security;
create policy bulletin_receipt_read on bulletin_receipt for select using ${receiptVisible};
create policy bulletin_receipt_insert on bulletin_receipt for insert with check ${receiptOwn};
`

/** Of which office, kind and period it is, never changes. */
const CHANGING =
  'title, main_to, sections, snapshot, state, version, prepared_by, number, issued_at, paper, hash, recipients'

const PRIVILEGES: readonly [table: string, privileges: string][] = [
  ['bulletin', `select, insert, update (${CHANGING})`],
  ['bulletin_step', 'select, insert'],
  ['bulletin_receipt', 'select, insert'],
]

export const bulletin0001: Migration = {
  id: 'bulletin-0001-bulletin',
  async up(m) {
    await m.run(TABLES)
    for (const [table] of PRIVILEGES) await m.shard(table, 'region_id')
    await m.run(SECURITY)
    for (const [table, privileges] of PRIVILEGES) await m.grant(table, privileges)
  },
}

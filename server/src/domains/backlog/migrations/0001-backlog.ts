import type { Migration } from '../../../platform/db/index.ts'

/**
 * Campaigns, the matters on their lists, and everything that happened (appended, never changed). A matter is on a list once. What of an
 * item follows from its steps stands in its row for lists and counts.
 */
const TABLES = `
create table backlog_campaign (
  region_id text not null,
  id uuid not null,
  office_id uuid not null,
  seen_by uuid[] not null,
  name text not null,
  criteria jsonb not null,
  begins_on date not null,
  ends_on date not null,
  state text not null,
  list_hash text,
  seed text,
  look_by date,
  version integer not null,
  primary key (region_id, id)
);
create index backlog_campaign_office on backlog_campaign (office_id, id);
create table backlog_item (
  region_id text not null,
  id uuid not null,
  campaign_id uuid not null,
  matter_region text not null,
  matter_id uuid not null,
  frozen boolean not null,
  state text not null,
  office_id uuid,
  sponsor text not null default '',
  sponsor_staff uuid,
  plan_total integer not null default 0,
  plan_done integer not null default 0,
  planned_on date,
  next_due date,
  sampled boolean not null default false,
  held boolean,
  version integer not null,
  primary key (region_id, id)
);
create unique index backlog_item_matter on backlog_item (region_id, campaign_id, matter_region, matter_id);
create index backlog_item_of_matter on backlog_item (matter_region, matter_id);
create index backlog_item_due on backlog_item (next_due) where next_due is not null;
create table backlog_step (
  region_id text not null,
  campaign_id uuid not null,
  subject_id uuid not null,
  seq integer not null,
  type text not null,
  on_date date not null,
  at timestamptz not null,
  by jsonb not null,
  data jsonb not null,
  primary key (region_id, subject_id, seq)
);
create index backlog_step_campaign on backlog_step (region_id, campaign_id);
`

const audience = "current_setting('huiyin.audience', true)"
const officer = "nullif(current_setting('huiyin.office', true), '')::uuid"
const isSystem = `${audience} = 'system'`
const officeAnd = `${audience} in ('officer', 'system')`
const campaignVisible = `(${isSystem} or (${audience} = 'officer' and seen_by @> array[${officer}]))`
/** Who does not see the matter does not see it on the list either. */
const itemVisible = `(${isSystem} or (exists (select from backlog_campaign c
    where c.region_id = backlog_item.region_id and c.id = backlog_item.campaign_id)
  and exists (select from matter m where m.region_id = backlog_item.matter_region and m.id = backlog_item.matter_id)))`
const stepVisible = `(${isSystem}
  or exists (select from backlog_item i where i.region_id = backlog_step.region_id and i.id = backlog_step.subject_id)
  or exists (select from backlog_campaign c where c.region_id = backlog_step.region_id and c.id = backlog_step.subject_id))`

const SECURITY = `
alter table backlog_campaign enable row level security;
create policy backlog_campaign_read on backlog_campaign for select using ${campaignVisible};
create policy backlog_campaign_insert on backlog_campaign for insert with check (${officeAnd});
create policy backlog_campaign_update on backlog_campaign for update using ${campaignVisible};
alter table backlog_item enable row level security;
create policy backlog_item_read on backlog_item for select using ${itemVisible};
create policy backlog_item_insert on backlog_item for insert with check (${officeAnd});
create policy backlog_item_update on backlog_item for update using ${itemVisible};
alter table backlog_step enable row level security;
create policy backlog_step_read on backlog_step for select using ${stepVisible};
create policy backlog_step_insert on backlog_step for insert with check (${officeAnd});
`

/** Which matter is on which list, and whether it was frozen there, nobody can change: not even the application. */
const STANDING =
  'state, office_id, sponsor, sponsor_staff, plan_total, plan_done, planned_on, next_due, sampled, held, version'

const PRIVILEGES: readonly [table: string, privileges: string][] = [
  ['backlog_campaign', 'select, insert, update'],
  ['backlog_item', `select, insert, update (${STANDING})`],
  ['backlog_step', 'select, insert'],
]

export const backlog0001: Migration = {
  id: 'backlog-0001-backlog',
  async up(m) {
    await m.run(TABLES)
    for (const [table] of PRIVILEGES) await m.shard(table, 'region_id')
    await m.run(SECURITY)
    for (const [table, privileges] of PRIVILEGES) await m.grant(table, privileges)
  },
}

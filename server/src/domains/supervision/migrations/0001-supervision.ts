import type { Migration } from '../../../platform/db/index.ts'

/**
 * Cases of supervision, their steps (appended, never changed), advice, batches of reminders and an office's own thresholds. The two unique
 * keys of a case keep the promise that a matter has one open case per trigger, and one case at all per cause, however often and by how
 * many at once the triggers are computed.
 */
const TABLES = `
create table supervision_case (
  region_id text not null,
  id uuid not null,
  matter_id uuid not null,
  kind text not null,
  cause text not null,
  office_id uuid not null,
  supervisor_id uuid not null,
  seen_by uuid[] not null,
  since date not null,
  opened_on date not null,
  state text not null,
  closed_on date,
  listed_until date,
  next_owed date,
  version integer not null,
  primary key (region_id, id)
);
create unique index supervision_case_open on supervision_case (region_id, matter_id, kind) where state = 'open';
create unique index supervision_case_cause on supervision_case (region_id, matter_id, kind, cause);
create index supervision_case_supervisor on supervision_case (supervisor_id, state, since, id);
create index supervision_case_office on supervision_case (office_id, state, since, id);
create table supervision_step (
  region_id text not null,
  case_id uuid not null,
  seq integer not null,
  type text not null,
  on_date date not null,
  at timestamptz not null,
  by jsonb not null,
  data jsonb not null,
  primary key (region_id, case_id, seq)
);
create table supervision_advice (
  region_id text not null,
  id uuid not null,
  case_id uuid not null,
  matter_id uuid not null,
  kind text not null,
  from_office uuid not null,
  to_office uuid not null,
  seen_by uuid[] not null,
  text text not null,
  given_on date not null,
  reply_by date not null,
  adoption text,
  reply text not null default '',
  replied_on date,
  replied_by uuid,
  version integer not null,
  primary key (region_id, id)
);
create index supervision_advice_from on supervision_advice (from_office, given_on, id);
create index supervision_advice_to on supervision_advice (to_office, given_on, id);
create table supervision_batch (
  region_id text not null,
  id uuid not null,
  supervisor_id uuid not null,
  office_id uuid not null,
  made_on date not null,
  made_by uuid not null,
  text text not null,
  cases jsonb not null,
  primary key (region_id, id)
);
create index supervision_batch_supervisor on supervision_batch (supervisor_id, id);
create table supervision_threshold (
  region_id text not null,
  id uuid not null,
  office_id uuid not null,
  trigger text not null,
  amount integer not null,
  unit text not null,
  basis text not null,
  in_force_from date not null,
  in_force_to date,
  primary key (region_id, id)
);
`

const audience = "current_setting('huiyin.audience', true)"
const officer = "nullif(current_setting('huiyin.office', true), '')::uuid"
const isSystem = `${audience} = 'system'`
const isOfficer = `${audience} = 'officer'`
const matterOf = (table: string): string =>
  `exists (select from matter m where m.region_id = ${table}.region_id and m.id = ${table}.matter_id)`

/** Who does not see the matter (accused, recused, no part in it) sees no case about it; who does must also be one of its offices. */
const caseVisible = `(${isSystem} or (${isOfficer} and seen_by @> array[${officer}] and ${matterOf('supervision_case')}))`
const stepVisible = `(${isSystem} or exists (select from supervision_case c
  where c.region_id = supervision_step.region_id and c.id = supervision_step.case_id))`
/** Advice is also read by the office that it goes to, which may have no part in the matter: the advice alone, nothing of the matter. */
const adviceVisible = `(${isSystem} or (${isOfficer} and (to_office = ${officer}
  or (seen_by @> array[${officer}] and ${matterOf('supervision_advice')}))))`
const batchVisible = `(${isSystem} or (${isOfficer} and ${officer} in (supervisor_id, office_id)))`

const SECURITY = `
alter table supervision_case enable row level security;
create policy supervision_case_read on supervision_case for select using ${caseVisible};
create policy supervision_case_insert on supervision_case for insert with check (${audience} in ('officer', 'system'));
create policy supervision_case_update on supervision_case for update using ${caseVisible};
alter table supervision_step enable row level security;
create policy supervision_step_read on supervision_step for select using ${stepVisible};
create policy supervision_step_insert on supervision_step for insert with check (${audience} in ('officer', 'system'));
alter table supervision_advice enable row level security;
create policy supervision_advice_read on supervision_advice for select using ${adviceVisible};
create policy supervision_advice_insert on supervision_advice for insert with check (${audience} in ('officer', 'system'));
create policy supervision_advice_update on supervision_advice for update using ${adviceVisible};
alter table supervision_batch enable row level security;
create policy supervision_batch_read on supervision_batch for select using ${batchVisible};
create policy supervision_batch_insert on supervision_batch for insert with check (${audience} in ('officer', 'system'));
alter table supervision_threshold enable row level security;
create policy supervision_threshold_read on supervision_threshold for select using (${audience} in ('officer', 'system'));
create policy supervision_threshold_change on supervision_threshold
  using (${isSystem} or (${isOfficer} and office_id = ${officer}));
`

const PRIVILEGES: readonly [table: string, privileges: string][] = [
  ['supervision_case', 'select, insert, update'],
  ['supervision_step', 'select, insert'],
  ['supervision_advice', 'select, insert, update'],
  ['supervision_batch', 'select, insert'],
  ['supervision_threshold', 'select, insert, delete'],
]

export const supervision0001: Migration = {
  id: 'supervision-0001-supervision',
  async up(m) {
    await m.run(TABLES)
    for (const [table] of PRIVILEGES) await m.shard(table, 'region_id')
    await m.run(SECURITY)
    for (const [table, privileges] of PRIVILEGES) await m.grant(table, privileges)
  },
}

import type { Migration } from '../../../platform/db/index.ts'

/** Of the installation, the same for all its offices: no region. Nothing here says who asked for a page or sat at a terminal. */
const COMMON = `
create table operation_interval (
  from_at timestamptz not null,
  to_at timestamptz not null,
  cause text,
  dealt_with boolean not null default false,
  primary key (from_at),
  check (from_at <= to_at)
);
create table operation_hour (
  at_hour timestamptz not null,
  requests bigint not null,
  failures bigint not null,
  primary key (at_hour)
);
create table operation_service_rule (
  in_force_from date not null,
  days text not null,
  opens text not null,
  closes text not null,
  basis text not null,
  primary key (in_force_from)
);
create table operation_maintenance (
  id uuid not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  what text not null,
  announced_at timestamptz not null,
  cancelled_at timestamptz,
  primary key (id),
  check (announced_at < from_at and from_at < to_at)
);
create table operation_refresh (
  id uuid not null,
  what text not null,
  title text not null,
  on_date date not null,
  known_at timestamptz not null,
  office_id uuid,
  primary key (id)
);
create index operation_refresh_day on operation_refresh (on_date);
`

const OF_OFFICES = `
create table operation_terminal_day (
  region_id text not null,
  office_id uuid not null,
  on_date date not null,
  sessions integer not null,
  primary key (region_id, office_id, on_date)
);
create table operation_fault (
  region_id text not null,
  id uuid not null,
  office_id uuid not null,
  seen_by uuid[] not null,
  title text not null,
  what text not null,
  severity text not null,
  found text not null,
  began_at timestamptz not null,
  registered_at timestamptz not null,
  state text not null,
  fixed_at timestamptz,
  version integer not null,
  primary key (region_id, id),
  check (fixed_at is null or began_at <= fixed_at)
);
create index operation_fault_began on operation_fault (began_at desc, id desc);
create table operation_fault_step (
  region_id text not null,
  fault_id uuid not null,
  seq integer not null,
  verb text not null,
  at timestamptz not null,
  by jsonb not null,
  said text not null,
  state text not null,
  fixed_at timestamptz,
  primary key (region_id, fault_id, seq)
);
`

const audience = "current_setting('huiyin.audience', true)"
const officer = "nullif(current_setting('huiyin.office', true), '')::uuid"
const isSystem = `${audience} = 'system'`
const isOfficer = `${audience} = 'officer'`
const office = `${audience} in ('officer', 'system')`
const own = `(${isSystem} or (${isOfficer} and office_id = ${officer}))`
const ofFault = `(${isSystem} or exists (select from operation_fault f
  where f.region_id = operation_fault_step.region_id and f.id = operation_fault_step.fault_id))`

/** The probe, the meter and the count of sessions are the system's own; offices state rules, announce work and register faults. */
const SECURITY = `
alter table operation_interval enable row level security;
create policy operation_interval_read on operation_interval for select using (${office});
create policy operation_interval_add on operation_interval for insert with check (${isSystem});
create policy operation_interval_change on operation_interval for update using (${office});
alter table operation_hour enable row level security;
create policy operation_hour_read on operation_hour for select using (${office});
create policy operation_hour_write on operation_hour using (${isSystem});
alter table operation_service_rule enable row level security;
create policy operation_service_rule_all on operation_service_rule using (${office});
alter table operation_maintenance enable row level security;
create policy operation_maintenance_all on operation_maintenance using (${office});
alter table operation_refresh enable row level security;
create policy operation_refresh_read on operation_refresh for select using (${office});
create policy operation_refresh_add on operation_refresh for insert with check ${own};
alter table operation_terminal_day enable row level security;
create policy operation_terminal_day_read on operation_terminal_day for select using (${office});
create policy operation_terminal_day_write on operation_terminal_day using (${isSystem});
alter table operation_fault enable row level security;
create policy operation_fault_read on operation_fault for select
  using (${isSystem} or (${isOfficer} and seen_by @> array[${officer}]));
create policy operation_fault_add on operation_fault for insert with check ${own};
create policy operation_fault_change on operation_fault for update using ${own};
alter table operation_fault_step enable row level security;
create policy operation_fault_step_read on operation_fault_step for select using ${ofFault};
create policy operation_fault_step_add on operation_fault_step for insert with check ${ofFault};
`

const PRIVILEGES: readonly [table: string, privileges: string][] = [
  ['operation_interval', 'select, insert, update (to_at, dealt_with)'],
  ['operation_hour', 'select, insert, update'],
  ['operation_service_rule', 'select, insert'],
  ['operation_maintenance', 'select, insert, update (cancelled_at)'],
  ['operation_refresh', 'select, insert'],
  ['operation_terminal_day', 'select, insert, update'],
  ['operation_fault', 'select, insert, update (state, fixed_at, version)'],
  ['operation_fault_step', 'select, insert'],
]
const COMMON_TABLES = PRIVILEGES.slice(0, 5).map(([table]) => table)

export const operation0001: Migration = {
  id: 'operation-0001-operation',
  async up(m) {
    await m.run(COMMON)
    for (const table of COMMON_TABLES) await m.reference(table)
    await m.run(OF_OFFICES)
    for (const [table] of PRIVILEGES) if (!COMMON_TABLES.includes(table)) await m.shard(table, 'region_id')
    await m.run(SECURITY)
    for (const [table, privileges] of PRIVILEGES) await m.grant(table, privileges)
  },
}

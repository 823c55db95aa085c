import type { Migration } from '../../../platform/db/index.ts'

/**
 * Imported notices, every revision kept; the years that ship with Huiyin are in `seed/` and need no row. `rule_limit` holds
 * what an office (or, with an empty `office_id`, a whole region) set in place of a limit of its rule set.
 */
const TABLES = `
create table calendar_year (
  year integer not null,
  revision integer not null,
  incomplete boolean not null,
  notices jsonb not null,
  stored_at timestamptz not null,
  primary key (year, revision)
);
create table calendar_day (
  year integer not null,
  revision integer not null,
  date date not null,
  kind text not null check (kind in ('holiday', 'working-weekend')),
  name_zh text not null,
  name_en text not null,
  primary key (year, revision, date)
);
create table rule_limit (
  region_id text not null,
  office_id text not null,
  limit_id text not null,
  in_force_from date not null,
  in_force_to date,
  amount integer not null check (amount > 0),
  unit text not null check (unit in ('calendar-days', 'working-days')),
  roll_last_day text not null check (roll_last_day in ('next-working-day', 'none')),
  source_zh text not null,
  source_en text not null,
  primary key (region_id, office_id, limit_id, in_force_from)
)`

const FOREIGN_KEY = `
alter table calendar_day
  add constraint calendar_day_of_year foreign key (year, revision) references calendar_year (year, revision)`

/** Everybody may read the law; only the office's own people and the system change it. */
const policiesOf = (table: string): string => `
alter table ${table} enable row level security;
create policy ${table}_read on ${table} for select using (true);
create policy ${table}_write on ${table}
  using (current_setting('huiyin.audience', true) in ('officer', 'system'))`

export const calendarMigration: Migration = {
  id: 'calendar-0001-calendar',
  async up(m) {
    await m.run(TABLES)
    for (const table of ['calendar_year', 'calendar_day', 'rule_limit']) {
      await m.reference(table)
      await m.run(policiesOf(table))
    }
    await m.run(FOREIGN_KEY)
    await m.grant('calendar_year', 'select, insert')
    await m.grant('calendar_day', 'select, insert')
    await m.grant('rule_limit', 'select, insert, update, delete')
  },
}

import type { Migration } from '../../../platform/db/index.ts'

const audience = "current_setting('huiyin.audience', true)"
const officer = "nullif(current_setting('huiyin.office', true), '')::uuid"
const staff = "nullif(current_setting('huiyin.staff', true), '')::uuid"

/** Views of the statistics under a name: an officer's own, and those that the whole office sees. */
const REPORT = `
create table statistics_report (
  region_id text not null,
  id uuid not null,
  office_id uuid not null,
  staff_id uuid not null,
  name text not null,
  query text not null,
  shared boolean not null,
  created_at timestamptz not null,
  primary key (region_id, id)
);
create index statistics_report_office on statistics_report (office_id, name, id);
alter table statistics_report enable row level security;
create policy report_read on statistics_report for select using (
  ${audience} = 'system' or (${audience} = 'officer' and office_id = ${officer} and (shared or staff_id = ${staff})));
create policy report_insert on statistics_report for insert with check (
  ${audience} = 'system' or (${audience} = 'officer' and office_id = ${officer} and staff_id = ${staff}));
create policy report_delete on statistics_report for delete using (
  ${audience} = 'system' or (${audience} = 'officer' and office_id = ${officer} and (shared or staff_id = ${staff})));
`

export const statisticsReports: Migration = {
  id: 'statistics-0001-report',
  async up(m) {
    await m.run(REPORT)
    await m.shard('statistics_report', 'region_id')
    await m.grant('statistics_report', 'select, insert, delete')
  },
}

import type { Migration } from '../../../platform/db/index.ts'

/** The first receiver of a matter is shown to whoever may see the matter, and to nobody else. */
const RECEIVER = `
create table hall_receiver (
  region_id text not null,
  matter_id uuid not null,
  officer_id uuid not null,
  office_id uuid not null,
  since timestamptz not null,
  offered_office_id uuid,
  offered_staff_id uuid,
  offered_at timestamptz,
  version integer not null,
  primary key (region_id, matter_id)
);
`

const SECURITY = `
alter table hall_receiver enable row level security;
create policy hall_receiver_all on hall_receiver using (
  current_setting('huiyin.audience', true) = 'system'
  or (current_setting('huiyin.audience', true) = 'officer' and exists (
    select from matter m where m.region_id = hall_receiver.region_id and m.id = hall_receiver.matter_id)));
`

export const receiverTable: Migration = {
  id: 'hall-0002-receiver',
  async up(m) {
    await m.run(RECEIVER)
    await m.shard('hall_receiver', 'region_id')
    await m.run(SECURITY)
    await m.grant('hall_receiver', 'select, insert, update')
  },
}

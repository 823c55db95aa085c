import type { Migration } from '../../../platform/db/index.ts'

/** On what the dates and sights in the lists rest: the calendar, the local limits and the tree of offices that they were made with. */
const BASIS = `
create table matter_basis (
  region_id text primary key,
  basis text not null
);
alter table matter_basis enable row level security;
create policy basis_system on matter_basis using (current_setting('huiyin.audience', true) = 'system');
`

export const matterBasis: Migration = {
  id: 'matter-0003-basis',
  async up(m) {
    await m.run(BASIS)
    await m.reference('matter_basis')
    await m.grant('matter_basis', 'select, insert, update')
  },
}

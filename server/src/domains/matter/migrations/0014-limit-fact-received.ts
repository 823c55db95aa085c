import type { Migration } from '../../../platform/db/index.ts'

/** The clocks of a period are found by an index of their own, as their matters are: a day of receipt never changes. */
const RECEIVED = `
alter table limit_fact add column received_on date;
update limit_fact l set received_on = (
  select f.received_on from matter_fact f where f.region_id = l.region_id and f.matter_id = l.matter_id limit 1);
alter table limit_fact alter column received_on set not null;
create index limit_fact_received on limit_fact (received_on, known_to);
`

export const limitFactReceived: Migration = { id: 'matter-0014-limit-fact-received', up: (m) => m.run(RECEIVED) }

import type { Migration } from '../../../platform/db/index.ts'
import { PAST_OFFICES } from '../../office/index.ts'

const audience = "current_setting('huiyin.audience', true)"
const office = "nullif(current_setting('huiyin.office', true), '')::uuid"

/** Nobody of the successor reads what accuses it, or what became a matter that is kept from it (Art. 30(3)). */
const PAST = `create policy mail_item_past on mail_item for select using (${audience} = 'officer'
  and office_id in ${PAST_OFFICES}
  and not (accused && (select o.path from office o where o.id = ${office}))
  and (matter_id is null or exists (select from matter m where m.region_id = matter_region and m.id = matter_id)));`

const worked = (table: string): string => `(${audience} = 'system' or exists (select from mail_item i
  where i.region_id = ${table}.region_id and i.id = ${table}.item_id and (i.office_id = ${office} or i.forwarded_to = ${office})))`

const OWN = ['mail_sender', 'mail_scan', 'mail_step']
  .map(
    (table) => `create policy ${table}_add on ${table} as restrictive for insert with check ${worked(table)};
create policy ${table}_change on ${table} as restrictive for update using ${worked(table)};
create policy ${table}_remove on ${table} as restrictive for delete using ${worked(table)};`,
  )
  .join('\n')

/** The day book of a merged office stays in its name; its successor reads it and changes nothing. */
export const mailPast: Migration = {
  id: 'mailroom-0003-past-mail',
  up: (m) => m.run(`${PAST}\n${OWN}`),
}

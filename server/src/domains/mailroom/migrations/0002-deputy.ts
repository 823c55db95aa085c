import type { Migration } from '../../../platform/db/index.ts'

/** For whom whoever took a step acted: written by the row itself, from what the transaction says of its officer. */
export const mailDeputy: Migration = {
  id: 'mailroom-0002-deputy',
  up: (m) =>
    m.run(
      `alter table mail_step add column for_staff uuid default nullif(current_setting('huiyin.acting_for', true), '')::uuid`,
    ),
}

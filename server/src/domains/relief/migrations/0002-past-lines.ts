import type { Migration } from '../../../platform/db/index.ts'

const officer = "nullif(current_setting('huiyin.office', true), '')::uuid"

/** The budget lines of a merged office stay in its name; its successor reads them and their books, and changes nothing. */
export const reliefPastLines: Migration = {
  id: 'relief-0002-past-lines',
  async up(m) {
    await m.run(`
      create policy relief_line_past on relief_line for select using (current_setting('huiyin.audience', true) = 'officer'
        and office_id in (
          with recursive past (id) as (
            select o.id from office o where o.successor_id = ${officer}
            union select o.id from office o join past on o.successor_id = past.id)
          select id from past))`)
  },
}

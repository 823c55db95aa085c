import type { Migration } from '../../../platform/db/index.ts'

/** The number of the notice of a meeting in the register, and the day it was issued. */
export const conference0002: Migration = {
  id: 'conference-0002-notice',
  async up(m) {
    await m.run(`
      alter table conference_meeting add column notice_number text not null default '';
      alter table conference_meeting add column noticed_on date;
    `)
  },
}

import type { Migration } from '../../../platform/db/index.ts'

/** The words that advice and reminders were issued in; those from before templates read in the built-in ones. */
export const supervision0003: Migration = {
  id: 'supervision-0003-words',
  async up(m) {
    await m.run(`
      alter table supervision_advice add column words jsonb;
      alter table supervision_batch add column words jsonb`)
  },
}

import type { Migration } from '../../../platform/db/index.ts'

/** The opening hours in English, beside those in Chinese. */
export const office0003: Migration = {
  id: 'office-0003-english-hours',
  async up(m) {
    await m.run(`ALTER TABLE office ADD COLUMN opening_hours_en text NOT NULL DEFAULT ''`)
  },
}

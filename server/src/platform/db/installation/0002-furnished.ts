import type { Migration } from '../migrate/migration.ts'

/** Which desks of a demonstration have their data; those that an older release furnished did it at its first start. */
export const installation0002: Migration = {
  id: 'platform-0002-furnished',
  async up(m) {
    await m.run(`
      ALTER TABLE huiyin_installation ADD COLUMN furnished text[] NOT NULL DEFAULT '{}';
      UPDATE huiyin_installation SET furnished = '{supervision,conference}' WHERE loaded_at IS NOT NULL`)
  },
}

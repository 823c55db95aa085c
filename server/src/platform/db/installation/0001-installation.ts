import type { Migration } from '../migrate/migration.ts'

/** One row about this office's installation: which keys belong to its data, and whether its accounts are for show. */
export const installation0001: Migration = {
  id: 'platform-0001-installation',
  async up(m) {
    await m.run(`
      CREATE TABLE huiyin_installation (
        id int PRIMARY KEY CHECK (id = 1),
        master_key text NOT NULL,
        signing_key text NOT NULL,
        demonstration boolean NOT NULL,
        loaded_at timestamptz,
        made_at timestamptz NOT NULL
      )`)
    await m.reference('huiyin_installation')
    await m.grant('huiyin_installation', 'select, insert, update')
  },
}

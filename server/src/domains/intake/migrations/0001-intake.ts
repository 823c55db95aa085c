import type { Migration } from '../../../platform/db/index.ts'

const SYSTEM = `current_setting('huiyin.audience', true) = 'system'`

/**
 * Which row of which register became which matter, so that reading the register again changes nothing, and how far a reading has come.
 * Only the system sees either.
 */
export const intake0001: Migration = {
  id: 'intake-0001-intake',
  async up(m) {
    await m.run(`
      CREATE TABLE intake_row (
        region_id text NOT NULL,
        source text NOT NULL,
        source_id text NOT NULL,
        matter_id uuid NOT NULL,
        fingerprint bytea NOT NULL,
        line integer NOT NULL,
        PRIMARY KEY (region_id, source, source_id)
      );
      CREATE INDEX intake_row_by_source ON intake_row (source, source_id);
      CREATE TABLE intake_source (
        region_id text NOT NULL,
        source text NOT NULL,
        started_at timestamptz NOT NULL,
        finished_at timestamptz,
        last_line integer NOT NULL,
        taken integer NOT NULL,
        PRIMARY KEY (region_id, source)
      );
      ALTER TABLE intake_row ENABLE ROW LEVEL SECURITY;
      ALTER TABLE intake_source ENABLE ROW LEVEL SECURITY;
      CREATE POLICY intake_row_system ON intake_row USING (${SYSTEM});
      CREATE POLICY intake_source_system ON intake_source USING (${SYSTEM})`)
    await m.shard('intake_row', 'region_id')
    await m.shard('intake_source', 'region_id')
    await m.grant('intake_row', 'select, insert')
    await m.grant('intake_source', 'select, insert, update')
  },
}

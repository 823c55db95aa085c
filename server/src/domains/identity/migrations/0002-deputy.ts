import type { Migration } from '../../../platform/db/index.ts'

const audience = `current_setting('huiyin.audience', true)`
const office = `nullif(current_setting('huiyin.office', true), '')::uuid`

/** Who stands in for whom and when, read within the office; a session says for whom its owner acts. Rows are never removed. */
export const identity0002: Migration = {
  id: 'identity-0002-deputy',
  async up(m) {
    await m.run(`
      CREATE TABLE staff_deputy (
        region_id text NOT NULL,
        id uuid NOT NULL,
        office_id uuid NOT NULL,
        principal_id uuid NOT NULL,
        deputy_id uuid NOT NULL,
        roles text[] NOT NULL,
        confidential boolean NOT NULL,
        from_day date NOT NULL,
        to_day date NOT NULL,
        reason text NOT NULL,
        made_by uuid NOT NULL,
        made_at timestamptz NOT NULL,
        revoked_at timestamptz,
        revoked_by uuid,
        PRIMARY KEY (region_id, id),
        CHECK (from_day <= to_day),
        CHECK (principal_id <> deputy_id)
      );
      CREATE INDEX staff_deputy_by_office ON staff_deputy (office_id, id);
      CREATE INDEX staff_deputy_by_deputy ON staff_deputy (deputy_id);
      ALTER TABLE session ADD COLUMN acting uuid;
      ALTER TABLE staff_deputy ENABLE ROW LEVEL SECURITY;
      CREATE POLICY staff_deputy_own ON staff_deputy USING (${audience} = 'system' OR (${audience} = 'officer' AND office_id = ${office}))`)
    await m.reference('staff_deputy')
    await m.grant('staff_deputy', 'select, insert, update')
  },
}

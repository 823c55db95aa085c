import type { Migration } from '../../../platform/db/index.ts'

const AUDIENCE = `current_setting('huiyin.audience', true)`
const OWN = `staff_id::text = nullif(current_setting('huiyin.staff', true), '')`

/**
 * Staff, their secrets, sessions, failed attempts and the audit log. Colleagues see each other's names; secrets and sessions belong to
 * their owner; attempts to the system alone; the audit log can be added to and read, never changed.
 */
export const identity0001: Migration = {
  id: 'identity-0001-identity',
  async up(m) {
    await m.run(`
      CREATE TABLE staff_register (
        region_id text NOT NULL,
        version bigint NOT NULL,
        PRIMARY KEY (region_id)
      );
      INSERT INTO staff_register (region_id, version) VALUES ('000000', 1);
      CREATE TABLE staff (
        region_id text NOT NULL,
        id uuid NOT NULL,
        username text NOT NULL,
        name text NOT NULL,
        office_id uuid NOT NULL,
        roles text[] NOT NULL,
        active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (region_id, id)
      );
      CREATE INDEX staff_by_username ON staff (username);
      CREATE INDEX staff_by_id ON staff (id);
      CREATE INDEX staff_by_office ON staff (office_id);
      CREATE TABLE staff_secret (
        region_id text NOT NULL,
        staff_id uuid NOT NULL,
        password_hash text NOT NULL,
        must_change boolean NOT NULL DEFAULT false,
        second_factor bytea,
        second_factor_key bytea,
        second_factor_confirmed boolean NOT NULL DEFAULT false,
        second_factor_step bigint NOT NULL DEFAULT 0,
        PRIMARY KEY (region_id, staff_id)
      );
      CREATE TABLE session (
        region_id text NOT NULL,
        id uuid NOT NULL,
        staff_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        created_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        device text NOT NULL,
        address text NOT NULL,
        PRIMARY KEY (region_id, id)
      );
      CREATE INDEX session_by_token ON session (token_hash);
      CREATE INDEX session_by_staff ON session (staff_id);
      CREATE TABLE sign_in_failure (
        region_id text NOT NULL,
        subject text NOT NULL,
        failures integer NOT NULL,
        last_at timestamptz NOT NULL,
        locked_until timestamptz,
        PRIMARY KEY (region_id, subject)
      );
      CREATE TABLE audit_log (
        region_id text NOT NULL,
        id uuid NOT NULL,
        at timestamptz NOT NULL,
        actor text NOT NULL,
        actor_name text NOT NULL,
        office_id uuid,
        action text NOT NULL,
        subject text NOT NULL,
        reason text NOT NULL,
        PRIMARY KEY (region_id, id)
      );
      CREATE INDEX audit_log_in_order ON audit_log (id DESC);
      CREATE INDEX audit_log_by_subject ON audit_log (subject, id DESC);
      ALTER TABLE staff_register ENABLE ROW LEVEL SECURITY;
      ALTER TABLE staff ENABLE ROW LEVEL SECURITY;
      ALTER TABLE staff_secret ENABLE ROW LEVEL SECURITY;
      ALTER TABLE session ENABLE ROW LEVEL SECURITY;
      ALTER TABLE sign_in_failure ENABLE ROW LEVEL SECURITY;
      ALTER TABLE audit_log ENABLE ROW LEVEL SECURITY;
      CREATE POLICY staff_register_take ON staff_register USING (${AUDIENCE} IN ('officer', 'system'));
      CREATE POLICY staff_of_officers ON staff USING (${AUDIENCE} IN ('officer', 'system'));
      CREATE POLICY staff_secret_own ON staff_secret USING (${AUDIENCE} = 'system' OR (${AUDIENCE} = 'officer' AND ${OWN}));
      CREATE POLICY staff_secret_new ON staff_secret FOR INSERT WITH CHECK (${AUDIENCE} IN ('officer', 'system'));
      CREATE POLICY session_own ON session USING (${AUDIENCE} = 'system' OR (${AUDIENCE} = 'officer' AND ${OWN}));
      CREATE POLICY sign_in_failure_system ON sign_in_failure USING (${AUDIENCE} = 'system');
      CREATE POLICY audit_log_read ON audit_log FOR SELECT USING (${AUDIENCE} IN ('officer', 'system'));
      CREATE POLICY audit_log_write ON audit_log FOR INSERT WITH CHECK (true)`)
    for (const table of ['staff_register', 'staff', 'staff_secret', 'session', 'sign_in_failure'])
      await m.reference(table)
    await m.shard('audit_log', 'region_id')
    await m.grant('staff_register', 'select, update')
    await m.grant('staff', 'select, insert, update')
    await m.grant('staff_secret', 'select, insert, update')
    await m.grant('session', 'select, insert, update, delete')
    await m.grant('sign_in_failure', 'select, insert, update, delete')
    await m.grant('audit_log', 'select, insert')
  },
}

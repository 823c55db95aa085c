import type { Migration } from '../../../db/index.ts'

/** What writes with a key led to, so that sending again changes nothing. Senders see only their own; a citizen files as a visitor. */
export const idempotency0001: Migration = {
  id: 'http-0001-idempotency',
  async up(m) {
    await m.run(`
      CREATE TABLE idempotency (
        region_id text NOT NULL,
        sender text NOT NULL,
        key text NOT NULL,
        fingerprint bytea NOT NULL,
        outcome jsonb NOT NULL,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (region_id, sender, key)
      );
      CREATE INDEX idempotency_expiry ON idempotency (expires_at);
      ALTER TABLE idempotency ENABLE ROW LEVEL SECURITY;
      CREATE POLICY idempotency_of_sender ON idempotency USING (
        current_setting('huiyin.audience', true) = 'system'
        OR sender = CASE current_setting('huiyin.audience', true)
          WHEN 'officer' THEN 'officer:' || current_setting('huiyin.staff', true)
          WHEN 'citizen' THEN 'citizen:' || current_setting('huiyin.matter', true)
          WHEN 'public' THEN 'visitor'
        END
        OR (current_setting('huiyin.audience', true) = 'citizen' AND sender = 'visitor')
      )`)
    await m.shard('idempotency', 'region_id')
    await m.grant('idempotency', 'select, insert, delete')
  },
}

import type { Migration } from '../../../platform/db/index.ts'

const MAY_CHANGE = `current_setting('huiyin.audience', true) IN ('officer', 'system')`

/** The content categories. Everybody may know them; officers and the system change them. */
export const topic0001: Migration = {
  id: 'topic-0001-topic',
  async up(m) {
    await m.run(`
      CREATE TABLE topic (
        region_id text NOT NULL,
        code text NOT NULL CHECK (code ~ '^([0-9]{2}){1,3}$'),
        name_zh text NOT NULL,
        name_en text NOT NULL DEFAULT '',
        active boolean NOT NULL DEFAULT true,
        PRIMARY KEY (region_id, code)
      );
      CREATE TABLE topic_register (
        region_id text NOT NULL,
        version bigint NOT NULL,
        PRIMARY KEY (region_id)
      );
      INSERT INTO topic_register (region_id, version) VALUES ('000000', 1);
      ALTER TABLE topic ENABLE ROW LEVEL SECURITY;
      ALTER TABLE topic_register ENABLE ROW LEVEL SECURITY;
      CREATE POLICY topic_read ON topic FOR SELECT USING (true);
      CREATE POLICY topic_add ON topic FOR INSERT WITH CHECK (${MAY_CHANGE});
      CREATE POLICY topic_change ON topic FOR UPDATE USING (${MAY_CHANGE});
      CREATE POLICY topic_register_read ON topic_register FOR SELECT USING (true);
      CREATE POLICY topic_register_take ON topic_register FOR UPDATE USING (${MAY_CHANGE})`)
    await m.reference('topic')
    await m.reference('topic_register')
    await m.grant('topic', 'select, insert, update')
    await m.grant('topic_register', 'select, update')
  },
}

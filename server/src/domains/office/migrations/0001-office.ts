import type { Migration } from '../../../platform/db/index.ts'

/** The tree of offices. Everybody may know it (Art. 18(1)); only officers and the system change it. */
export const office0001: Migration = {
  id: 'office-0001-office',
  async up(m) {
    await m.run(`
      CREATE TABLE office (
        region_id text NOT NULL CHECK (region_id ~ '^[0-9]{6}$'),
        id uuid NOT NULL,
        parent_id uuid,
        level text NOT NULL CHECK (level IN ('province', 'city', 'county', 'township')),
        kind text NOT NULL CHECK (kind IN ('petition-office', 'department', 'government', 'discipline', 'judicial', 'public-body')),
        name_zh text NOT NULL,
        name_en text NOT NULL DEFAULT '',
        short_name text NOT NULL,
        path uuid[] NOT NULL CHECK (path[array_length(path, 1)] = id),
        phone text NOT NULL DEFAULT '',
        address text NOT NULL DEFAULT '',
        opening_hours text NOT NULL DEFAULT '',
        successor_id uuid,
        rule_set text NOT NULL DEFAULT 'national',
        active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (region_id, id)
      );
      CREATE INDEX office_by_id ON office (id);
      CREATE TABLE office_tree (
        region_id text NOT NULL,
        version bigint NOT NULL,
        PRIMARY KEY (region_id)
      );
      INSERT INTO office_tree (region_id, version) VALUES ('000000', 1);
      ALTER TABLE office ENABLE ROW LEVEL SECURITY;
      ALTER TABLE office_tree ENABLE ROW LEVEL SECURITY;
      CREATE POLICY office_read ON office FOR SELECT USING (true);
      CREATE POLICY office_change ON office USING (current_setting('huiyin.audience', true) IN ('officer', 'system'));
      CREATE POLICY office_tree_read ON office_tree FOR SELECT USING (true);
      CREATE POLICY office_tree_change ON office_tree FOR UPDATE USING (current_setting('huiyin.audience', true) IN ('officer', 'system'))`)
    await m.reference('office')
    await m.reference('office_tree')
    await m.grant('office', 'select, insert, update')
    await m.grant('office_tree', 'select, update')
  },
}

import type { Migration } from '../../../platform/db/index.ts'

/**
 * 机关代字, what the numbers of an office's documents begin with. Offices that stand there already get their short name, with a figure
 * where two of a region have the same; an administrator gives them a better one.
 */
export const office0002: Migration = {
  id: 'office-0002-code-word',
  async up(m) {
    await m.run(`
      ALTER TABLE office ADD COLUMN code_word text;
      UPDATE office SET code_word = left(office.short_name, 16) || CASE WHEN same.n = 1 THEN '' ELSE same.n::text END
        FROM (SELECT region_id, id, row_number() OVER (PARTITION BY region_id, left(short_name, 16) ORDER BY id) AS n FROM office) AS same
        WHERE same.region_id = office.region_id AND same.id = office.id;
      ALTER TABLE office ALTER COLUMN code_word SET NOT NULL`)
  },
}

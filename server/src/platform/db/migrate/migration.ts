import { createHash } from 'node:crypto'

/** What a migration may do. Everything it creates belongs to `huiyin_owner`. */
export interface Migrator {
  /** One or more statements. */
  run(sql: string): Promise<void>
  /** Distributes a table by its tenant column where the server is distributed PostgreSQL; foreign keys come after it. */
  shard(table: string, column: string): Promise<void>
  /** Keeps a whole copy of a small table on every node where the server is distributed PostgreSQL. */
  reference(table: string): Promise<void>
  /**
   * Gives the application privileges on a table, e.g. `'select, insert'`; it has none otherwise. After `update` the columns may be named
   * that alone may change: `'select, insert, update (state, version)'`.
   */
  grant(table: string, privileges: string): Promise<void>
}

/** One step in the making of the tables. `id` never changes and never comes twice, e.g. `matter-0001-matter`. */
export interface Migration {
  id: string
  up: (m: Migrator) => Promise<void>
}

export const APPLICATION_ROLE = 'huiyin_app'

const NAME = /^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)?$/
const PRIVILEGE = String.raw`(select|insert|update( \([a-z_]+(, ?[a-z_]+)*\))?|delete|references|truncate)`
const PRIVILEGES = new RegExp(`^${PRIVILEGE}(, ?${PRIVILEGE})*$`)

function named(text: string, form = NAME): string {
  if (!form.test(text)) throw new TypeError(`"${text}" cannot stand in a migration`)
  return text
}

/** A migrator that turns every wish into statements for `execute`. */
export function migratorFor(execute: (sql: string) => Promise<void>, distributed: boolean): Migrator {
  const onlyDistributed = async (sql: string): Promise<void> => {
    if (distributed) await execute(sql)
  }
  return {
    run: execute,
    shard: (table, column) => onlyDistributed(`SELECT create_distributed_table('${named(table)}', '${named(column)}')`),
    reference: (table) => onlyDistributed(`SELECT create_reference_table('${named(table)}')`),
    grant: (table, privileges) =>
      execute(`GRANT ${named(privileges, PRIVILEGES)} ON ${named(table)} TO ${APPLICATION_ROLE}`),
  }
}

/** A fingerprint of what a migration does, to notice that it was changed after it had been applied. */
export async function checksumOf(migration: Migration): Promise<string> {
  const hash = createHash('sha256')
  await migration.up(migratorFor((sql) => Promise.resolve(void hash.update(`${sql}\0`)), true))
  return hash.digest('hex')
}

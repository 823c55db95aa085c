import type { Client } from 'pg'
import { refusal } from '../messages/index.ts'
import { checksumOf, migratorFor, type Migration } from './migration.ts'
import { OWNER_ROLE, prepareRoles } from './roles.ts'

/** Two processes that start together migrate one after the other. */
const LOCK = 4_812_027

const TABLE = `
  CREATE TABLE IF NOT EXISTS huiyin_migration (
    id text PRIMARY KEY,
    checksum text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
  )`

/** The migrations that a database has, each id with its checksum. */
export async function appliedMigrations(client: Client): Promise<Map<string, string>> {
  const found = await client.query<{ id: string; checksum: string }>('SELECT id, checksum FROM huiyin_migration')
  return new Map(found.rows.map((row) => [row.id, row.checksum]))
}

async function isDistributed(client: Client): Promise<boolean> {
  const found = await client.query(`SELECT FROM pg_extension WHERE extname = 'citus'`)
  return found.rowCount === 1
}

/** Refuses a database that this version does not match. */
function compare(applied: Map<string, string>, known: Map<string, string>): void {
  for (const [id, checksum] of applied) {
    const expected = known.get(id)
    if (expected === undefined) throw refusal('migrationUnknown', [id])
    if (expected !== checksum) throw refusal('migrationChanged', [id])
  }
}

async function apply(client: Client, migration: Migration, checksum: string, distributed: boolean): Promise<void> {
  await client.query('BEGIN')
  try {
    await migration.up(migratorFor(async (sql) => void (await client.query(sql)), distributed))
    await client.query('INSERT INTO huiyin_migration (id, checksum) VALUES ($1, $2)', [migration.id, checksum])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

/**
 * Brings a database to the state of this version, each migration in a transaction of its own; the ids that were applied.
 *
 * @param client a session of the administrator in that database
 * @throws HuiyinError `start-refused` when the database was made by another version
 */
export async function migrate(client: Client, migrations: readonly Migration[]): Promise<string[]> {
  const known = new Map<string, string>()
  for (const migration of migrations) {
    if (known.has(migration.id)) throw new Error(`two migrations have the id ${migration.id}`)
    known.set(migration.id, await checksumOf(migration))
  }
  await client.query('SELECT pg_advisory_lock($1)', [LOCK])
  try {
    await prepareRoles(client)
    await client.query(`SET ROLE ${OWNER_ROLE}`)
    await client.query(TABLE)
    const applied = await appliedMigrations(client)
    compare(applied, known)
    const distributed = await isDistributed(client)
    const open = migrations.filter(({ id }) => !applied.has(id))
    for (const migration of open) await apply(client, migration, known.get(migration.id) ?? '', distributed)
    return open.map(({ id }) => id)
  } finally {
    await client.query('RESET ROLE')
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK])
  }
}

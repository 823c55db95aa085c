import type { Client } from 'pg'
import type { Scope } from '../scope.ts'
import type { Transaction } from '../transaction.ts'
import type { Database } from '../database.ts'

/** What the database remembers about its first start. */
export interface Installation {
  /** Fingerprint of the master key that seals its data. */
  masterKey: string
  /** Id of the key that signs its receipts. */
  signingKey: string
  /** Whether it has the demonstration district with its published accounts. */
  demonstration: boolean
  /** When the first data were loaded completely; a start that was interrupted before loads them again. */
  loadedAt: string | null
  /** The desks whose demonstration data are there, too: they are furnished one after the other, after the district. */
  furnished: readonly string[]
}

/** Whether a database already belongs to an office, seen by its administrator. */
export async function isInstalled(client: Client): Promise<boolean> {
  const table = await client.query(
    `SELECT FROM pg_class WHERE relname = 'huiyin_installation' AND relkind IN ('r', 'p')`,
  )
  if (table.rowCount === 0) return false
  return (await client.query('SELECT FROM huiyin_installation')).rowCount !== 0
}

const system: Scope = { audience: 'system' }

const SELECT = `
  SELECT master_key AS "masterKey", signing_key AS "signingKey", demonstration, loaded_at AS "loadedAt", furnished
    FROM huiyin_installation`

const INSERT = `
  INSERT INTO huiyin_installation (id, master_key, signing_key, demonstration, made_at)
  VALUES (1, $1, $2, $3, now()) ON CONFLICT (id) DO NOTHING`

/** The installation, `undefined` before the first start has got so far. */
export async function findInstallation(database: Database): Promise<Installation | undefined> {
  const [found] = await database.read(system, (tx) => tx.query<Installation>(SELECT))
  return found
}

/** Remembers the first start; of two processes that start at once, the first one's words stand. */
export async function recordInstallation(
  database: Database,
  first: Omit<Installation, 'loadedAt' | 'furnished'>,
): Promise<Installation | undefined> {
  await database.write(system, (tx) => tx.query(INSERT, [first.masterKey, first.signingKey, first.demonstration]))
  return findInstallation(database)
}

/** Takes the loading of the first data upon oneself until the transaction ends; false when they are loaded. Others wait meanwhile. */
export async function takeLoading(tx: Transaction): Promise<boolean> {
  const rows = await tx.query('SELECT FROM huiyin_installation WHERE id = 1 AND loaded_at IS NULL FOR UPDATE')
  return rows.length === 1
}

/** Marks the first data as loaded, in the transaction of the last of them or after it. */
export async function markLoaded(tx: Transaction): Promise<void> {
  await tx.query('UPDATE huiyin_installation SET loaded_at = now() WHERE id = 1 AND loaded_at IS NULL')
}

/** Marks a desk of the demonstration as furnished. */
export async function markFurnished(tx: Transaction, desk: string): Promise<void> {
  await tx.query(
    'UPDATE huiyin_installation SET furnished = array_append(furnished, $1) WHERE id = 1 AND NOT ($1 = ANY (furnished))',
    [desk],
  )
}

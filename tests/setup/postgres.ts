import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { Client, type ClientConfig } from 'pg'
import { EmbeddedPostgres } from '../../server/src/platform/db/embedded/embedded-postgres.ts'
import { TEST_SERVER_VARIABLE } from '../../server/src/platform/db/testing.ts'

const STALE_AFTER_S = 3600

/** Test databases of runs that were killed; their names carry the second of their making. */
async function dropLeftOvers(config: ClientConfig): Promise<void> {
  const client = new Client(config)
  await client.connect()
  const found = await client.query<{ datname: string }>(
    `SELECT datname FROM pg_database WHERE datname LIKE 'huiyin\\_test\\_%'`,
  )
  for (const { datname } of found.rows) {
    const madeAt = Number(datname.split('_')[2])
    if (madeAt < Date.now() / 1000 - STALE_AFTER_S)
      await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`)
  }
  await client.end()
}

/**
 * One server for the whole run: the one that `TEST_DATABASE_URL` names, or the built-in one in `.cache`, which keeps its
 * cluster and its templates from run to run and which runs at the same time share.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const url = process.env.TEST_DATABASE_URL
  if (url !== undefined && url !== '') {
    process.env[TEST_SERVER_VARIABLE] = JSON.stringify({ connectionString: url })
    await dropLeftOvers({ connectionString: url })
    return () => Promise.resolve()
  }
  const dataFolder = path.resolve(import.meta.dirname, '../../.cache/postgres')
  mkdirSync(dataFolder, { recursive: true })
  const server = await EmbeddedPostgres.open({ dataFolder, durability: 'throwaway' })
  const config = server.target('postgres')
  process.env[TEST_SERVER_VARIABLE] = JSON.stringify(config)
  await dropLeftOvers({ ...config })
  return () => server.close()
}

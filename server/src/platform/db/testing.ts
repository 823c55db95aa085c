import { createHash, randomUUID } from 'node:crypto'
import { Client, Pool, type ClientConfig } from 'pg'
import { z } from 'zod'
import { openDatabase, type Database, type DatabaseTarget } from './database.ts'
import { migrate } from './migrate/migrate.ts'
import { APPLICATION_ROLE, checksumOf, type Migration } from './migrate/migration.ts'

/** Where the test run's server is: set by `tests/setup/postgres.ts` before the first test file. */
export const TEST_SERVER_VARIABLE = 'HUIYIN_TEST_SERVER'

/** A database of its own for one test file. */
export interface TestDatabase {
  /** As the application: the role `huiyin_app`, under row-level security. */
  database: Database
  /** The target behind `database`, for opening more, e.g. as another process would. */
  target: DatabaseTarget
  /** As the administrator, past row-level security: to arrange rows and to look at them. */
  admin: Pool
  /** Closes everything and drops the database. */
  drop(): Promise<void>
}

/** A server by its address, or the built-in one by its socket. */
const SERVER = z.union([
  z.object({ connectionString: z.string() }),
  z.object({ host: z.string(), port: z.number(), user: z.string(), database: z.string() }),
])
type Server = z.infer<typeof SERVER>

const TEMPLATE_LOCK = 4_812_028

function serverConfig(database?: string): Server {
  const setting = process.env[TEST_SERVER_VARIABLE]
  if (setting === undefined) throw new Error(`${TEST_SERVER_VARIABLE} is not set: run the tests with vitest.config.ts`)
  const config = SERVER.parse(JSON.parse(setting))
  if (database === undefined) return config
  if (!('connectionString' in config)) return { ...config, database }
  const url = new URL(config.connectionString)
  url.pathname = `/${database}`
  return { connectionString: url.href }
}

async function withClient<T>(config: ClientConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(config)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function templateName(migrations: readonly Migration[]): Promise<string> {
  const hash = createHash('sha256')
  for (const migration of migrations) hash.update(`${migration.id} ${await checksumOf(migration)}\n`)
  return `huiyin_template_${hash.digest('hex').slice(0, 16)}`
}

/** Makes the template of these migrations once; a half-made one of an interrupted run is made again. */
async function ensureTemplate(server: Client, migrations: readonly Migration[]): Promise<string> {
  const name = await templateName(migrations)
  const finished = await server.query('SELECT FROM pg_database WHERE datname = $1 AND datistemplate', [name])
  if (finished.rowCount === 1) return name
  await server.query(`DROP DATABASE IF EXISTS ${name}`)
  await server.query(`CREATE DATABASE ${name}`)
  await withClient(serverConfig(name), (client) => migrate(client, migrations))
  await server.query(`ALTER DATABASE ${name} IS_TEMPLATE true`)
  return name
}

/**
 * A fresh database with these migrations applied, cloned from a template in some 30 ms.
 *
 * @example
 *   let test: TestDatabase
 *   beforeAll(async () => { test = await createTestDatabase(migrations) })
 *   afterAll(() => test.drop())
 */
export async function createTestDatabase(migrations: readonly Migration[]): Promise<TestDatabase> {
  const name = `huiyin_test_${Math.floor(Date.now() / 1000)}_${randomUUID().slice(0, 8)}`
  await withClient(serverConfig(), async (server) => {
    await server.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK])
    const template = await ensureTemplate(server, migrations)
    await server.query(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  })
  const config = serverConfig(name)
  const target: DatabaseTarget = { ...config, role: APPLICATION_ROLE }
  const database = openDatabase({ target, poolSize: 4 })
  const admin = new Pool({ ...config, max: 2 })
  // A session may be ended from the other side while it says goodbye.
  admin.on('error', () => undefined)
  return {
    database,
    target,
    admin,
    async drop() {
      await Promise.all([database.close(), admin.end()])
      await withClient(serverConfig(), (server) => server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
    },
  }
}

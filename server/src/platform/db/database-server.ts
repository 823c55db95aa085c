import { Client, type ClientConfig } from 'pg'
import { openDatabase, type Database, type DatabaseOptions, type DatabaseTarget } from './database.ts'
import { EmbeddedPostgres, type EmbeddedOptions } from './embedded/embedded-postgres.ts'
import { refusal } from './messages/index.ts'
import { migrate } from './migrate/migrate.ts'
import { APPLICATION_ROLE, type Migration } from './migrate/migration.ts'

/** The office's database server, built in or given, with everything that is done before the application opens it. */
export interface DatabaseServer {
  /** Prepares roles and tables; the ids of the migrations that were applied. */
  migrate(migrations: readonly Migration[]): Promise<string[]>
  /** The application's way into the database, e.g. for the machinery of jobs. */
  readonly applicationTarget: DatabaseTarget
  /** The database as the application sees it. */
  open(options?: Omit<DatabaseOptions, 'target'>): Database
  /** A session with all rights in the office's database, for backup, restore and doctor; end it after use. */
  administrator(): Promise<Client>
  /** Leaves the server; the built-in one stops when nobody else uses it. */
  close(): Promise<void>
}

export type DatabaseServerOptions =
  | ({ kind: 'built-in' } & EmbeddedOptions)
  | { kind: 'given'; databaseUrl: string; applicationUrl?: string | undefined }

const DATABASE = 'huiyin'
const OLDEST_VERSION = 150_000

async function connected(config: ClientConfig): Promise<Client> {
  const client = new Client({ ...config, options: '-c timezone=UTC', application_name: 'huiyin administrator' })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

function serverOn(admin: ClientConfig, application: DatabaseTarget, close: () => Promise<void>): DatabaseServer {
  return {
    async migrate(migrations) {
      const client = await connected(admin)
      try {
        return await migrate(client, migrations)
      } finally {
        await client.end()
      }
    },
    applicationTarget: application,
    open: (options = {}) => openDatabase({ ...options, target: application }),
    administrator: () => connected(admin),
    close,
  }
}

async function openBuiltIn(options: EmbeddedOptions): Promise<DatabaseServer> {
  const server = await EmbeddedPostgres.open(options)
  const found = await server.superuser.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
  if (found.rowCount === 0) await createUnlessThere(server.superuser)
  return serverOn(server.target(DATABASE), server.target(DATABASE, APPLICATION_ROLE), () => server.close())
}

/** Two first starts at once: the second finds the database there. */
async function createUnlessThere(client: Client): Promise<void> {
  try {
    await client.query(`CREATE DATABASE ${DATABASE}`)
  } catch (error) {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
    if (found.rowCount === 0) throw error
  }
}

/** Sees, once the roles exist, that the application's user may work as the application. */
async function requireApplicationUser(connectionString: string): Promise<void> {
  try {
    const client = await connected({ connectionString })
    await client.query(`SET ROLE ${APPLICATION_ROLE}`).finally(() => client.end())
  } catch (error) {
    throw refusal('applicationUser', [messageOf(error)], error)
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

async function openGiven(databaseUrl: string, applicationUrl: string | undefined): Promise<DatabaseServer> {
  const admin = { connectionString: databaseUrl }
  let version: { number: number; text: string } | undefined
  try {
    const client = await connected(admin)
    const answer = await client.query<{ number: number; text: string }>(
      `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS text`,
    )
    version = answer.rows[0]
    await client.end()
  } catch (error) {
    throw refusal('unreachable', [messageOf(error)], error)
  }
  if (!version || version.number < OLDEST_VERSION) throw refusal('tooOld', [version?.text ?? '?'])
  const application = { connectionString: applicationUrl ?? databaseUrl, role: APPLICATION_ROLE }
  const server = serverOn(admin, application, () => Promise.resolve())
  return {
    ...server,
    async migrate(migrations) {
      const applied = await server.migrate(migrations)
      await requireApplicationUser(application.connectionString)
      return applied
    },
  }
}

/**
 * Starts or attaches to the built-in PostgreSQL, or looks at the given one.
 *
 * @throws HuiyinError `start-refused` with one sentence that says what to do
 */
export function openDatabaseServer(options: DatabaseServerOptions): Promise<DatabaseServer> {
  return options.kind === 'built-in' ? openBuiltIn(options) : openGiven(options.databaseUrl, options.applicationUrl)
}

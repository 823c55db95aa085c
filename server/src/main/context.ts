import path from 'node:path'
import type { OfficeContext } from '../platform/cli/index.ts'
import type { Config } from '../platform/config/index.ts'
import { openOfficeKeys, type OfficeKeys } from '../platform/crypto/index.ts'
import {
  findInstallation,
  openDatabaseServer,
  recordInstallation,
  type Database,
  type DatabaseServer,
  type Installation,
} from '../platform/db/index.ts'
import type { Log } from '../platform/log/index.ts'
import { systemClock } from '../platform/time/index.ts'
import { LEAST_FREE_MB, prepareDataFolder } from './data-folder.ts'
import { refusal } from './messages/index.ts'
import { allMigrations } from './migrations.ts'

/** The open office, for the processes that `main` composes. */
export interface Context extends OfficeContext {
  readonly installation: Installation
  /** The migrations that this start applied. */
  readonly migrated: readonly string[]
  close(): Promise<void>
}

export interface ContextOptions {
  leastFreeMb?: number
}

/** The database server that the settings name. */
export function openServer(config: Config, dataFolder: string, log: Log): Promise<DatabaseServer> {
  const { databaseUrl, applicationDatabaseUrl } = config
  if (databaseUrl !== undefined) {
    return openDatabaseServer({ kind: 'given', databaseUrl, applicationUrl: applicationDatabaseUrl })
  }
  return openDatabaseServer({
    kind: 'built-in',
    dataFolder,
    onTrouble: (event, error) =>
      event === 'restarted' ? log.warn('database restarted') : log.error({ err: error }, event),
  })
}

function openKeys(config: Config, dataFolder: string, mayCreate: boolean): OfficeKeys {
  return openOfficeKeys({
    folder: path.join(dataFolder, 'keys'),
    masterKey: config.masterKey,
    masterKeyFile: config.masterKeyFile,
    algorithm: config.seal,
    mayCreate,
  })
}

/** The keys that belong to the data: made on the first start, the same ones ever after. */
async function meetInstallation(
  config: Config,
  dataFolder: string,
  database: Database,
): Promise<{ keys: OfficeKeys; installation: Installation }> {
  const known = await findInstallation(database)
  const keys = openKeys(config, dataFolder, known === undefined)
  const first = { masterKey: keys.ring.fingerprint, signingKey: keys.signer.keyId, demonstration: config.demo }
  const installation = known ??
    (await recordInstallation(database, first)) ?? { ...first, loadedAt: null, furnished: [] }
  if (!keys.ring.knows(installation.masterKey)) throw refusal((messages) => messages.wrongMasterKey())
  if (keys.signer.keyId !== installation.signingKey) throw refusal((messages) => messages.wrongSigningKey())
  return { keys, installation }
}

/**
 * Opens the office: data folder, database with its tables, keys.
 *
 * @throws HuiyinError `start-refused` with one sentence that says what to do; nothing stays open then
 */
export async function openContext(config: Config, log: Log, options: ContextOptions = {}): Promise<Context> {
  const dataFolder = prepareDataFolder(config.dataFolder, options.leastFreeMb ?? LEAST_FREE_MB)
  const server = await openServer(config, dataFolder, log)
  let database: Database | undefined
  let leaving = false
  try {
    const migrated = await server.migrate(allMigrations)
    database = server.open({
      poolSize: config.poolSize,
      onSessionError: (err) => leaving || log.warn({ err }, 'database session lost'),
    })
    const { keys, installation } = await meetInstallation(config, dataFolder, database)
    const opened = database
    return {
      config: { ...config, dataFolder },
      log,
      clock: systemClock,
      keys,
      database,
      server,
      installation,
      migrated,
      async close() {
        leaving = true
        await opened.close()
        await server.close()
      },
    }
  } catch (error) {
    await database?.close()
    await server.close()
    throw error
  }
}

import { createReadStream, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { createGunzip } from 'node:zlib'
import type { Config } from '../../platform/config/index.ts'
import { appliedMigrations, isInstalled, load, type DatabaseServer, type Migration } from '../../platform/db/index.ts'
import type { Log } from '../../platform/log/index.ts'
import { openServer } from '../context.ts'
import { prepareDataFolder } from '../data-folder.ts'
import { refusal } from '../messages/index.ts'
import { allMigrations } from '../migrations.ts'
import { copyFile, FILES_FOLDER } from './data-files.ts'
import { readIntactManifest, type Manifest } from './manifest.ts'

/** The migrations that the backup's database had. */
function migrationsOf({ migrations }: Manifest): readonly Migration[] {
  const known = new Set(allMigrations.map(({ id }) => id))
  const unknown = Object.keys(migrations).find((id) => !known.has(id))
  if (unknown !== undefined) throw refusal((messages) => messages.backupNewer(unknown))
  return allMigrations.filter(({ id }) => id in migrations)
}

function restoreFiles(folder: string, manifest: Manifest, dataFolder: string): void {
  for (const { path: name } of manifest.files) {
    copyFile(path.join(folder, name), path.join(dataFolder, path.relative(FILES_FOLDER, name)))
  }
}

async function restoreRows(folder: string, manifest: Manifest, server: DatabaseServer): Promise<void> {
  const client = await server.administrator()
  try {
    if (await isInstalled(client)) throw refusal((messages) => messages.officeNotEmpty('DATABASE_URL'))
    await server.migrate(migrationsOf(manifest))
    const applied = await appliedMigrations(client)
    const changed = Object.entries(manifest.migrations).find(([id, checksum]) => applied.get(id) !== checksum)
    if (changed) throw refusal((messages) => messages.backupNewer(changed[0]))
    const tables = manifest.tables.map(({ file, ...table }) => ({
      table,
      rows: () => createReadStream(path.join(folder, file.path)).pipe(createGunzip()),
    }))
    const counts = await load(client, tables, manifest.sequences)
    const short = manifest.tables.find((table, index) => counts[index] !== table.rows)
    if (short) throw refusal((messages) => messages.restoreIncomplete(short.name))
  } finally {
    await client.end()
  }
  await server.migrate(allMigrations)
}

/**
 * Fills an empty office from a backup and brings its tables up to date. Every checksum is compared before anything is
 * written; when something fails, the data folder is emptied again.
 *
 * @throws HuiyinError `start-refused` when the backup is damaged or newer, or the office is not empty
 */
export async function restore(config: Config, log: Log, folder: string): Promise<Manifest> {
  const manifest = await readIntactManifest(folder)
  migrationsOf(manifest)
  const dataFolder = prepareDataFolder(config.dataFolder)
  if (readdirSync(dataFolder).length > 0) throw refusal((messages) => messages.officeNotEmpty(dataFolder))
  try {
    restoreFiles(folder, manifest, dataFolder)
    const server = await openServer(config, dataFolder, log)
    try {
      await restoreRows(folder, manifest, server)
    } finally {
      await server.close()
    }
    return manifest
  } catch (error) {
    for (const name of readdirSync(dataFolder)) rmSync(path.join(dataFolder, name), { recursive: true, force: true })
    throw error
  }
}

import {
  closeSync,
  createWriteStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { createGzip } from 'node:zlib'
import { pipeline } from 'node:stream/promises'
import type { OfficeContext } from '../../platform/cli/index.ts'
import { appliedMigrations, dump, type Dump } from '../../platform/db/index.ts'
import { refusal } from '../messages/index.ts'
import { copyFile, dataFiles, FILES_FOLDER } from './data-files.ts'
import { describeFile, MANIFEST_FILE, type FileEntry, type Manifest } from './manifest.ts'

async function writeTables(folder: string, { tables, write }: Dump): Promise<Manifest['tables']> {
  const written: Manifest['tables'] = []
  for (const table of tables) {
    const name = path.join('tables', `${table.schema}.${table.name}.copy.gz`)
    const zip = createGzip({ level: 3 })
    const file = pipeline(zip, createWriteStream(path.join(folder, name), { mode: 0o600 }))
    const [rows] = await Promise.all([write(table, zip), file])
    written.push({ ...table, columns: [...table.columns], rows, file: await describeFile(folder, name) })
  }
  return written
}

async function copyDataFiles(folder: string, dataFolder: string): Promise<FileEntry[]> {
  const entries: FileEntry[] = []
  for (const name of dataFiles(dataFolder)) {
    const inBackup = path.join(FILES_FOLDER, name)
    copyFile(path.join(dataFolder, name), path.join(folder, inBackup))
    entries.push(await describeFile(folder, inBackup))
  }
  return entries
}

function syncFile(name: string): void {
  const descriptor = openSync(name, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}

/**
 * Writes the whole office into a new folder: all rows of one moment, keys, attachments. Rows first: a file that a row names
 * is there before the row, so it is there afterwards too. The folder gets its name when everything is in it.
 *
 * @throws HuiyinError `start-refused` when the folder exists
 */
export async function backup(office: OfficeContext, folder: string): Promise<Manifest> {
  if (existsSync(folder)) throw refusal((messages) => messages.backupThere(folder))
  const draft = `${folder}.incomplete-${process.pid}`
  mkdirSync(path.join(draft, 'tables'), { recursive: true, mode: 0o700 })
  const client = await office.server.administrator()
  try {
    const manifest = await dump(client, async (moment): Promise<Manifest> => {
      const migrations = Object.fromEntries(await appliedMigrations(client))
      const tables = await writeTables(draft, moment)
      const files = await copyDataFiles(draft, office.config.dataFolder)
      const sequences = [...moment.sequences]
      return { format: 'huiyin-backup-1', madeAt: office.clock.now(), migrations, tables, sequences, files }
    })
    writeFileSync(path.join(draft, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
    for (const entry of [...manifest.tables.map((table) => table.file), ...manifest.files])
      syncFile(path.join(draft, entry.path))
    syncFile(path.join(draft, MANIFEST_FILE))
    renameSync(draft, folder)
    return manifest
  } finally {
    await client.end()
  }
}

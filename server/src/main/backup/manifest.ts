import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { refusal } from '../messages/index.ts'

export const MANIFEST_FILE = 'manifest.json'

const file = z.object({ path: z.string(), sha256: z.string(), bytes: z.number() })

/** What a backup holds: `manifest.json` in its folder. */
export const manifestSchema = z.object({
  format: z.literal('huiyin-backup-1'),
  madeAt: z.string(),
  /** The migrations of the database, id and checksum. */
  migrations: z.record(z.string(), z.string()),
  tables: z.array(
    z.object({
      schema: z.string(),
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.number(),
      file,
    }),
  ),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), value: z.string() })),
  /** Keys, attachments and whatever else lies in the data folder, with its path in there. */
  files: z.array(file),
})

export type Manifest = z.infer<typeof manifestSchema>
export type FileEntry = z.infer<typeof file>

/** Size and SHA-256 of a file. */
export async function describeFile(folder: string, name: string): Promise<FileEntry> {
  const hash = createHash('sha256')
  const stream = createReadStream(path.join(folder, name))
  await pipeline(stream, hash)
  return { path: name, sha256: hash.digest('hex'), bytes: stream.bytesRead }
}

/**
 * Reads a backup's manifest and every file it names.
 *
 * @throws HuiyinError `start-refused` when it is no backup, or a file is missing or changed
 */
export async function readIntactManifest(folder: string): Promise<Manifest> {
  const name = path.join(folder, MANIFEST_FILE)
  if (!existsSync(name)) throw refusal((messages) => messages.backupAbsent(folder))
  const parsed = manifestSchema.safeParse(JSON.parse(readFileSync(name, 'utf8')))
  if (!parsed.success) throw refusal((messages) => messages.backupDamaged(MANIFEST_FILE), parsed.error)
  for (const entry of filesOf(parsed.data)) {
    const found = existsSync(path.join(folder, entry.path)) && (await describeFile(folder, entry.path))
    if (!found || found.sha256 !== entry.sha256) throw refusal((messages) => messages.backupDamaged(entry.path))
  }
  return parsed.data
}

const filesOf = ({ tables, files }: Manifest): FileEntry[] => [...tables.map((table) => table.file), ...files]

import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** What the database keeps in the data folder, and what is remade at every start. */
const LEFT_OUT = /^(postgres($|\.)|run$|outbox$|\.writable-)/

/** In a backup, the files of the data folder lie in here. */
export const FILES_FOLDER = 'data'

/** Every file of the data folder that a backup takes, by its path in there. */
export function dataFiles(dataFolder: string): string[] {
  if (!existsSync(dataFolder)) return []
  return readdirSync(dataFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dataFolder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !LEFT_OUT.test(name.split(path.sep)[0] ?? ''))
    .sort()
}

/** Copies a file with its mode, making the folders on the way, private to us. */
export function copyFile(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true, mode: 0o700 })
  cpSync(from, to, { preserveTimestamps: true })
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot, ROOT } from './root.mjs'

const LEFT_OUT = new Set(['node_modules', 'dist'])

/** Every file below the folders, as paths inside the project, ordered. */
export function filesIn(...folders) {
  return folders
    .flatMap((folder) => readdirSync(inRoot(folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.split(path.sep).some((part) => LEFT_OUT.has(part)))
    .sort()
}

/** A fingerprint of the names and contents of files. */
export function fingerprint(files) {
  const hash = createHash('sha256')
  for (const file of files) {
    const content = readFileSync(inRoot(file))
    hash.update(`${file} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

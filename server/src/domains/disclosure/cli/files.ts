import { glob, readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** Endings of files that are taken from a folder; a file that is named itself is tried whatever its ending. */
const ENDINGS = new Set(['.txt', '.md', '.markdown', '.pdf', '.docx', '.xlsx', '.html', '.htm'])

/** Most files that one command takes. */
const FILE_LIMIT = 10_000

const isFolder = async (path: string): Promise<boolean | undefined> => {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return undefined
  }
}

const inFolder = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
}

const matching = async (pattern: string): Promise<string[]> => {
  const found: string[] = []
  for await (const path of glob(pattern)) if ((await isFolder(path)) === false) found.push(path)
  return found
}

/** The files that names, folders and globs stand for, each once, sorted. A name that matches nothing stays, so that it is reported. */
export const filesOf = async (names: readonly string[]): Promise<string[]> => {
  const found = new Set<string>()
  for (const name of names) {
    const folder = await isFolder(name)
    const files = folder === true ? await inFolder(name) : folder === false ? [name] : await matching(name)
    for (const file of files.length > 0 || folder === true ? files : [name]) found.add(file)
  }
  return [...found].sort().slice(0, FILE_LIMIT)
}

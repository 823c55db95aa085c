import { glob, readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { HuiyinError } from '../../../platform/errors/index.ts'
import { unopened } from '../report/file-problems.ts'

/** Endings of files that are taken from a folder; a file that is named itself is tried whatever its ending. */
const ENDINGS = new Set(['.txt', '.md', '.markdown', '.pdf', '.docx', '.xlsx', '.html', '.htm'])

/** Most files that one command takes. */
const FILE_LIMIT = 10_000

/** What names, folders and globs stand for. */
export interface Found {
  /** Each once, sorted. */
  readonly paths: readonly string[]
  /** Folders that could not be looked into. */
  readonly closed: readonly { readonly file: string; readonly problem: HuiyinError }[]
  /** Links inside folders, which are not followed. */
  readonly links: readonly string[]
}

const isFolder = async (path: string): Promise<boolean | undefined> => {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return undefined
  }
}

interface Gathered {
  readonly paths: Set<string>
  readonly closed: { readonly file: string; readonly problem: HuiyinError }[]
  readonly links: string[]
}

const gather = async (folder: string, into: Gathered): Promise<void> => {
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) await gather(path, into)
      else if (entry.isSymbolicLink()) into.links.push(path)
      else if (ENDINGS.has(extname(entry.name).toLowerCase())) into.paths.add(path)
    }
  } catch (error) {
    into.closed.push({ file: folder, problem: unopened(error) })
  }
}

const matching = async (pattern: string): Promise<string[]> => {
  const found: string[] = []
  for await (const path of glob(pattern)) if ((await isFolder(path)) === false) found.push(path)
  return found
}

const tooMany = (count: number): HuiyinError =>
  new HuiyinError('too-large', {
    zh: `一次最多核对 ${FILE_LIMIT} 份文件，这里有 ${count} 份，没有开始。请分批核对。`,
    en: `At most ${FILE_LIMIT} files are checked at once, and here are ${count}; nothing was started. Check them in parts.`,
  })

/**
 * The files that names, folders and globs stand for. A name that matches nothing stays, so that it is reported.
 * @throws HuiyinError when they are more than one run takes.
 */
export const filesOf = async (names: readonly string[]): Promise<Found> => {
  const gathered: Gathered = { paths: new Set(), closed: [], links: [] }
  for (const name of names) {
    const folder = await isFolder(name)
    if (folder === true) await gather(name, gathered)
    else {
      const files = folder === false ? [name] : await matching(name)
      for (const file of files.length > 0 ? files : [name]) gathered.paths.add(file)
    }
  }
  if (gathered.paths.size > FILE_LIMIT) throw tooMany(gathered.paths.size)
  return { paths: [...gathered.paths].sort(), closed: gathered.closed, links: gathered.links.sort() }
}

import { closeSync, openSync, readdirSync, readSync, type Dirent } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { FACE_NAMES } from './faces.ts'
import { familiesIn, fontsIn, tablesOf } from './sfnt.ts'

/** An official font of this computer. */
export interface OfficialFont {
  file: string
  families: readonly string[]
}

const WANTED: ReadonlySet<string> = new Set(Object.values(FACE_NAMES).flatMap(({ official }) => official))

const DEEPEST = 6
const MOST_FILES = 20_000
/** More than any directory of a font or collection needs. */
const HEAD_BYTES = 16_384

/** Where computers keep their fonts. */
export function systemFontFolders(): string[] {
  const home = homedir()
  switch (process.platform) {
    case 'win32':
      return [
        path.join(process.env['WINDIR'] ?? 'C:\\Windows', 'Fonts'),
        path.join(home, 'AppData/Local/Microsoft/Windows/Fonts'),
      ]
    case 'darwin':
      return ['/System/Library/Fonts', '/Library/Fonts', path.join(home, 'Library/Fonts')]
    default:
      return [
        '/usr/share/fonts',
        '/usr/local/share/fonts',
        path.join(home, '.local/share/fonts'),
        path.join(home, '.fonts'),
      ]
  }
}

/** The official fonts in these folders, by the names inside the files; what cannot be read is passed over. */
export function findOfficialFonts(folders: readonly string[]): OfficialFont[] {
  const found: OfficialFont[] = []
  let looked = 0
  const look = (folder: string, depth: number): void => {
    for (const entry of entriesOf(folder)) {
      const file = path.join(folder, entry.name)
      if (entry.isDirectory() && depth < DEEPEST) look(file, depth + 1)
      if (!/\.(?:ttf|otf|ttc)$/i.test(entry.name) || looked >= MOST_FILES) continue
      looked += 1
      const families = familiesOf(file).filter((family) => WANTED.has(family))
      if (families.length > 0) found.push({ file, families })
    }
  }
  for (const folder of folders) look(folder, 0)
  return found
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}

function familiesOf(file: string): string[] {
  let handle: number | undefined
  try {
    const open = openSync(file, 'r')
    handle = open
    const read = (offset: number, length: number): Uint8Array => {
      const bytes = new Uint8Array(length)
      return bytes.subarray(0, readSync(open, bytes, 0, length, offset))
    }
    const head = read(0, HEAD_BYTES)
    return fontsIn(head).flatMap((start) => {
      const directory = start + 1024 < head.length ? head.subarray(start) : read(start, 1024)
      const table = tablesOf(directory).find(({ tag }) => tag === 'name')
      return table ? familiesIn(read(table.offset, Math.min(table.length, 65_536))) : []
    })
  } catch {
    return []
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

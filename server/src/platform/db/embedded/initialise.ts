import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { refusal } from '../messages/index.ts'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { runOnFolder } from './run-as.ts'

/** The superuser of the built-in server; reachable only through the private socket. */
export const SUPERUSER = 'postgres'

const DRAFT = 'postgres.new-'

const INITDB = [
  '--username',
  SUPERUSER,
  '--auth=trust',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--data-checksums',
  '--no-instructions',
]

/** A private folder for the database account. */
export function makeFolder(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (account) chownSync(folder, account.uid, account.gid)
}

function removeAbandonedDrafts(dataFolder: string): void {
  for (const name of readdirSync(dataFolder)) {
    if (!name.startsWith(DRAFT)) continue
    try {
      process.kill(Number(name.slice(DRAFT.length)), 0)
    } catch {
      rmSync(path.join(dataFolder, name), { recursive: true, force: true })
    }
  }
}

function refuseOtherMajor(cluster: string, binaries: Binaries): void {
  const found = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (found !== binaries.major) throw refusal('otherMajor', [path.dirname(cluster), found, binaries.major])
}

/**
 * Makes the cluster in `<dataFolder>/postgres` unless it is there. It is drafted beside and renamed into place, so a crash
 * half-way leaves nothing that looks like a database, and of two processes one wins.
 *
 * @throws HuiyinError `start-refused` when another major version wrote the folder or the cluster cannot be made
 */
export function initialiseCluster(dataFolder: string, binaries: Binaries, account: Account | undefined): string {
  const cluster = path.join(dataFolder, 'postgres')
  if (!existsSync(cluster)) {
    removeAbandonedDrafts(dataFolder)
    const draft = path.join(dataFolder, `${DRAFT}${process.pid}`)
    makeFolder(draft, account)
    const args = (folder: string): string[] => ['--pgdata', folder, ...INITDB]
    const result = runOnFolder({ program: binaries.initdb, args, folder: draft, account })
    if (result.status !== 0) {
      rmSync(draft, { recursive: true, force: true })
      throw refusal('initFailed', [result.errors.trim().split('\n').at(-1) ?? ''])
    }
    try {
      renameSync(draft, cluster)
    } catch {
      rmSync(draft, { recursive: true, force: true })
    }
  }
  refuseOtherMajor(cluster, binaries)
  return cluster
}

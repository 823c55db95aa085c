import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdtempSync, rmdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { canReach, type Account } from './account.ts'
import { makeFolder } from './initialise.ts'

const SOCKET_NAME = '.s.PGSQL.5432'
/** The kernel's `sun_path` holds 108 bytes on Linux and 104 on macOS, the closing zero included. */
const LONGEST_PATH = process.platform === 'linux' ? 107 : 103

function fits(folder: string): boolean {
  return Buffer.byteLength(path.join(folder, SOCKET_NAME)) <= LONGEST_PATH
}

function isPrivate(folder: string, account: Account | undefined): boolean {
  const { uid, mode } = lstatSync(folder)
  return uid === (account?.uid ?? process.getuid?.()) && (mode & 0o077) === 0
}

/**
 * The private folder of the server's socket: `<dataFolder>/run`, or one under the temporary folder when that path is too
 * long for a socket or closed to the database account.
 */
export function socketFolderFor(dataFolder: string, account: Account | undefined): string {
  const inside = path.join(dataFolder, 'run')
  makeFolder(inside, account)
  if (fits(inside) && canReach(inside, account)) return inside
  const mark = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)
  const outside = path.join(os.tmpdir(), `huiyin-${mark}`)
  if (!existsSync(outside)) makeFolder(outside, account)
  if (isPrivate(outside, account)) return outside
  const fresh = mkdtempSync(path.join(os.tmpdir(), 'huiyin-'))
  makeFolder(fresh, account)
  return fresh
}

/** Leaves nothing under the temporary folder, unless the next server has already put its socket there. */
export function removeSocketFolder(socketFolder: string, dataFolder: string): void {
  if (path.dirname(socketFolder) === dataFolder) return
  try {
    rmdirSync(socketFolder)
  } catch {
    // not empty: it is in use again
  }
}

import { closeSync, existsSync, mkdirSync, openSync, realpathSync, rmSync, statfsSync } from 'node:fs'
import path from 'node:path'
import { refusal } from './messages/index.ts'

const MB = 1024 * 1024

/** Below this a first start would fill the disk before it ends. */
export const LEAST_FREE_MB = 256

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

/** Makes the folder with those above it, one by one: `mkdir` with `recursive` never ends below `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  mkdirSync(folder, { mode: 0o755 })
}

function requireWritable(folder: string): void {
  const probe = path.join(folder, `.writable-${process.pid}`)
  try {
    makeFolder(path.resolve(folder))
    closeSync(openSync(probe, 'wx', 0o600))
    rmSync(probe)
  } catch (error) {
    throw refusal((messages) => messages.folderUnusable(folder, reasonOf(error)), error)
  }
}

/**
 * Makes the data folder and sees that it can be used; its real path.
 *
 * @param leastFreeMb how much the disk must have free, in MB
 * @throws HuiyinError `start-refused` when it cannot be written or the disk is too full
 */
export function prepareDataFolder(folder: string, leastFreeMb: number = LEAST_FREE_MB): string {
  requireWritable(folder)
  const { bavail, bsize } = statfsSync(folder)
  const freeMb = Math.floor((bavail * bsize) / MB)
  if (freeMb < leastFreeMb) {
    throw refusal((messages) => messages.diskFull(folder, String(freeMb), String(leastFreeMb)))
  }
  return realpathSync(folder)
}

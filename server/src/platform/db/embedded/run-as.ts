import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { refusal } from '../messages/index.ts'
import { canReach, type Account } from './account.ts'

/** A program that works on one folder, run by the database account. */
export interface FolderProgram {
  program: string
  /** Its arguments, given the path under which the program sees the folder. */
  args: (folder: string) => readonly string[]
  folder: string
  account: Account | undefined
}

const FIRST_FREE_DESCRIPTOR = 3

/**
 * A folder inside a closed home (`/root`, a private temporary folder) cannot be entered by the database account. Linux
 * lets root open the folder and hand it over as a descriptor, so nothing has to move and no mode has to change.
 */
function handOver<T>(work: FolderProgram, start: (args: readonly string[], descriptors: number[]) => T): T {
  if (canReach(work.folder, work.account)) return start(work.args(work.folder), [])
  if (process.platform !== 'linux') throw refusal('folderClosed', [work.folder])
  const descriptor = openSync(work.folder, 'r')
  try {
    return start(work.args(`/proc/self/fd/${FIRST_FREE_DESCRIPTOR}`), [descriptor])
  } finally {
    closeSync(descriptor)
  }
}

const environment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }

/** Runs to the end; the exit status (null when killed) and what it wrote to standard error. */
export function runOnFolder(work: FolderProgram): { status: number | null; errors: string } {
  return handOver(work, (args, descriptors) => {
    const result = spawnSync(work.program, args, {
      ...work.account,
      cwd: '/',
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe', ...descriptors],
    })
    return { status: result.status, errors: result.error?.message ?? result.stderr }
  })
}

/**
 * Starts a daemon in its own session, so that Ctrl-C in the terminal reaches Huiyin alone and Huiyin decides the order of
 * the end. Its output goes to the open file `log`.
 */
export function startOnFolder(work: FolderProgram, log: number): ChildProcess {
  return handOver(work, (args, descriptors) => {
    const child = spawn(work.program, args, {
      ...work.account,
      cwd: '/',
      env: environment,
      detached: true,
      stdio: ['ignore', log, log, ...descriptors],
    })
    child.unref()
    return child
  })
}

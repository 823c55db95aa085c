import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** What `postmaster.pid` says about the server that holds the cluster. */
export interface Postmaster {
  pid: number
  socketFolder: string
  ready: boolean
}

const POLL_MS = 20

function processState(pid: number): { name: string; state: string } | undefined {
  if (process.platform === 'linux') {
    try {
      const [, name = '', state = ''] = /\((.*)\) (\S)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
      return { name, state }
    } catch {
      return undefined
    }
  }
  const [state, name] = spawnSync('ps', ['-o', 'stat=,comm=', '-p', String(pid)], { encoding: 'utf8' })
    .stdout.trim()
    .split(/\s+/)
  return state === undefined || name === undefined ? undefined : { name, state }
}

/** True for a running PostgreSQL process: not one that died unburied, not a stranger who was given the number later. */
export function isPostgres(pid: number): boolean {
  const found = processState(pid)
  return found !== undefined && path.basename(found.name) === 'postgres' && !found.state.startsWith('Z')
}

/** The server that holds the cluster, `undefined` when none does (a stale file counts as none). */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const file = path.join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid = '', , , , socketFolder = '', , , status = ''] = readFileSync(file, 'utf8').split('\n')
  if (!isPostgres(Number(pid))) return undefined
  return { pid: Number(pid), socketFolder, ready: status.trim() === 'ready' }
}

/** PostgreSQL processes that still work in the cluster after their postmaster was killed (Linux only). */
function orphans(cluster: string): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      try {
        return pid > 0 && readlinkSync(`/proc/${pid}/cwd`) === cluster && isPostgres(pid)
      } catch {
        return false
      }
    })
}

/** Removes lock files in the socket's folder that a killed server left. */
function clearStaleSocket(socketFolder: string): void {
  const lock = path.join(socketFolder, '.s.PGSQL.5432.lock')
  if (existsSync(lock) && !isPostgres(Number(readFileSync(lock, 'utf8').split('\n')[0]))) rmSync(lock, { force: true })
}

/**
 * Removes what a killed server left, whose process number may now belong to nobody or to a stranger, which PostgreSQL
 * itself would take for a running server; waits before until the last process of that server has gone.
 */
export async function clearStalePostmaster(cluster: string, socketFolder: string, patienceMs = 10_000): Promise<void> {
  const file = path.join(cluster, 'postmaster.pid')
  const deadline = Date.now() + patienceMs
  while (existsSync(file) && !findPostmaster(cluster)) {
    if (orphans(cluster).length === 0) rmSync(file, { force: true })
    else if (Date.now() > deadline) return
    else await sleep(POLL_MS)
  }
  clearStaleSocket(socketFolder)
}

/** Asks the server to end every session and stop in order ("fast"), and waits until it has let go of the cluster. */
export async function stopPostmaster(pid: number, patienceMs = 60_000): Promise<void> {
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    return
  }
  const deadline = Date.now() + patienceMs
  while (isPostgres(pid) && Date.now() < deadline) await sleep(POLL_MS)
}

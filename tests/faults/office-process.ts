import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const ROOT = path.resolve(import.meta.dirname, '../..')
const FROM_SOURCES = ['--import', path.join(ROOT, 'tests/setup/run-sources.mjs')]

/** A folder of its own for one test; `remove` at its end. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'huiyin-fault-'))
  chmodSync(folder, 0o755)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A Huiyin in its own process, as people start it. */
export interface OfficeProcess {
  pid: number
  /** All lines on standard output so far. */
  out: () => string
  /** All lines on standard error so far. */
  errors: () => string
  /** Resolves with the exit code when the process has ended, `null` after a signal. */
  ended: Promise<number | null>
  kill: (signal: NodeJS.Signals) => void
}

type Settings = Record<string, string>

function environment(settings: Settings): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('HUIYIN_') && name !== 'DATABASE_URL')
  return { ...Object.fromEntries(kept), PORT: '0', HUIYIN_DEMO: '0', ...settings }
}

function follow(child: ChildProcess): OfficeProcess {
  let out = ''
  let errors = ''
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => resolve(code))
  })
  return {
    pid: child.pid ?? 0,
    out: () => out,
    errors: () => errors,
    ended,
    kill: (signal) => void child.kill(signal),
  }
}

/** Runs `huiyin <args>` from the sources, for a real office unless the settings ask for the demonstration. */
export function huiyin(args: readonly string[], settings: Settings): OfficeProcess {
  const script = path.join(ROOT, 'server/src/main/cli.ts')
  return follow(
    spawn(process.execPath, [...FROM_SOURCES, script, ...args], {
      env: environment(settings),
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )
}

/** Runs a script beside this file. */
export function script(name: string, args: readonly string[]): OfficeProcess {
  const file = path.join(import.meta.dirname, name)
  return follow(spawn(process.execPath, [file, ...args], { env: environment({}), stdio: ['ignore', 'pipe', 'pipe'] }))
}

/** Waits for a text on standard output; what the expression's group found. */
export async function says(process: OfficeProcess, expected: RegExp, patienceMs = 90_000): Promise<string> {
  const deadline = Date.now() + patienceMs
  let over = false
  void process.ended.then(() => (over = true))
  for (;;) {
    const found = expected.exec(process.out())
    if (found) return found[1] ?? found[0]
    if (over || Date.now() > deadline) throw new Error(`never said ${expected}: ${process.out()}${process.errors()}`)
    await sleep(10)
  }
}

/** The address of a started office. */
export const address = (process: OfficeProcess): Promise<string> => says(process, /(http:\/\/[\d.]+:\d+)\n/)

/** The process number of the database in a data folder, `undefined` when none runs. */
export function databasePid(dataFolder: string): number | undefined {
  const file = path.join(dataFolder, 'postgres', 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  return isRunning(pid) ? pid : undefined
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './installed.mjs'
import { inRoot, pinnedNode } from './root.mjs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const WATCH_MS = 500

/** The number of the npm that started us; npm puts a shell in between, which would outlive it. */
function npmProcess() {
  try {
    const [, name, parent] = /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${process.ppid}/stat`, 'utf8'))
    return /^(ba|da)?sh$/.test(name) ? Number(parent) : process.ppid
  } catch {
    return process.ppid
  }
}

/**
 * Installs and builds when needed, then runs the command line with the Node that the project pins. Signals go on to it; it
 * ends by itself when this process is gone, because their channel closes. Under npm, a killed npm counts as gone too.
 */
export function runCommandLine(args) {
  ensureInstalled()
  ensureBuilt()
  const child = spawn(pinnedNode(), [inRoot('dist/server/src/main/cli.js'), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal))
  if (process.env.npm_lifecycle_event !== undefined) {
    const npm = npmProcess()
    setInterval(() => npmProcess() !== npm && child.connected && child.disconnect(), WATCH_MS).unref()
  }
  child.once('error', () => process.exit(2))
  child.once('exit', (code) => process.exit(code ?? 1))
}

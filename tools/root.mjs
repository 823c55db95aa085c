import { existsSync } from 'node:fs'
import path from 'node:path'

/** The folder of the project. */
export const ROOT = path.resolve(import.meta.dirname, '..')

/** A path inside the project. */
export const inRoot = (...parts) => path.join(ROOT, ...parts)

/** The Node that the project pins; the one at hand where npm was told to run no install scripts. */
export function pinnedNode() {
  const pinned = inRoot('node_modules/.bin/node')
  return existsSync(pinned) ? pinned : process.execPath
}

/** One line of progress, in both languages; standard output belongs to the command's result. */
export const say = (zh, en) => process.stderr.write(`${zh} · ${en}\n`)

/** Ends with one sentence and no trace. */
export function give(zh, en, code = 2) {
  process.stderr.write(`${zh}\n${en}\n`)
  process.exit(code)
}

import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { give, inRoot, ROOT, say } from './root.mjs'

const OLDEST_NODE = 20

const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

/**
 * `npm ci` refuses a list that lacks the optional packages of other platforms, which a private registry may not carry;
 * `npm install` takes the same versions from the same list, and `--no-save` leaves the list alone.
 */
function npmInstall() {
  const script = process.env.npm_execpath
  const args = ['install', '--no-save', '--loglevel=error', '--no-fund', '--no-audit']
  const [program, before] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []]
  return spawnSync(program, [...before, ...args], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] }).status
}

/** Installs what package-lock.json names, when nothing is installed yet or the list is newer. */
export function ensureInstalled() {
  const [major] = process.versions.node.split('.').map(Number)
  if (major < OLDEST_NODE)
    give(`需要 Node.js ${OLDEST_NODE} 或更高版本。`, `Node.js ${OLDEST_NODE} or newer is needed.`)
  const installed = changedAt(inRoot('node_modules/.package-lock.json'))
  if (installed >= changedAt(inRoot('package-lock.json'))) return
  say('正在安装依赖', 'installing dependencies')
  if (npmInstall() !== 0) {
    give(
      '依赖安装失败，请检查网络后重试。',
      'The dependencies could not be installed. Check the network and try again.',
    )
  }
}

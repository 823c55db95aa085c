// `npm run bench -- NAME [--size N]`: measures, and prints JSON with figures and ratios.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './installed.mjs'
import { give, inRoot, pinnedNode, ROOT } from './root.mjs'

const [name, ...rest] = process.argv.slice(2)
const benches = readdirSync(inRoot('tests/load')).flatMap((file) => /^(\w+)\.bench\.ts$/.exec(file)?.[1] ?? [])
const file = inRoot(`tests/load/${name}.bench.ts`)
if (!name || !existsSync(file))
  give(`用法：npm run bench -- ${benches.join('|')}`, `Use: npm run bench -- ${benches.join('|')}`)
ensureInstalled()
ensureBuilt()
const { status } = spawnSync(pinnedNode(), [file, ...rest], { cwd: ROOT, stdio: 'inherit' })
process.exit(status ?? 1)

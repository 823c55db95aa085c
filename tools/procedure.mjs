// `npm run procedure -- --out FILE`: takes one matter through the whole procedure by the API alone and keeps its case file.
import { spawnSync } from 'node:child_process'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './installed.mjs'
import { inRoot, pinnedNode } from './root.mjs'

ensureInstalled()
ensureBuilt()
const script = inRoot('tests/procedure/tell.ts')
const { status } = spawnSync(pinnedNode(), [script, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)

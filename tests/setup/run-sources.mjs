// Lets Node run the sources as they are: it strips the types of .ts itself, .tsx needs its JSX translated.
// Usage: node --import ./tests/setup/run-sources.mjs server/src/main/cli.ts …
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from '@swc/core'

const options = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2024',
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'es6' },
  swcrc: false,
}

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context)
    const file = fileURLToPath(url)
    const { code } = transformSync(readFileSync(file, 'utf8'), { ...options, filename: file })
    return { format: 'module', source: code, shortCircuit: true }
  },
})

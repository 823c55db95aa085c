#!/usr/bin/env node
// Writes src/schema.ts from the description of the API: `node web/api/generate.mjs http://127.0.0.1:8080/api/v1/openapi.json`,
// or from a file with the same content.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { typesOf } from './types-of.mjs'

const source = process.argv[2]
if (source === undefined) {
  console.error('Usage: node web/api/generate.mjs ADDRESS_OR_FILE')
  process.exit(2)
}

const description = JSON.parse(
  /^https?:/.test(source) ? await (await fetch(source)).text() : await readFile(source, 'utf8'),
)
await writeFile(fileURLToPath(new URL('src/schema.ts', import.meta.url)), await typesOf(description))
console.log(`${Object.keys(description.paths ?? {}).length} paths written to web/api/src/schema.ts`)

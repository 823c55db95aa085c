import { writeFileSync } from 'node:fs'
import { schemaFiles } from '../server/src/domains/disclosure/report/schema.ts'

/** Writes `docs/disclosure.schema.json` and `docs/disclosure-report.schema.json`: `node tools/disclosure-schema.ts`, with Node 24. */
for (const [name, content] of Object.entries(schemaFiles()))
  writeFileSync(new URL(`../docs/${name}`, import.meta.url), content)

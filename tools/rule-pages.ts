import { mkdirSync, writeFileSync } from 'node:fs'
import { rulePages } from './rule-pages/pages.ts'

/** Writes `docs/rules/`: `node tools/rule-pages.ts`, with Node 24. */
const folder = new URL('../docs/rules/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, content] of Object.entries(rulePages())) writeFileSync(new URL(name, folder), content)

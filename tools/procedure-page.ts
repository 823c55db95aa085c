import { writeFileSync } from 'node:fs'
import { procedurePage } from './procedure-page/page.ts'

/** Writes `docs/procedure.md`: `node tools/procedure-page.ts`, with Node 24. */
writeFileSync(new URL('../docs/procedure.md', import.meta.url), procedurePage())

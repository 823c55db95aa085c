import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type * as Config from '../../server/src/platform/config/index.ts'
import type * as Demonstration from '../../server/src/domains/demonstration/index.ts'
import type * as FirstData from '../../server/src/main/first-data.ts'
import type * as Log from '../../server/src/platform/log/index.ts'
import type * as Time from '../../server/src/platform/time/index.ts'
import { built, context, desks, server } from '../load/built.ts'
import { tellWholeProcedure } from './story.ts'

/**
 * Opens an office with the demonstration district in a folder that goes away, whose days can be passed, takes one matter through the
 * whole procedure by its API, and keeps the case file: `npm run procedure -- --out case-file.pdf`.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'case-file.pdf' } } })

const { readConfig } = await built<typeof Config>('platform/config/index')
const { createLog } = await built<typeof Log>('platform/log/index')
const { loadFirstData } = await built<typeof FirstData>('main/first-data')
const { DEMONSTRATION_PASSWORD: password } = await built<typeof Demonstration>('domains/demonstration/index')
const { fixedClock, systemClock } = await built<typeof Time>('platform/time/index')

const folder = await mkdtemp(path.join(tmpdir(), 'huiyin-procedure-'))
const log = createLog('error')
const opened = await context.openContext(readConfig({ HUIYIN_DATA: folder, PORT: '0', HUIYIN_LOG: 'error' }), log)
const clock = fixedClock(systemClock.now())
const office = { ...opened, clock }
const people = await desks.openDesks(office)
await loadFirstData(office, people)
const app = await server.createServer(office, people)
const address = await app.listen({ host: '127.0.0.1', port: 0 })
try {
  const { number, phase, caseFile } = await tellWholeProcedure({ address, password, clock, say: console.log })
  await writeFile(values.out, caseFile)
  console.log(`${number} ${phase}: ${values.out}, ${caseFile.length} bytes`)
} finally {
  await app.close()
  await people.close()
  await opened.close()
  await rm(folder, { recursive: true, force: true })
}

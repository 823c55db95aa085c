import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type * as Config from '../../server/src/platform/config/index.ts'
import type * as Identity from '../../server/src/domains/identity/index.ts'
import type * as Jobs from '../../server/src/platform/jobs/index.ts'
import type * as Log from '../../server/src/platform/log/index.ts'
import type { Officer } from '../../server/src/domains/identity/index.ts'
import { built, context, desks, server, worker } from './built.ts'

const { readConfig } = await built<typeof Config>('platform/config/index')
const { createLog } = await built<typeof Log>('platform/log/index')
const { declareQueues } = await built<typeof Jobs>('platform/jobs/index')
const { createFirstOffice } = await built<typeof Identity>('domains/identity/index')

const PASSWORD = 'measured-on-2-cores'

/** An office of its own in a folder that goes away, open on a free port, with one clerk signed in. */
export async function openBenchOffice({ withWorker = true } = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'huiyin-bench-'))
  const config = readConfig({
    HUIYIN_DATA: folder,
    HUIYIN_DEMO: '0',
    PORT: '0',
    HUIYIN_LOG: 'error',
    HUIYIN_POOL: '16',
  })
  const office = await context.openContext(config, createLog('error'))
  const { office: place, administrator } = await createFirstOffice(
    { database: office.database, clock: office.clock },
    {
      office: {
        regionId: '990101',
        level: 'county',
        kind: 'petition-office',
        name: { zh: '测量信访局', en: 'Bench petition office' },
      },
      administrator: { username: 'bench', name: 'Bench' },
      password: PASSWORD,
    },
  )
  const open = await desks.openDesks(office)
  await office.database.write({ audience: 'system' }, (tx) =>
    tx.query(`update staff set roles = '{intake-clerk,handler,head,administrator}'`),
  )
  const app = await server.createServer(office, open, { rateLimits: false })
  await office.database.write({ audience: 'system' }, declareQueues)
  const work = withWorker ? await worker.startWorker(office, open) : undefined
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const signedIn = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'bench', password: PASSWORD }),
  })
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const officer: Officer = {
    kind: 'officer',
    staffId: administrator.id,
    name: 'Bench',
    officeId: place.id,
    regionId: place.regionId,
    officePath: place.path,
    officeKind: place.kind,
    roles: ['intake-clerk', 'handler', 'head'],
  }
  return {
    office,
    desks: open,
    address,
    cookie,
    officer,
    place,
    /** The number of the database's first process. */
    async postmaster(): Promise<number> {
      const pid = await readFile(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8')
      return Number(pid.split('\n')[0])
    },
    async close() {
      await app.close()
      await work?.close()
      await open.close()
      await office.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type BenchOffice = Awaited<ReturnType<typeof openBenchOffice>>

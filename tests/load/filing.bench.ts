import { randomUUID } from 'node:crypto'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type * as Prepare from '../../server/src/domains/matter/prepare.ts'
import type * as Http from '../../server/src/platform/http/index.ts'
import type * as Notices from '../../server/src/domains/matter/notices.ts'
import type * as Writer from '../../server/src/domains/matter/writer.ts'
import { built } from './built.ts'
import { pressed, type Figures } from './figures.ts'
import { openBenchOffice, type BenchOffice } from './office.ts'
import { secondsOf } from './processor-time.ts'
import { filingText } from './texts.ts'

/**
 * Durable filings per second through HTTP at 8 clients (validation, sealing, event, projection, search tokens, job; fsync on), beside
 * the same SQL run bare on the same database in the same run: HTTP, bare, HTTP, bare, so that a drift of the machine meets both.
 */
const CLIENTS = 8
const SECONDS = Number(process.argv[2] ?? 15)

const filingOf = (officeId: string, today: string, n: number) => ({
  channel: 'online' as const,
  class: 'request' as const,
  ...filingText(n),
  place: '990101',
  office: officeId,
  receivedOn: today,
  petitioners: [{ name: `测量员${n}`, phone: `0000-${n}`, address: `测量路${n}号` }],
})

/** The clients in a process of their own, as they would be. */
async function throughHttp(bench: BenchOffice, today: string): Promise<Figures> {
  const clients = spawn(process.execPath, [new URL('./filing-clients.ts', import.meta.url).pathname], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  clients.stdin.end(
    JSON.stringify({
      address: bench.address,
      cookie: bench.cookie,
      officeId: bench.place.id,
      today,
      clients: CLIENTS,
      seconds: SECONDS,
    }),
  )
  let printed = ''
  clients.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  await once(clients, 'close')
  return JSON.parse(printed) as Figures
}

/** The statements of a filing alone: prepared beforehand, no HTTP, no validation, no sealing. */
async function bare(bench: BenchOffice, today: string): Promise<Figures> {
  const { prepareFiling } = await built<typeof Prepare>('domains/matter/prepare')
  const { outcomeToRemember } = await built<typeof Http>('platform/http/index')
  const { isNumberTaken, newMatterStatements } = await built<typeof Writer>('domains/matter/writer')
  const { filingNotices } = await built<typeof Notices>('domains/matter/notices')
  const { Filing } = await import('../../server/src/domains/matter/commands/register.ts')
  const now = new Date().toISOString()
  const stock = Array.from({ length: SECONDS * 6000 }, (_, n) =>
    prepareFiling(bench.desks.matters, bench.officer, Filing.parse(filingOf(bench.place.id, today, n)), {
      at: now,
      recordedAt: now,
    }),
  )
  const scope = bench.desks.identity.scopeOf(bench.officer)
  let next = 0
  return pressed(CLIENTS, SECONDS, async () => {
    const prepared = stock[(next += 1)]
    if (!prepared) throw new Error('The stock of prepared filings ran out.')
    const { region_id: regionId, id: matterId, number } = prepared.row
    const command = {
      key: randomUUID(),
      fingerprint: Buffer.alloc(32),
      regionId,
      sender: `officer:${bench.officer.staffId}`,
    }
    const written = bench.office.database.writeTogether(scope, [
      ...newMatterStatements(prepared),
      outcomeToRemember(command, { matterId, number }),
      ...filingNotices(prepared.matter),
    ])
    await written.catch((error: unknown) => {
      if (!isNumberTaken(error)) throw error
    })
  })
}

const bench = await openBenchOffice({ withWorker: false })
const today = bench.office.clock.today()
const postmaster = await bench.postmaster()
interface Round {
  http: Figures
  /** Milliseconds of processor time per filing, warm-up included: what a busy machine cannot blur. */
  processor: { server: number; postgres: number }
  bare: Figures
}
const rounds: Round[] = []
const matters = async (): Promise<number> => {
  const [row] = await bench.office.database.read({ audience: 'system' }, (tx) =>
    tx.query<{ n: number }>('select count(*) as n from matter'),
  )
  return row?.n ?? 0
}

async function measured(): Promise<Pick<Round, 'http' | 'processor'>> {
  const before = { n: await matters(), server: process.cpuUsage(), postgres: secondsOf(postmaster) }
  const http = await throughHttp(bench, today)
  const used = process.cpuUsage(before.server)
  const filed = (await matters()) - before.n
  const server = Number(((used.user + used.system) / 1000 / filed).toFixed(3))
  const postgres = Number((((secondsOf(postmaster) - before.postgres) * 1000) / filed).toFixed(3))
  return { http, processor: { server, postgres } }
}

for (let round = 0; round < 2; round += 1) rounds.push({ ...(await measured()), bare: await bare(bench, today) })
const n = await matters()
await bench.close()
const perSecond = rounds.map((round) => round.http.perSecond)
const ratio = rounds.map((round) => Number((round.http.perSecond / round.bare.perSecond).toFixed(2)))
process.stdout.write(
  `${JSON.stringify({ bench: 'filing', clients: CLIENTS, seconds: SECONDS, rounds, perSecond, ratioToBare: ratio, mattersOnDisk: n }, null, 2)}\n`,
)

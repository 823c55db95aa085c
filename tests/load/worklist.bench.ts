import { Agent, request } from 'node:http'
import type * as Bulk from '../../server/src/domains/matter/bulk-writer.ts'
import type * as Course from '../../server/src/domains/matter/course.ts'
import type * as Crypto from '../../server/src/platform/crypto/index.ts'
import type * as Office from '../../server/src/domains/office/index.ts'
import type * as Receipts from '../../server/src/domains/receipts/index.ts'
import type { PreparedMatter } from '../../server/src/domains/matter/prepare.ts'
import { addDays, startOfDay } from '../../server/src/platform/time/index.ts'
import { Filing } from '../../server/src/domains/matter/commands/register.ts'
import { built } from './built.ts'
import { figuresOf, type Figures } from './figures.ts'
import { openBenchOffice, type BenchOffice } from './office.ts'
import { filingText, wordOfRank } from './texts.ts'

/**
 * The worklist, a two-character search and the page of a matter through HTTP, one reader, at 10,000, 100,000 and 1,000,000 matters. What is open stays the
 * same while the years add closed matters, as in a real office. Every matter comes from the same domain code as a live one.
 */
const SIZES = (process.argv[2] ?? '10000,100000,1000000').split(',').map(Number)
const OPEN = 2000
const DEPARTMENTS = 20
const READS = 400

const { Course: CourseOf } = await built<typeof Course>('domains/matter/course')
const { writeMatters } = await built<typeof Bulk>('domains/matter/bulk-writer')
const { newId } = await built<typeof Crypto>('platform/crypto/index')
const { newNumber } = await built<typeof Receipts>('domains/receipts/index')
const { createOffice } = await built<typeof Office>('domains/office/index')

const SYSTEM = { audience: 'system' } as const

async function addDepartments(bench: BenchOffice): Promise<string[]> {
  const created = await bench.office.database.write(SYSTEM, async (tx) => {
    const ids: string[] = []
    for (let n = 1; n <= DEPARTMENTS; n += 1) {
      const office = await createOffice(
        tx,
        { kind: 'system', name: 'bench' },
        {
          parentId: bench.place.id,
          regionId: bench.place.regionId,
          level: 'county',
          kind: 'department',
          name: { zh: `测量第${n}局`, en: `Bureau ${n}` },
        },
      )
      ids.push(office.id)
    }
    return ids
  })
  await bench.desks.offices.refresh()
  return created
}

/** The n-th matter: closed long ago, or, among the last, registered lately and with the office or a department. */
function matterNo(
  bench: BenchOffice,
  departments: readonly string[],
  n: number,
  open: boolean,
  today: string,
): PreparedMatter {
  const receivedOn = open ? addDays(today, -(n % 14)) : addDays(today, -30 - (n % 3000))
  const at = new Date(Date.parse(startOfDay(receivedOn)) + 32_400_000 + (n % 20_000_000)).toISOString()
  const filing = Filing.parse({
    channel: 'online',
    class: 'request',
    ...filingText(n),
    place: bench.place.regionId,
    office: bench.place.id,
    receivedOn,
    petitioners: [{ name: `测量员${n}`, phone: `0000-${n}` }],
  })
  // By chance two of a million would meet; here the n-th has a number of its own.
  const number = newNumber(bench.place.regionId, receivedOn, n % 10_000_000)
  const course = new CourseOf(bench.desks.matters, bench.officer, filing, { id: newId(), number, at })
  if (!open) course.give(bench.officer, 'decline', { ground: 'not-competent', reasons: '不属于本机关职权范围' }, at)
  else if (n % 5 !== 0)
    course.give(bench.officer, 'transfer', { to: departments[n % departments.length] ?? '', noticeGiven: true }, at)
  return course.prepare(at)
}

async function grow(
  bench: BenchOffice,
  departments: readonly string[],
  from: number,
  to: number,
  today: string,
): Promise<number> {
  const begun = performance.now()
  const PORTION = 5000
  for (let start = from; start < to; start += PORTION) {
    const end = Math.min(to, start + PORTION)
    const portion = function* (): Generator<PreparedMatter> {
      for (let n = start; n < end; n += 1) yield matterNo(bench, departments, n, n < OPEN, today)
    }
    await bench.office.database.write(SYSTEM, (tx) => writeMatters(tx, portion()))
    process.stderr.write(`\r${end.toLocaleString('en')} matters`)
  }
  process.stderr.write('\n')
  return (to - from) / ((performance.now() - begun) / 1000)
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 })
/** A browser has six connections to a server. */
const browser = new Agent({ keepAlive: true, maxSockets: 6 })
const get = (bench: BenchOffice, url: string, through: Agent = agent): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const sent = request(
      new URL(url, bench.address),
      { agent: through, headers: { cookie: bench.cookie } },
      (answer) => {
        let body = ''
        answer.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
        answer.once('end', () =>
          answer.statusCode === 200 ? resolve(JSON.parse(body)) : reject(new Error(`${url}: ${answer.statusCode}`)),
        )
      },
    )
    sent.once('error', reject).end()
  })

interface Description {
  readonly paths: Readonly<Record<string, { readonly get?: unknown }>>
}

/** What the page of a matter asks for: the matter, what every desk has about it, and the inbox. A new desk is asked by itself. */
async function doorsOfAMatter(bench: BenchOffice): Promise<string[]> {
  const { paths } = (await get(bench, '/api/v1/openapi.json')) as Description
  const ofMatters = Object.entries(paths)
    .filter(([url, { get: read }]) => read !== undefined && /^[^{]*\{regionId\}\/\{matterId\}(\/mail)?$/.test(url))
    .map(([url]) => url)
  return [...ofMatters, '/api/v1/inbox?unread=true&limit=1']
}

const pageOf = (doors: readonly string[], { regionId, matterId }: { regionId: string; matterId: string }): string[] =>
  doors.map((door) => door.replace('{regionId}', regionId).replace('{matterId}', matterId))

const reads = (bench: BenchOffice, urlOf: (n: number) => string): Promise<Figures> =>
  measured((n) => get(bench, urlOf(n)))

async function measured(read: (n: number) => Promise<unknown>): Promise<Figures> {
  const latencies: number[] = []
  for (let n = -50; n < READS; n += 1) {
    const before = performance.now()
    await read(n + 50)
    if (n >= 0) latencies.push(performance.now() - before)
  }
  return figuresOf(latencies, latencies.reduce((sum, ms) => sum + ms, 0) / 1000)
}

/** Words from the most common to the rare. */
const WORDS = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584].map(wordOfRank)
const bench = await openBenchOffice({ withWorker: false })
const today = bench.office.clock.today()
const departments = await addDepartments(bench)
const doors = await doorsOfAMatter(bench)
const results = []
let size = 0
for (const next of SIZES) {
  const admin = await bench.office.server.administrator()
  // The word index is made once over all rows instead of row by row, as one would for any first load.
  const { rows } = await admin.query<{ indexdef: string }>(
    "select indexdef from pg_indexes where indexname = 'matter_search_tokens'",
  )
  await admin.query('drop index matter_search_tokens')
  const perSecond = await grow(bench, departments, size, next, today)
  size = next
  await admin.query(`set maintenance_work_mem = '1GB'`)
  await admin.query(rows[0]?.indexdef ?? '')
  await admin.query('vacuum analyze')
  await admin.query('checkpoint')
  await admin.end()
  await new Promise((resolve) => setTimeout(resolve, 5000))
  const first = (await get(bench, '/api/v1/matters?scope=mine&limit=50')) as {
    items: { regionId: string; matterId: string }[]
    next: string
  }
  results.push({
    matters: size,
    loadedPerSecond: Math.round(perSecond),
    worklist: await reads(bench, () => '/api/v1/matters?scope=mine&limit=50'),
    nextPage: await reads(bench, () => `/api/v1/matters?scope=mine&limit=50&after=${encodeURIComponent(first.next)}`),
    subtree: await reads(bench, () => '/api/v1/matters?scope=subtree&open=true&limit=50'),
    counts: await reads(bench, () => '/api/v1/matters/counts?scope=mine'),
    twoCharacterSearch: await reads(
      bench,
      (n) => `/api/v1/matters?scope=subtree&q=${encodeURIComponent(WORDS[n % WORDS.length] ?? '')}&limit=50`,
    ),
    phraseSearch: await reads(
      bench,
      (n) =>
        `/api/v1/matters?scope=subtree&q=${encodeURIComponent(`${WORDS[n % WORDS.length]}${WORDS[(n + 3) % WORDS.length]}`)}&limit=50`,
    ),
    matterPage: await measured((n) => {
      const matter = first.items[n % first.items.length]
      return Promise.all((matter ? pageOf(doors, matter) : []).map((url) => get(bench, url, browser)))
    }),
    shown: first.items.length,
  })
  process.stderr.write(`${JSON.stringify(results.at(-1))}\n`)
}
agent.destroy()
browser.destroy()
await bench.close()
const [smallest, largest] = [results[0], results.at(-1)]
const slower = smallest && largest ? Number((largest.worklist.p95 / smallest.worklist.p95).toFixed(2)) : null
process.stdout.write(
  `${JSON.stringify({ bench: 'worklist', doorsOfAMatter: doors, open: OPEN, reads: READS, results, worklistP95LargestToSmallest: slower }, null, 2)}\n`,
)

import { Agent } from 'node:http'
import { figuresOf, type Figures } from './figures.ts'
import { addDepartments, endReading, get, growMatters, OPEN } from './many-matters.ts'
import { openBenchOffice, type BenchOffice } from './office.ts'
import { wordOfRank } from './texts.ts'

/**
 * The worklist, a two-character search and the page of a matter through HTTP, one reader, at 10,000, 100,000 and 1,000,000 matters. What is open stays the
 * same while the years add closed matters, as in a real office. Every matter comes from the same domain code as a live one.
 */
const SIZES = (process.argv[2] ?? '10000,100000,1000000').split(',').map(Number)
const READS = 400

/** A browser has six connections to a server. */
const browser = new Agent({ keepAlive: true, maxSockets: 6 })

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
  const perSecond = await growMatters(bench, departments, size, next, today)
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
endReading()
browser.destroy()
await bench.close()
const [smallest, largest] = [results[0], results.at(-1)]
const slower = smallest && largest ? Number((largest.worklist.p95 / smallest.worklist.p95).toFixed(2)) : null
process.stdout.write(
  `${JSON.stringify({ bench: 'worklist', doorsOfAMatter: doors, open: OPEN, reads: READS, results, worklistP95LargestToSmallest: slower }, null, 2)}\n`,
)

import { addDays } from '../../server/src/platform/time/index.ts'
import { figuresOf, type Figures } from './figures.ts'
import { addDepartments, get, growMatters, multiplyMatters } from './many-matters.ts'
import { openBenchOffice } from './office.ts'

/**
 * A month's report and the pages behind its figures through HTTP, one reader, over so many matters (`--size`), beside a bare aggregate query on
 * the same rows. A stock of matters comes from the domain code as live ones do; the rest are its copies under other ids and days.
 */
const asked = process.argv.indexOf('--size')
const SIZE = Number(asked === -1 ? 1_000_000 : process.argv[asked + 1])
const STOCK = Math.min(SIZE, 20_000)
const REPORTS = 20
const PAGES = 200

const bench = await openBenchOffice({ withWorker: false })
const today = bench.office.clock.today()
const departments = await addDepartments(bench)
await growMatters(bench, departments, 0, STOCK, today, { answered: true })
const admin = await bench.office.server.administrator()
await multiplyMatters(admin, Math.round(SIZE / STOCK))
await admin.query('vacuum analyze')
await admin.query('checkpoint')

const month = addDays(`${today.slice(0, 8)}01`, -1).slice(0, 7)
const from = `${month}-01`
const to = addDays(`${today.slice(0, 8)}01`, -1)
const period = `from=${from}&to=${to}`

async function measured(times: number, read: (n: number) => Promise<unknown>): Promise<Figures> {
  const latencies: number[] = []
  for (let n = -Math.ceil(times / 10); n < times; n += 1) {
    const before = performance.now()
    await read(Math.abs(n))
    if (n >= 0) latencies.push(performance.now() - before)
  }
  return figuresOf(latencies, latencies.reduce((sum, ms) => sum + ms, 0) / 1000)
}

const facts = '/api/v1/statistics/facts'
const PARTS = [
  'measure=received',
  'measure=supported&part=numerator',
  'measure=onTimeConclusion&part=denominator',
  'measure=toldInTime&part=notYetDue',
  'measure=overdue',
]
const second = async (query: string): Promise<string> => {
  const page = (await get(bench, `${facts}?${period}&${query}&limit=50`)) as { next: string | null }
  return `${facts}?${period}&${query}&limit=50${page.next === null ? '' : `&after=${page.next}`}`
}
const urls = [
  ...PARTS.map((query) => `${facts}?${period}&${query}&limit=50`),
  ...(await Promise.all(PARTS.map(second))),
]

const BARE = `select count(*), count(*) filter (where concluded_on is not null), count(*) filter (where outcome = 'supported')
  from matter_fact where known_to is null and received_on between $1 and $2`
const [counted] = (
  await admin.query<{ matters: number; month: number }>(
    `select count(*)::int as matters, count(*) filter (where received_on between $1 and $2)::int as month
   from matter_fact where known_to is null`,
    [from, to],
  )
).rows
const result = {
  bench: 'statistics',
  ...counted,
  // Every figure of the month, of the month before and of the same month last year; the year so far comes after it.
  report: await measured(REPORTS, () => get(bench, `/api/v1/statistics/report?${period}&compare=previous,lastYear`)),
  yearToDate: await measured(5, () => get(bench, `/api/v1/statistics/report?${period}&compare=cumulative`)),
  pivot: await measured(REPORTS, () =>
    get(
      bench,
      `/api/v1/statistics/pivot?${period}&measure=onTimeConclusion&rows=holder&columns=channel&compare=previous,lastYear`,
    ),
  ),
  pastDay: await measured(REPORTS, () =>
    get(bench, `/api/v1/statistics/report?${period}&asOf=${to}&compare=previous,lastYear`),
  ),
  drillDown: await measured(PAGES, (n) => get(bench, urls[n % urls.length] ?? '')),
  bareAggregate: await measured(REPORTS, () => admin.query(BARE, [from, to])),
}
await admin.end()
await bench.close()
const ratio = Number((result.report.p50 / result.bareAggregate.p50).toFixed(1))
process.stdout.write(
  `${JSON.stringify({ ...result, reportToBare: ratio, under1s: result.report.p95 < 1000, pageUnder200ms: result.drillDown.p95 < 200 }, null, 2)}\n`,
)
process.exit(0)

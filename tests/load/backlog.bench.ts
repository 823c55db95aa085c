import type * as Backlog from '../../server/src/domains/backlog/index.ts'
import type * as Bulk from '../../server/src/domains/matter/bulk-writer.ts'
import type * as Course from '../../server/src/domains/matter/course.ts'
import type * as Crypto from '../../server/src/platform/crypto/index.ts'
import type * as Receipts from '../../server/src/domains/receipts/index.ts'
import type { PreparedMatter } from '../../server/src/domains/matter/prepare.ts'
import { addDays, startOfDay } from '../../server/src/platform/time/index.ts'
import { Filing } from '../../server/src/domains/matter/commands/register.ts'
import { built } from './built.ts'
import { openBenchOffice } from './office.ts'
import { filingText } from './texts.ts'

/** A campaign in a region with 100,000 matters: trying the criteria, freezing a list of thousands, its wall, a page of it, a summary. */
const MATTERS = Number(process.argv[2] ?? 100_000)
const LISTED = Math.min(8000, MATTERS / 2)
const PORTION = 5000

const { backlogDesk } = await built<typeof Backlog>('domains/backlog/index')
const { Course: CourseOf } = await built<typeof Course>('domains/matter/course')
const { writeMatters } = await built<typeof Bulk>('domains/matter/bulk-writer')
const { newId, sha256 } = await built<typeof Crypto>('platform/crypto/index')
const { newNumber } = await built<typeof Receipts>('domains/receipts/index')

const bench = await openBenchOffice({ withWorker: false })
const { matters } = bench.desks
const today = bench.office.clock.today()

/** The n-th matter: the first ones are open and years old, the others were registered lately. */
function matterNo(n: number): PreparedMatter {
  const receivedOn = addDays(today, n < LISTED ? -800 - (n % 400) : -(n % 300))
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
  const number = newNumber(bench.place.regionId, receivedOn, n)
  return new CourseOf(matters, bench.officer, filing, { id: newId(), number, at }).prepare(at)
}

for (let from = 0; from < MATTERS; from += PORTION) {
  const portion = function* (): Generator<PreparedMatter> {
    for (let n = from; n < Math.min(MATTERS, from + PORTION); n += 1) yield matterNo(n)
  }
  await bench.office.database.write({ audience: 'system' }, (tx) => writeMatters(tx, portion()))
  process.stderr.write(`\r${Math.min(MATTERS, from + PORTION).toLocaleString('en')} matters`)
}
process.stderr.write('\n')
await bench.office.database.write({ audience: 'system' }, (tx) => tx.query('select 1', []))

const desk = backlogDesk(matters)
const { officer } = bench
const criteria = { minAgeDays: 730, openOnly: true }
const figures: Record<string, number> = {}
async function measured<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = performance.now()
  const result = await work()
  figures[name] = Math.round(performance.now() - before)
  return result
}
const aKey = () => ({ key: newId(), fingerprint: sha256(newId()) })

const preview = await measured('preview', () => desk.preview(officer, criteria))
const wish = { name: 'Bench', criteria, beginsOn: today, endsOn: addDays(today, 90) }
const key = { regionId: officer.regionId, id: await desk.open(officer, wish, aKey()) }
await measured('freeze', () =>
  desk.command(officer, { ...key, expectedVersion: 1 }, { verb: 'freeze', input: {} }, aKey()),
)
const wall = await measured('wall', () => desk.one(officer, key))
await measured('wall again', () => desk.one(officer, key))
const page = await measured('page of the list', () => desk.items(officer, key, { limit: 100 }))
await measured('late ones', () => desk.items(officer, key, { late: true, limit: 100 }))
await measured('monthly summary', () => desk.summary(officer, key, 'month', today))
await measured('one matter', () => desk.item(officer, { regionId: key.regionId, id: page.items[0]?.id ?? '' }))
await bench.close()
process.stdout.write(
  `${JSON.stringify({ matters: MATTERS, met: preview.count, listed: wall.counts.total, holds: wall.listHolds, milliseconds: figures }, null, 2)}\n`,
)

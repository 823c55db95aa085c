import type { Database } from '../../../platform/db/index.ts'
import { addDays, type Clock } from '../../../platform/time/index.ts'
import { findOffice, type OfficeTree } from '../../office/index.ts'
import { NONE } from '../dimension.ts'
import { type Both, nameOfPart, type Naming } from '../part-names.ts'
import { asOfNow } from '../periods.ts'
import { countMonths } from './count-month.ts'
import { csvOfReleases, dataPackageOf, jsonOfReleases } from './present-open-data.ts'
import { definitionOf, type KeptRelease, type TableId, UNNAMED, WHOLE, yearOf } from './published.ts'
import { PublishedFigures } from './published-figures.ts'
import { type PartAbove, releaseOf } from './release.ts'
import { readKept, readReleases, readSpan } from './release-reader.ts'
import { insertRelease, takeTurn } from './release-writer.ts'
import { dueMonths, nextMonth, ruleFor } from './rules.ts'

interface Publishing {
  readonly database: Database
  readonly clock: Clock
  readonly naming: () => Naming
}

/** The public figures: what is out, in every form, and how what is due comes out. */
export interface PublicFigures {
  published(): Promise<PublishedFigures>
  csv(): Promise<string>
  json(): Promise<string>
  descriptor(origin: string, addresses: { csv: string; json: string }): Promise<string>
  nameOf(table: TableId, part: string): Both
  /** By which rule is published now. */
  rule(): { smallest: number; day: number }
  /** Publishes every month that is due, the oldest first. @returns how many */
  publish(): Promise<number>
}

/** How long what is out is kept in memory: it grows once a month. */
const FRESH_MS = 300_000

/** Opens the public figures of the office. */
export function publicFigures(publishing: Publishing): PublicFigures {
  const { database, clock, naming } = publishing
  let known: { at: number; figures: Promise<PublishedFigures> } | undefined
  const published = (): Promise<PublishedFigures> => {
    const now = Date.parse(clock.now())
    if (known && now - known.at < FRESH_MS) return known.figures
    const figures = database
      .read({ audience: 'public' }, readReleases)
      .then((releases) => new PublishedFigures(releases))
    known = { at: now, figures }
    figures.catch(() => (known = undefined))
    return figures
  }
  const nameOf = (table: TableId, part: string): Both => nameOfPublished(table, part, naming())
  return {
    published,
    csv: async () => csvOfReleases((await published()).releases, nameOf),
    json: async () => jsonOfReleases((await published()).releases, nameOf),
    descriptor: async (origin, addresses) => dataPackageOf((await published()).releases, origin, addresses),
    nameOf,
    rule: () => ruleFor(clock.today().slice(0, 7)),
    publish: async () => {
      const count = await publishDue(publishing)
      known = undefined
      return count
    },
  }
}

/** Publication begins with the year of the first matter, so that no quarter and no year has months that nobody saw. */
const firstMonth = (span: { last: string | null; first: string | null }): string | null =>
  span.last === null ? span.first && `${yearOf(span.first)}-01` : nextMonth(span.last)

const publishDue = ({ database, clock, naming }: Publishing): Promise<number> =>
  database.write({ audience: 'system' }, async (tx) => {
    await takeTurn(tx)
    const first = firstMonth(await readSpan(tx))
    const months = first === null ? [] : dueMonths(first, clock.today())
    const last = months.at(-1)
    if (first === null || last === undefined) return 0
    const now = clock.now()
    const tree = naming().offices
    const period = { from: `${first}-01`, to: addDays(`${nextMonth(last)}-01`, -1) }
    const counted = await countMonths(tx, tree, period, asOfNow(now))
    let before: KeptRelease[] = await readKept(tx, yearOf(first))
    for (const month of months) {
      before = before.filter((release) => yearOf(release.month) === yearOf(month))
      const release = releaseOf({
        month,
        publishedAt: now,
        smallest: ruleFor(month).smallest,
        counted: counted.get(month) ?? [],
        before,
        above: regionsOf(tree),
      })
      await insertRelease(tx, release)
      before.push(release)
    }
    return months.length
  })

/** The region of the offices of a table, as a part of it. */
const REGION = 'region-'

/** An office counts in its region, which never changes. */
const regionsOf =
  (tree: OfficeTree): PartAbove =>
  (_, part) => {
    const office = findOffice(tree, part)
    return office ? [`${REGION}${office.regionId}`] : []
  }

function nameOfPublished(table: TableId, part: string, naming: Naming): Both {
  const { by } = definitionOf(table)
  if (by === undefined || part === WHOLE) return { zh: '合计', en: 'All' }
  if (part.startsWith(REGION)) {
    const name = nameOfPart('county', part.slice(REGION.length), naming)
    return { zh: `${name.zh}合计`, en: `${name.en}, all offices` }
  }
  return nameOfPart(by, part === UNNAMED ? NONE : part, naming)
}

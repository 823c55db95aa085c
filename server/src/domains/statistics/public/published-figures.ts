import { inReadingOrder } from '../part-names.ts'
import { definitionOf, monthsIn, type Release, type TableId, timesOf, WHOLE, YES, yearOf } from './published.ts'

/** A published number; null where it is hidden. */
export type Shown = number | null
export interface ShownShare {
  readonly part: Shown
  readonly whole: Shown
}

/** Reads what was published: what is not listed is zero, what was withheld is hidden. */
export class PublishedFigures {
  readonly releases: readonly Release[]
  readonly #counts = new Map<string, Shown>()
  readonly #withheld: ReadonlySet<string>
  readonly #publishedAt = new Map<string, string>()

  constructor(releases: readonly Release[]) {
    this.releases = releases
    this.#withheld = new Set(releases.flatMap(({ withheld }) => withheld))
    for (const { month, publishedAt, cells } of releases) {
      for (const time of timesOf(month)) this.#publishedAt.set(time, publishedAt)
      for (const { table, time, parts, count } of cells) this.#counts.set([table, time, ...parts].join(' '), count)
    }
  }

  /** Every time of which figures are out: the latest year first, in it the year, its quarters and its months. */
  get times(): string[] {
    const length = (time: string): number => monthsIn(time).length
    return [...this.#publishedAt.keys()].toSorted((a, b) => {
      if (yearOf(a) !== yearOf(b)) return a < b ? 1 : -1
      return length(b) - length(a) || (a < b ? -1 : 1)
    })
  }

  /** What is shown first: of the latest year the whole, else its latest quarter, else its latest month. */
  get latest(): string | undefined {
    const [first] = this.times
    return (
      first &&
      this.times.findLast((time) => yearOf(time) === yearOf(first) && monthsIn(time).length === monthsIn(first).length)
    )
  }

  publishedAt(time: string): string {
    return this.#publishedAt.get(time) ?? ''
  }

  /** The months of the year of a time that are out. */
  monthsBeside(time: string): string[] {
    return monthsIn(yearOf(time)).filter((month) => this.#publishedAt.has(month))
  }

  /** The number of a table in all, or of one part of it. */
  count(table: TableId, time: string, part: string = WHOLE): Shown {
    const { by, rate } = definitionOf(table)
    return this.#count(table, time, [...(by === undefined ? [] : [part]), ...(rate ? [WHOLE] : [])])
  }

  /** Of a rate, in all or of one part: in how many it held, of how many. Of a count: the part of the whole. */
  share(table: TableId, time: string, part: string = WHOLE): ShownShare {
    const { by, rate } = definitionOf(table)
    if (!rate) return { part: this.count(table, time, part), whole: this.count(table, time) }
    const held = this.#count(table, time, [...(by === undefined ? [] : [part]), YES])
    return { part: held, whole: this.count(table, time, part) }
  }

  #count(table: TableId, time: string, parts: readonly string[]): Shown {
    if (this.#withheld.has(`${definitionOf(table).flow} ${time}`)) return null
    const count = this.#counts.get([table, time, ...parts].join(' '))
    return count === undefined ? 0 : count
  }

  /** The parts of which something is listed at a time, in reading order. */
  parts(table: TableId, time: string): string[] {
    const listed = this.releases.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.table === table && cell.time === time ? (cell.parts[0] ?? []) : [])),
    )
    return inReadingOrder(
      definitionOf(table).by,
      [...new Set(listed)].filter((part) => part !== WHOLE),
    )
  }
}

import type { Instant } from '../../../platform/time/index.ts'
import type { Axis } from './axis.ts'
import {
  type CountedCell,
  definitionOf,
  type KeptRelease,
  monthsIn,
  type PublishedCell,
  quarterOf,
  TABLE_IDS,
  type TableId,
  timesOf,
  WHOLE,
  yearOf,
} from './published.ts'
import { type CellState, isSmall, suppress } from './suppress.ts'

/** Into which larger parts a part of a table goes, besides the whole: an office into its region. */
export type PartAbove = (table: TableId, part: string) => readonly string[]

interface Asked {
  readonly month: string
  readonly publishedAt: Instant
  readonly smallest: number
  readonly counted: readonly CountedCell[]
  /** The releases of the months before in the same year. */
  readonly before: readonly KeptRelease[]
  readonly above: PartAbove
}

/** Pure: the release of a month, such that neither it nor all that was published before nor both together give a small count away. */
export function releaseOf(asked: Asked): KeptRelease {
  const { month, publishedAt, smallest, counted } = asked
  const flows = [...Map.groupBy(TABLE_IDS, (table) => definitionOf(table).flow)]
  const released = flows.map(([flow, tables]) => releaseFlow(asked, flow, tables))
  return {
    month,
    publishedAt,
    smallest,
    counted,
    cells: released.flatMap(({ cells }) => cells),
    withheld: released.flatMap(({ withheld }) => withheld),
  }
}

interface Released {
  readonly cells: readonly PublishedCell[]
  readonly withheld: readonly string[]
}

const withheldAs = (flow: string, time: string): string => `${flow} ${time}`

/**
 * The tables of a flow: with the quarter and year that the month completes, else with one of them, else the month alone, else nothing of it. Tables that divide
 * the same whole must leave it alone; so a whole that is small withholds them all, and the quarter and year it is part of.
 */
function releaseFlow(asked: Asked, flow: string, tables: readonly TableId[]): Released {
  const { month, before, smallest } = asked
  const linked = tables.length > 1
  const times = timesOf(month)
  const withheldBefore = new Set(before.flatMap(({ withheld }) => withheld))
  const [first = 'concluded'] = tables
  const total = asked.counted.reduce((sum, cell) => sum + (cell.table === first ? cell.count : 0), 0)
  const isOpen = (time: string): boolean =>
    !linked || !monthsIn(time).some((each) => withheldBefore.has(withheldAs(flow, each)))
  const open = times.filter(isOpen)
  const longer = open.length > 2 ? [[month, ...open.slice(2)], open.slice(0, 2)] : []
  const attempts = linked && isSmall(total, smallest) ? [] : [open, ...longer, [month]]
  for (const attempt of attempts) {
    const cells = tables.map((table) => releaseTable(asked, table, attempt, linked, withheldBefore))
    if (cells.every((each) => each !== null))
      return {
        cells: cells.flat(),
        withheld: times.filter((time) => !attempt.includes(time)).map((time) => withheldAs(flow, time)),
      }
  }
  return { cells: [], withheld: times.map((time) => withheldAs(flow, time)) }
}

/** A division with the names of its parts: the axis of `suppress`. */
interface NamedAxis extends Axis {
  readonly names: readonly string[]
}

function axisOf(leaves: readonly string[], pathOf: (leaf: string) => readonly string[], pinned: boolean): NamedAxis {
  const parents = new Map<string, string | null>([[WHOLE, null]])
  for (const leaf of leaves) {
    const path = [leaf, ...pathOf(leaf), WHOLE]
    path.slice(0, -1).forEach((name, n) => parents.set(name, path[n + 1] ?? WHOLE))
  }
  const names = [...parents.keys()]
  return { names, parents: [...parents.values()].map((name) => (name === null ? -1 : names.indexOf(name))), pinned }
}

const keyOf = (time: string, parts: readonly string[]): string => [time, ...parts].join(' ')

/** @returns null where the table cannot be published for these times without giving something away */
function releaseTable(
  { month, before, counted, smallest, above }: Asked,
  table: TableId,
  times: readonly string[],
  linked: boolean,
  withheld: ReadonlySet<string>,
): PublishedCell[] | null {
  const { flow } = definitionOf(table)
  const history = before.map((release) => ({ month: release.month, cells: release.counted }))
  const months = [...history, { month, cells: counted }].map((each) => ({
    ...each,
    cells: each.cells.filter((cell) => cell.table === table),
  }))
  const width = Math.max(0, ...months.flatMap(({ cells }) => cells.map(({ parts }) => parts.length)))
  const year = yearOf(month)
  const axes = [
    timeAxis(
      months.map((each) => each.month),
      year,
    ),
    ...Array.from({ length: width }, (_, n) => {
      const leaves = [...new Set(months.flatMap(({ cells }) => cells.map(({ parts }) => parts[n] ?? WHOLE)))].toSorted()
      return axisOf(leaves, (leaf) => above(table, leaf), linked)
    }),
  ]
  const cells = places(axes)
  const values = sums(axes, cells, months)
  const published = new Map(
    before.flatMap((release) =>
      release.cells.flatMap((cell) =>
        cell.table === table ? [[keyOf(cell.time, cell.parts), cell.count] as const] : [],
      ),
    ),
  )
  const isOut = new Set(before.flatMap((release) => timesOf(release.month)))
  const states = cells.map(({ time, parts }): CellState => {
    if (times.includes(time)) return 'new'
    if (!isOut.has(time) || withheld.has(withheldAs(flow, time))) return 'unpublished'
    return published.get(keyOf(time, parts)) === null ? 'hidden' : 'shown'
  })
  const hidden = suppress({ axes, values, states }, smallest)
  if (!hidden) return null
  return cells.flatMap(({ time, parts }, n) =>
    states[n] === 'new' && (hidden.has(n) || values[n] !== 0)
      ? [{ table, time, parts, count: hidden.has(n) ? null : (values[n] ?? 0) }]
      : [],
  )
}

/** The months so far under their quarters and the year. */
function timeAxis(months: readonly string[], year: string): NamedAxis {
  const axis = axisOf(months, (month) => [quarterOf(month)], false)
  return { ...axis, names: axis.names.map((name) => (name === WHOLE ? year : name)) }
}

interface CellPlace {
  readonly time: string
  readonly parts: readonly string[]
  readonly nodes: readonly number[]
}

function places(axes: readonly NamedAxis[]): CellPlace[] {
  const nodes = axes.reduce<readonly (readonly number[])[]>(
    (all, { names }) => all.flatMap((each) => names.map((_, node) => [...each, node])),
    [[]],
  )
  return nodes.map((each) => {
    const [time = '', ...parts] = each.map((node, n) => axes[n]?.names[node] ?? '')
    return { time, parts, nodes: each }
  })
}

/** What every cell comes to: each count goes into all cells at or above it. */
function sums(
  axes: readonly NamedAxis[],
  cells: readonly CellPlace[],
  months: readonly { readonly month: string; readonly cells: readonly CountedCell[] }[],
): number[] {
  const index = new Map(cells.map(({ time, parts }, n) => [keyOf(time, parts), n]))
  const values = cells.map(() => 0)
  const upward = (axis: NamedAxis | undefined, name: string): string[] => {
    const path: string[] = []
    for (let node = axis?.names.indexOf(name) ?? -1; node >= 0; node = axis?.parents[node] ?? -1)
      path.push(axis?.names[node] ?? '')
    return path
  }
  for (const { month, cells: counted } of months)
    for (const { parts, count } of counted) {
      const paths = [month, ...parts].map((name, n) => upward(axes[n], name))
      const keys = paths.reduce<readonly string[][]>(
        (all, path) => all.flatMap((each) => path.map((name) => [...each, name])),
        [[]],
      )
      for (const [time = '', ...names] of keys) {
        const at = index.get(keyOf(time, names))
        if (at !== undefined) values[at] = (values[at] ?? 0) + count
      }
    }
  return values
}

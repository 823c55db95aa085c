import type { Transaction } from '../../../platform/db/index.ts'
import type { OfficeTree } from '../../office/index.ts'
import type { Day, Period } from '../cut.ts'
import { NONE } from '../dimension.ts'
import { countFigures } from '../fact-reader.ts'
import { type CountedCell, definitionOf, NO, TABLE_IDS, type TableId, UNNAMED, YES } from './published.ts'

/** Counts what is published of the months of a period, in the one way in which everything is counted. */
export async function countMonths(
  tx: Transaction,
  tree: OfficeTree,
  period: Period,
  day: Day,
): Promise<ReadonlyMap<string, readonly CountedCell[]>> {
  const counted = await Promise.all(TABLE_IDS.map((table) => countTable(tx, tree, table, period, day)))
  const byMonth = Map.groupBy(counted.flat(), ({ month }) => month)
  return new Map([...byMonth].map(([month, cells]) => [month, cells.map(({ cell }) => cell)]))
}

async function countTable(
  tx: Transaction,
  tree: OfficeTree,
  table: TableId,
  period: Period,
  day: Day,
): Promise<{ month: string; cell: CountedCell }[]> {
  const { measures, basis, by, rate } = definitionOf(table)
  const cut = { period, basis }
  const { cells } = await countFigures(tx, tree, { measures, rows: 'month', columns: by ?? null, cut, day })
  return cells.flatMap(({ row, column, figures }) => {
    const parts = by === undefined ? [] : [column === NONE ? UNNAMED : column]
    const sum = (of: (figure: (typeof figures)[number]) => number): number =>
      figures.reduce((all, figure) => all + of(figure), 0)
    const yes = sum(({ numerator }) => numerator)
    const sides = rate
      ? [
          { parts: [...parts, YES], count: yes },
          { parts: [...parts, NO], count: sum(({ denominator }) => denominator ?? 0) - yes },
        ]
      : [{ parts, count: yes }]
    return sides.flatMap((side) => (side.count === 0 ? [] : [{ month: row, cell: { table, ...side } }]))
  })
}

import type { Transaction } from '../../platform/db/index.ts'
import type { OfficeTree } from '../office/index.ts'
import type { Asked, Cut, Period } from './cut.ts'
import { countFigures } from './fact-reader.ts'
import type { MeasureId } from './measures.ts'
import { COMPARED, type Comparison, COMPARISONS } from './periods.ts'
import type { FigureTable } from './table.ts'

/** A table of figures beside the same of the periods it is compared with. */
export interface Pivot {
  readonly asked: Asked
  readonly table: FigureTable
  readonly compared: readonly {
    readonly comparison: Comparison
    readonly period: Period
    readonly table: FigureTable
  }[]
}

/**
 * Counts a table and what it is compared with, all of one moment. The cells of the compared periods are not split by columns: only their rows
 * and totals stand beside.
 */
export async function readPivot(
  tx: Transaction,
  tree: OfficeTree,
  asked: Asked,
  comparisons: readonly Comparison[] = COMPARISONS,
): Promise<Pivot> {
  const periods = comparisons.flatMap((comparison) => {
    const period = COMPARED[comparison](asked.cut.period)
    return period ? [{ comparison, period }] : []
  })
  const [table, ...others] = await Promise.all([
    countFigures(tx, tree, asked),
    ...periods.map(({ period }) =>
      countFigures(tx, tree, { ...asked, columns: null, cut: { ...asked.cut, period } satisfies Cut }),
    ),
  ])
  const compared = periods.flatMap((each, n) => {
    const other = others[n]
    return other ? [{ ...each, table: other }] : []
  })
  return { asked, table, compared }
}

/** The figures of a report: many measures of one period, each beside those of the periods it is compared with. */
export const readReport = (
  tx: Transaction,
  tree: OfficeTree,
  measures: readonly MeasureId[],
  { cut, day }: Pick<Asked, 'cut' | 'day'>,
  comparisons: readonly Comparison[] = COMPARISONS,
): Promise<Pivot> => readPivot(tx, tree, { measures, cut, day }, comparisons)

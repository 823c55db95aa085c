import { findOffice } from '../office/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { BASES, type Period } from './cut.ts'
import { type Dimension, DIMENSIONS, isOfLimits, isOfTime } from './dimension.ts'
import type { FactPage as Facts } from './fact-reader.ts'
import { figure } from './figure.ts'
import { catalogueWords, type CatalogueWords } from './messages/catalogue.ts'
import { type Exclusion, measureOf, MEASURES } from './measures.ts'
import { type Both, inReadingOrder, nameOfPart, type Naming } from './part-names.ts'
import { besideMonth, type Comparison, COMPARISONS } from './periods.ts'
import type { Pivot } from './pivot.ts'
import type { CatalogueView, FactPage, PivotView, ReportView } from './views.ts'

const both = (say: (words: CatalogueWords) => string): Both => ({
  zh: say(catalogueWords['zh-CN']),
  en: say(catalogueWords.en),
})

export const presentCatalogue = (): CatalogueView => ({
  measures: MEASURES.map(({ id, article, numerator, denominator, excluded }) => ({
    id,
    name: both((words) => words.measures[id].name),
    formula: both((words) => words.measures[id].formula),
    article,
    counts: numerator.of,
    isShare: denominator !== null,
    excluded: (Object.keys(excluded) as Exclusion[]).map((reason) => ({
      reason,
      name: both((words) => words.reasons[reason]),
    })),
  })),
  dimensions: DIMENSIONS.map((id) => ({
    id,
    name: both((words) => words.dimensions[id]),
    of: isOfLimits(id) ? 'limits' : 'matters',
  })),
  bases: BASES.map((id) => ({ id, name: both((words) => words.bases[id]) })),
  comparisons: COMPARISONS.map((id) => ({ id, name: both((words) => words.comparisons[id]) })),
})

const NOTHING = figure(0, 0)

/** One measure of a pivot in rows and columns, its parts in reading order and by name. */
export function presentPivot({ asked, table, compared }: Pivot, naming: Naming, now: Instant): PivotView {
  const { rows = null, columns = null, cut, day } = asked
  const [measure = 'received'] = asked.measures
  const nothing = measureOf(measure).denominator === null ? { ...NOTHING, denominator: null } : NOTHING
  const besides = compared.map((one) => ({ ...one, of: besideRow(rows, one.comparison, cut.period, one.period) }))
  const rowValues = inReadingOrder(rows, [
    ...new Set([...table.rows, ...besides.flatMap(({ table: other, of }) => other.rows.flatMap(of.rows))]),
  ])
  const columnValues = inReadingOrder(columns, table.columns)
  const part = (dimension: typeof rows, value: string) => ({
    value,
    name: dimension === null ? both((words) => words.total) : nameOfPart(dimension, value, naming),
  })
  return {
    measure,
    rows,
    columns,
    period: cut.period,
    periods: compared.map(({ comparison, period }) => ({ comparison, period })),
    countedAt: now,
    asOf: day.today,
    rowParts: rowValues.map((value) => part(rows, value)),
    columnParts: columnValues.map((value) => part(columns, value)),
    cells: table.cells.map(({ row, column, figures }) => ({ row, column, figure: figures[0] ?? nothing })),
    rowTotals: rowValues.map((row) => ({
      row,
      figure: table.rowTotals.get(row)?.[0] ?? nothing,
      compared: besides.map(({ comparison, table: other, of }) => ({
        comparison,
        figure: other.rowTotals.get(of.beside(row))?.[0] ?? nothing,
      })),
    })),
    columnTotals: columnValues.map((column) => ({ column, figure: table.columnTotals.get(column)?.[0] ?? nothing })),
    total: table.total[0] ?? nothing,
    compared: compared.map(({ comparison, table: other }) => ({ comparison, figure: other.total[0] ?? nothing })),
  }
}

/**
 * Which row of a compared table stands beside a row, and in which row what it counts is shown: so that every row of it is seen and rows
 * add up to its total, too. Months stand beside the months that lie as far back as the periods; other parts of time only beside themselves.
 */
function besideRow(rows: Dimension | null, comparison: Comparison, period: Period, other: Period) {
  if (rows === 'month') {
    const month = besideMonth(comparison, period, other)
    return { beside: (row: string) => month(row), rows: (row: string) => [month(row, true)] }
  }
  const same = (row: string): string => row
  return { beside: same, rows: (row: string) => (rows !== null && isOfTime(rows) ? [] : [row]) }
}

/** Every measure of a report. */
export const presentReport = ({ asked, table, compared }: Pivot, now: Instant): ReportView => ({
  period: asked.cut.period,
  periods: compared.map(({ comparison, period }) => ({ comparison, period })),
  countedAt: now,
  asOf: asked.day.today,
  figures: asked.measures.map((measure, n) => ({
    measure,
    figure: table.total[n] ?? NOTHING,
    compared: compared.map(({ comparison, table: other }) => ({ comparison, figure: other.total[n] ?? NOTHING })),
  })),
})

/** A page of the facts behind a figure. */
export function presentFacts({ records, next }: Facts, { offices }: Naming): FactPage {
  const office = (id: string): { id: string; name: Both } => {
    const name = findOffice(offices, id)?.name
    return { id, name: name ? { zh: name.zh, en: name.en || name.zh } : { zh: id, en: id } }
  }
  return {
    items: records.map(({ holder, limit: clock, ...record }) => ({
      ...record,
      holder: office(holder),
      limit: clock && {
        ...clock,
        name: nameOfPart('limit', clock.id, { offices, topics: { byCode: new Map() } }),
        office: office(clock.office),
      },
    })),
    next: next && `${next.receivedOn}_${next.matterId}_${next.n}`,
  }
}

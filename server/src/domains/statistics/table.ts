import { figure, type Figure } from './figure.ts'
import type { Measure } from './measure.ts'
import type { Exclusion } from './measures.ts'

/** What the database counted of a measure in one part: its numerator, denominator and what was left out. */
export interface Amounts {
  readonly numerator: number
  readonly denominator: number | null
  readonly excluded: Readonly<Partial<Record<Exclusion, number>>>
}

/** Figures in rows and columns; '' is the part without a value, and the only one where no dimension is named. */
export interface FigureTable {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** By measure, row and column, in the order asked. */
  readonly cells: readonly { readonly row: string; readonly column: string; readonly figures: readonly Figure[] }[]
  readonly rowTotals: ReadonlyMap<string, readonly Figure[]>
  readonly columnTotals: ReadonlyMap<string, readonly Figure[]>
  readonly total: readonly Figure[]
}

export interface AmountCell {
  readonly row: string
  readonly column: string
  readonly amounts: readonly Amounts[]
}

/** Pure: makes figures of amounts. Parts add up: a rate of several parts is the sum of numerators over the sum of denominators. */
export function tableOf(measures: readonly Measure[], cells: readonly AmountCell[]): FigureTable {
  const figuresOf = (part: readonly AmountCell[]): Figure[] =>
    measures.map((measure, n) =>
      figureOf(
        measure,
        part.flatMap(({ amounts }) => amounts[n] ?? []),
      ),
    )
  const totals = (by: (cell: AmountCell) => string): ReadonlyMap<string, readonly Figure[]> =>
    new Map([...Map.groupBy(cells, by)].map(([name, part]) => [name, figuresOf(part)]))
  const names = (by: (cell: AmountCell) => string): string[] => [...new Set(cells.map(by))].toSorted()
  return {
    rows: names(({ row }) => row),
    columns: names(({ column }) => column),
    cells: cells.map((cell) => ({ row: cell.row, column: cell.column, figures: figuresOf([cell]) })),
    rowTotals: totals(({ row }) => row),
    columnTotals: totals(({ column }) => column),
    total: figuresOf(cells),
  }
}

function figureOf(measure: Measure, amounts: readonly Amounts[]): Figure {
  const sum = (of: (amount: Amounts) => number): number => amounts.reduce((all, amount) => all + of(amount), 0)
  const reasons = Object.keys(measure.excluded) as Exclusion[]
  const excluded = Object.fromEntries(reasons.map((reason) => [reason, sum((each) => each.excluded[reason] ?? 0)]))
  const numerator = sum((each) => each.numerator)
  if (measure.denominator === null) return { numerator, denominator: null, share: null, excluded }
  return figure(
    numerator,
    sum((each) => each.denominator ?? 0),
    excluded,
  )
}

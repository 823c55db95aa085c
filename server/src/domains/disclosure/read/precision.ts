import { type Amount, type MoneyUnit, UNIT_PLACES } from '../amount.ts'
import { isZero } from '../decimal.ts'
import type { Cell, ColumnKey, Row } from '../disclosure.ts'

/** Nothing is kept finer than 分. */
const finest = (unit: MoneyUnit): number => UNIT_PLACES[unit] + 2

/** Columns whose figures come from elsewhere and may be rounded otherwise; each is measured by itself. */
const APART: ReadonlySet<ColumnKey> = new Set(['previous-year', 'budget', 'change'])

/** Figures with decimals that must stand in a column of texts, and their share, before a whole number among them is taken as exact. */
const LEAST = 3
const SHARE = 0.15

const amountIn = (cell: Cell): Amount | undefined =>
  cell.value.kind === 'amount' && !isZero(cell.value.amount.yuan) ? cell.value.amount : undefined

/**
 * Figures whose noughts at the end were cut off are exact: 250 among 1010.5 and 120.5. A sheet says so of its cells (`unformatted`); in a
 * text it shows where no figure of the table ends in a nought behind the point, and there are enough with decimals. A table of whole numbers stays
 * rounded to whole numbers.
 */
const measured = (cells: readonly Cell[], unformatted: ReadonlySet<Cell>): ReadonlyMap<Cell, number> => {
  const amounts = cells.flatMap((cell) => amountIn(cell) ?? [])
  const broken = amounts.filter((amount) => amount.decimals > 0)
  const decimals = Math.max(0, ...broken.map((amount) => Math.min(amount.decimals, finest(amount.unit))))
  const shown = cells.filter((cell) => unformatted.has(cell))
  const cut =
    broken.length >= Math.max(LEAST, amounts.length * SHARE) && broken.every((amount) => !amount.printed.endsWith('0'))
  const exact = cut ? cells : broken.length > 1 ? shown : []
  return new Map(exact.map((cell) => [cell, decimals]))
}

/** The rows with the precision of every figure whose noughts at the end were cut off. */
export const withPrecision = (rows: readonly Row[], unformatted: ReadonlySet<Cell>): Row[] => {
  const groups = new Map<string, Cell[]>()
  for (const cell of rows.flatMap((row) => row.cells)) {
    const key = APART.has(cell.column) ? cell.column : ''
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [cell])
    else group.push(cell)
  }
  const found = new Map([...groups.values()].flatMap((cells) => [...measured(cells, unformatted)]))
  if (found.size === 0) return [...rows]
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const precision = found.get(cell)
      return precision === undefined || cell.value.kind !== 'amount' || cell.value.amount.decimals === precision
        ? cell
        : { ...cell, value: { ...cell.value, amount: { ...cell.value.amount, precision } } }
    }),
  }))
}

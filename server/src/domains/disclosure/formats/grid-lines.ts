import { titleOf } from '../read/forms.ts'
import type { GridRow, SourceBlock, SourceLine } from '../source.ts'

const NUMBER = /^[-−]?[\d,.]+%?$/u

const filledOf = (row: GridRow): GridRow['cells'] => row.cells.filter((cell) => cell.text.trim() !== '')

const linesOf = (row: GridRow): SourceLine[] =>
  filledOf(row).flatMap((cell) =>
    cell.text
      .split(/\r\n|\r|\n/u)
      .filter((text) => text.trim() !== '')
      .map((text): SourceLine => ({ kind: 'line', text, flow: 'paragraph', place: { ...cell.place, excerpt: text } })),
  )

const isProse = (row: GridRow): boolean => {
  const filled = filledOf(row)
  const [only] = filled
  return filled.length === 1 && only !== undefined && !NUMBER.test(only.text.trim())
}

/**
 * Rows with a single text above and below the rows of a table are no part of it: titles, units, notes, whole pages of
 * prose typed into a sheet. They become lines; what remains is the grid. Rows with nothing in them are dropped.
 */
export const gridAndLines = (all: readonly GridRow[]): SourceBlock[] => {
  const rows = all.filter((row) => filledOf(row).length > 0)
  const from = rows.findIndex((row) => !isProse(row))
  if (from < 0) return rows.flatMap(linesOf)
  const to = rows.findLastIndex((row) => !isProse(row)) + 1
  const body = rows.slice(from, to)
  const [first] = body
  return [
    ...rows.slice(0, from).flatMap(linesOf),
    ...(first === undefined ? [] : [{ kind: 'grid' as const, rows: body, place: first.place }]),
    ...rows.slice(to).flatMap(linesOf),
  ]
}

/** Whether one of the rows prints the title of a table. */
export const hasTitle = (rows: readonly GridRow[]): boolean =>
  rows.slice(0, 8).some((row) => filledOf(row).some((cell) => titleOf(cell.text) !== undefined))

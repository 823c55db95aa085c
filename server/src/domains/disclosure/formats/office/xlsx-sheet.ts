import type { GridCell, GridRow } from '../../source.ts'
import { bounded, type Counter } from '../counter.ts'
import { LIMITS } from '../limits.ts'
import { refuse } from '../refusals.ts'
import { isUnformatted, shownNumber } from './number-format.ts'
import { type Workbook, stringOf } from './xlsx-workbook.ts'
import { child, childrenNamed, type Element } from './xml.ts'

/** Where a reference like `C12` points, from 0; undefined when it is none. */
const positionOf = (reference: string): { readonly row: number; readonly column: number } | undefined => {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference)
  if (match === null) return undefined
  let column = 0
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(match[2]) - 1, column: column - 1 }
}

interface Merged {
  readonly columnSpan: number
  readonly rowSpan: number
}

const keyOf = (row: number, column: number): number => row * 20_000 + column

/** Merged areas by their first cell, and every other cell that one covers. */
const mergesOf = (
  sheet: Element,
  counter: Counter,
): { readonly first: Map<number, Merged>; readonly covered: Set<number> } => {
  const first = new Map<number, Merged>()
  const covered = new Set<number>()
  for (const merge of childrenNamed(child(sheet, 'mergeCells'), 'mergeCell')) {
    const [from = '', to = ''] = (merge.attributes['ref'] ?? '').split(':')
    const start = positionOf(from)
    const end = positionOf(to)
    if (start === undefined || end === undefined) continue
    const rowSpan = Math.min(end.row - start.row, LIMITS.rows) + 1
    const columnSpan = Math.min(end.column - start.column, LIMITS.columns) + 1
    counter.take(rowSpan * columnSpan)
    first.set(keyOf(start.row, start.column), { rowSpan, columnSpan })
    for (let row = start.row; row < start.row + rowSpan; row++)
      for (let column = start.column; column < start.column + columnSpan; column++)
        if (row !== start.row || column !== start.column) covered.add(keyOf(row, column))
  }
  return { first, covered }
}

const isNumber = (cell: Element): boolean => (cell.attributes['t'] ?? 'n') === 'n'

const formatOf = (cell: Element, workbook: Workbook): string | undefined =>
  workbook.formats[Number(cell.attributes['s'] ?? 0)]

const valueOf = (cell: Element, workbook: Workbook): string => {
  // A formula that nobody has computed shows no value: it is not nothing.
  const formula = child(cell, 'f')
  if (formula !== undefined && child(cell, 'v') === undefined)
    return `=${formula.children.map((each) => each.text ?? '').join('')}`
  const type = cell.attributes['t'] ?? 'n'
  const stored =
    child(cell, 'v')
      ?.children.map((each) => each.text ?? '')
      .join('') ?? ''
  if (type === 'inlineStr') return stringOf(child(cell, 'is') ?? cell)
  if (type === 's') return workbook.strings[Number(stored)] ?? ''
  if (type === 'str' || type === 'e' || type === 'd') return stored
  if (type === 'b') return stored === '1' ? 'TRUE' : stored === '' ? '' : 'FALSE'
  return stored === '' ? '' : shownNumber(stored, formatOf(cell, workbook))
}

const hiddenColumns = (sheet: Element): { readonly from: number; readonly to: number }[] =>
  childrenNamed(child(sheet, 'cols'), 'col')
    .filter((column) => column.attributes['hidden'] === '1' || column.attributes['hidden'] === 'true')
    .map((column) => ({ from: Number(column.attributes['min']) - 1, to: Number(column.attributes['max']) - 1 }))

export interface SheetRows {
  readonly rows: readonly GridRow[]
  /** True when the sheet hides columns that hold something; they are left out. */
  readonly hidesColumns: boolean
}

/** The rows of a sheet as it shows them: numbers in their formats, merged cells with spans, hidden columns left out. */
export const sheetRows = (sheet: Element, name: string, workbook: Workbook, counter: Counter): SheetRows => {
  const { first, covered } = mergesOf(sheet, counter)
  const hidden = hiddenColumns(sheet)
  let hidesColumns = false
  let nextRow = 0
  const rows: GridRow[] = []
  for (const row of childrenNamed(child(sheet, 'sheetData'), 'row')) {
    if (rows.length >= LIMITS.rows) throw refuse('too-long')
    const number = Number(row.attributes['r'] ?? nextRow + 1) - 1
    nextRow = number + 1
    const cells: GridCell[] = []
    let nextColumn = 0
    for (const cell of childrenNamed(row, 'c')) {
      counter.take()
      const column = positionOf(cell.attributes['r'] ?? '')?.column ?? nextColumn
      nextColumn = column + 1
      if (covered.has(keyOf(number, column))) continue
      const text = bounded(valueOf(cell, workbook)).trim()
      if (column >= LIMITS.columns) {
        // Sheets are often formatted to their last column, and hold nothing there.
        if (text !== '') throw refuse('too-long')
        continue
      }
      if (hidden.some((range) => column >= range.from && column <= range.to)) {
        hidesColumns ||= text !== ''
        continue
      }
      const merged = first.get(keyOf(number, column))
      if (text === '' && merged === undefined) continue
      cells.push({
        text,
        column,
        columnSpan: merged?.columnSpan ?? 1,
        rowSpan: merged?.rowSpan ?? 1,
        unformatted: isNumber(cell) && isUnformatted(formatOf(cell, workbook)),
        place: { sheet: name, row: number + 1, column: column + 1, excerpt: text },
      })
    }
    const excerpt = cells
      .map((each) => each.text)
      .filter((text) => text !== '')
      .join('  ')
    if (cells.length > 0) rows.push({ cells, place: { sheet: name, row: number + 1, excerpt: excerpt.slice(0, 300) } })
  }
  return { rows, hidesColumns }
}

import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5'
import type { GridCell, GridRow } from '../../source.ts'
import { bounded, boundedRows, type Counter } from '../counter.ts'
import { LIMITS } from '../limits.ts'
import { refuse } from '../refusals.ts'
import { isShown, textOf } from './html-text.ts'

type Element = DefaultTreeAdapterTypes.Element

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

const spanOf = (element: Element, name: string, most: number): number => {
  const value = Number.parseInt(attribute(element, name) ?? '1', 10)
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : 1
}

/** Elements of the given names under `element`, not looking into other tables. */
const within = (element: Element, names: ReadonlySet<string>): Element[] =>
  element.childNodes.flatMap((node) => {
    if (!tree.isElementNode(node) || !isShown(node) || node.tagName === 'table') return []
    return names.has(node.tagName) ? [node] : within(node, names)
  })

const ROWS = new Set(['tr'])
const CELLS = new Set(['td', 'th'])

export const rowsIn = (table: Element): Element[] => within(table, ROWS)
export const cellsIn = (row: Element): Element[] => within(row, CELLS)

/** Rows of a table with colspan and rowspan laid out; `line` is the number of the table in the page. */
export const htmlRows = (table: Element, line: number, counter: Counter): GridRow[] => {
  /** For each column, the row below which it is free again. */
  const taken: number[] = []
  return boundedRows(rowsIn(table)).map((row, index): GridRow => {
    const cells: GridCell[] = []
    let column = 0
    for (const cell of cellsIn(row)) {
      while ((taken[column] ?? 0) > index) column += 1
      if (column >= LIMITS.columns) throw refuse('too-long')
      const columnSpan = spanOf(cell, 'colspan', LIMITS.columns - column)
      const rowSpan = spanOf(cell, 'rowspan', LIMITS.rows)
      counter.take(columnSpan)
      for (let at = column; at < column + columnSpan; at++) taken[at] = index + rowSpan
      const text = bounded(textOf(cell))
      cells.push({
        text,
        column,
        columnSpan,
        rowSpan,
        place: { line, row: index + 1, column: column + 1, excerpt: text },
      })
      column += columnSpan
    }
    const excerpt = cells
      .map((cell) => cell.text)
      .filter((text) => text !== '')
      .join('  ')
    return { cells, place: { line, row: index + 1, excerpt: excerpt.slice(0, 300) } }
  })
}

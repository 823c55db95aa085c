import type { GridCell, GridRow, SourceGrid } from '../../source.ts'
import { bounded, boundedRows, type Counter } from '../counter.ts'
import { LIMITS } from '../limits.ts'
import { refuse } from '../refusals.ts'
import { printedText } from './docx-text.ts'
import { child, type Element } from './xml.ts'

/** A cell while rows below may still join it. */
interface Open {
  text: string
  readonly row: number
  readonly column: number
  readonly columnSpan: number
  rowSpan: number
}

const numberIn = (element: Element | undefined): number => {
  const value = Number(element?.attributes['val'] ?? 0)
  return Number.isInteger(value) && value > 0 ? Math.min(value, LIMITS.columns) : 0
}

/** Elements of one name inside others that only wrap them: content controls, insertions, custom marks. */
const WRAPPERS: ReadonlySet<string> = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag'])

export const unwrapped = (element: Element): Element[] =>
  element.children.flatMap((each) => (WRAPPERS.has(each.name) ? unwrapped(each) : [each]))

const textOf = (cell: Element): string =>
  unwrapped(cell)
    .filter((each) => each.name === 'p')
    .map((each) => printedText(each))
    .join('\n')
    .trim()

/** Tables that stand in cells of this table. */
export const innerTables = (table: Element): Element[] =>
  unwrapped(table)
    .filter((row) => row.name === 'tr')
    .flatMap((row) => unwrapped(row).filter((cell) => cell.name === 'tc'))
    .flatMap((cell) => unwrapped(cell).filter((each) => each.name === 'tbl'))

/** A table of a Word document as a grid: gridSpan and vMerge become spans, `line` is the number of the block. */
export const docxGrid = (table: Element, line: number, counter: Counter): SourceGrid => {
  const cells: Open[] = []
  const above = new Map<number, Open>()
  const rows = boundedRows(unwrapped(table).filter((each) => each.name === 'tr'))
  for (const [index, row] of rows.entries()) {
    let column = numberIn(child(child(row, 'trPr'), 'gridBefore'))
    for (const cell of unwrapped(row).filter((each) => each.name === 'tc')) {
      counter.take()
      const properties = child(cell, 'tcPr')
      const columnSpan = Math.max(1, numberIn(child(properties, 'gridSpan')))
      const merge = child(properties, 'vMerge')
      const upper = above.get(column)
      if (
        merge !== undefined &&
        merge.attributes['val'] !== 'restart' &&
        upper !== undefined &&
        upper.row + upper.rowSpan === index
      ) {
        upper.rowSpan += 1
        const text = textOf(cell)
        if (text !== '') upper.text += text
      } else {
        const open: Open = { text: bounded(textOf(cell)), row: index, column, columnSpan, rowSpan: 1 }
        cells.push(open)
        above.set(column, open)
      }
      column += columnSpan
      if (column > LIMITS.columns) throw refuse('too-long')
    }
  }
  const byRow = Map.groupBy(cells, (cell) => cell.row)
  const gridRows = rows.map((_, index): GridRow => {
    const own = (byRow.get(index) ?? []).map(({ text, column, columnSpan, rowSpan }): GridCell => ({
      text,
      column,
      columnSpan,
      rowSpan,
      place: { line, row: index + 1, column: column + 1, excerpt: text },
    }))
    const excerpt = own
      .map((cell) => cell.text)
      .filter((text) => text !== '')
      .join('  ')
    return { cells: own, place: { line, row: index + 1, excerpt: excerpt.slice(0, 300) } }
  })
  return { kind: 'grid', rows: gridRows, place: { line, excerpt: gridRows[0]?.place.excerpt ?? '' } }
}

import type { GridCell, GridRow, SourceGrid } from '../../source.ts'
import { columnAt, columnsFrom, columnsUnder, type Span, withEmptyColumns } from './aligned-columns.ts'
import { rightEdge, type Segment, segmentsOf } from './segments.ts'
import type { TextLine } from './text-lines.ts'

interface Row {
  readonly line: TextLine
  readonly segments: readonly Segment[]
  /** True when the line prints figures in columns. */
  readonly tabular: boolean
}

/** Rows with figures that make a table; fewer are a sentence with numbers. */
const LEAST_ROWS = 3
/** Lines of words that may stand between two rows of figures: wrapped names, groups without amounts. */
const MOST_WORDS_BETWEEN = 4
const MOST_HEADER_LINES = 5
const SENTENCE = /[。；！？]/u

const rowOf = (line: TextLine): Row => {
  const segments = segmentsOf(line)
  const sentence = segments.some((segment) => SENTENCE.test(segment.text) || segment.text.length > 60)
  return { line, segments, tabular: !sentence && segments.length >= 2 && segments.some((segment) => segment.figure) }
}

const isWords = (row: Row): boolean =>
  !row.tabular && row.segments.every((segment) => segment.text.length <= 40 && !SENTENCE.test(segment.text))

const isHeaderLine = (row: Row | undefined): boolean =>
  row !== undefined &&
  isWords(row) &&
  !row.segments.some((segment) => /[:：]|20\d\d年/u.test(segment.text)) &&
  row.segments.every((segment) => segment.text.length <= 24)

const gapBetween = (before: Row | undefined, next: Row | undefined): number =>
  before === undefined || next === undefined ? 0 : next.line.box.y - before.line.box.y - before.line.box.height

/** Where a table begins and ends among the rows, from its first row of figures on. */
const extentOf = (
  rows: readonly Row[],
  start: number,
): { readonly from: number; readonly body: number; readonly to: number } | undefined => {
  let last = start
  let count = 1
  for (let at = start + 1; at < rows.length && at - last <= MOST_WORDS_BETWEEN + 1; at++) {
    const row = rows[at]
    if (row === undefined || gapBetween(rows[at - 1], row) > row.line.box.height * 6) break
    if (row.tabular) {
      last = at
      count += 1
    } else if (!isWords(row)) break
  }
  if (count < LEAST_ROWS) return undefined
  let from = start
  while (from > 0 && start - from < MOST_HEADER_LINES && isHeaderLine(rows[from - 1])) from -= 1
  // A single word far from the middle of the columns may still be a header; one alone on top is the title.
  while (from < start && (rows[from]?.segments.length ?? 0) < 2) from += 1
  return { from, body: start, to: last + 1 }
}

const cell = (
  text: string,
  column: number,
  columnSpan: number,
  segment: Segment,
  page: number,
  row: number,
): GridCell => ({
  text,
  column,
  columnSpan,
  rowSpan: 1,
  place: { page, row, column: column + 1, box: segment.box, excerpt: text },
})

const headerCells = (
  row: Row,
  spans: readonly Span[],
  below: readonly Row[],
  page: number,
  number: number,
): GridCell[] => {
  const taken = new Set(row.segments.map((segment) => columnAt(spans, segment)))
  const named = new Set(below.flatMap((other) => other.segments.map((segment) => columnAt(spans, segment))))
  return row.segments.map((segment) => {
    const { from, to } = columnsUnder(spans, segment, (column) => !taken.has(column) && named.has(column))
    for (let column = from; column <= to; column++) taken.add(column)
    return cell(segment.text, from, to - from + 1, segment, page, number)
  })
}

const merged = (cells: readonly GridCell[], next: GridCell): GridCell[] => {
  const at = cells.findIndex((each) => each.column === next.column)
  const before = cells[at]
  if (before === undefined) return [...cells, next]
  const text = before.text + next.text
  return cells.with(at, { ...before, text, place: { ...before.place, excerpt: text } })
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Body rows: a line of words nearer to its neighbour than rows are to each other continues that neighbour's name. */
const bodyRows = (rows: readonly Row[], spans: readonly Span[], page: number, first: number): GridRow[] => {
  const figures = rows.filter((row) => row.tabular)
  const pitch = median(figures.slice(1).map((row, index) => row.line.box.y - (figures[index]?.line.box.y ?? 0)))
  const near = (a: Row | undefined, b: Row | undefined): boolean =>
    a !== undefined && b !== undefined && Math.abs(b.line.box.y - a.line.box.y) < pitch * 0.72
  const groups: Row[][] = []
  let ahead: Row[] = []
  for (const [index, row] of rows.entries()) {
    if (row.tabular) {
      groups.push([...ahead, row])
      ahead = []
      continue
    }
    const before = rows[index - 1]
    const next = rows[index + 1]
    const toNext = next?.tabular === true && near(row, next)
    const toBefore = groups.length > 0 && ahead.length === 0 && near(before, row)
    const nearerNext = toNext && (!toBefore || gapBetween(row, next) < gapBetween(before, row))
    if (nearerNext) ahead.push(row)
    else if (toBefore) groups.at(-1)?.push(row)
    else {
      if (ahead.length > 0) groups.push(ahead)
      ahead = []
      groups.push([row])
    }
  }
  if (ahead.length > 0) groups.push(ahead)
  return groups.map((group, index): GridRow => {
    const number = first + index
    let cells: GridCell[] = []
    for (const row of group)
      for (const segment of row.segments)
        cells = merged(cells, cell(segment.text, columnAt(spans, segment), 1, segment, page, number))
    const excerpt = cells.map((each) => each.text).join('  ')
    return {
      cells: cells.sort((a, b) => a.column - b.column),
      place: { page, row: number, excerpt: excerpt.slice(0, 300) },
    }
  })
}

const gridOf = (rows: readonly Row[], bodyAt: number, page: number): SourceGrid | undefined => {
  const header = rows.slice(0, bodyAt)
  const body = rows.slice(bodyAt)
  const spans = withEmptyColumns(
    columnsFrom(body.filter((row) => row.tabular).map((row) => row.segments)),
    header.map((row) => row.segments),
  )
  if (spans.length < 2) return undefined
  const headerRows = header.map((row, index): GridRow => {
    const cells = headerCells(row, spans, header.slice(index + 1), page, index + 1)
    return { cells, place: { page, row: index + 1, excerpt: cells.map((each) => each.text).join('  ') } }
  })
  const lines = rows.map((row) => row.line.box)
  const x = Math.min(...lines.map((box) => box.x))
  const y = Math.min(...lines.map((box) => box.y))
  const right = Math.max(...rows.flatMap((row) => row.segments.map(rightEdge)))
  const bottom = Math.max(...lines.map((box) => box.y + box.height))
  return {
    kind: 'grid',
    rows: [...headerRows, ...bodyRows(body, spans, page, header.length + 1)],
    place: { page, box: { x, y, width: right - x, height: bottom - y }, excerpt: headerRows[0]?.place.excerpt ?? '' },
  }
}

/** Lines in which tables without rulings, told by figures under each other, have become grids. */
export const alignedTables = (lines: readonly TextLine[], page: number): (TextLine | SourceGrid)[] => {
  const rows = lines.map(rowOf)
  const blocks: (TextLine | SourceGrid)[] = []
  let done = 0
  for (let at = 0; at < rows.length; at++) {
    if (rows[at]?.tabular !== true) continue
    const extent = extentOf(rows, at)
    const from = extent === undefined ? at : Math.max(extent.from, done)
    const grid = extent === undefined ? undefined : gridOf(rows.slice(from, extent.to), at - from, page)
    if (extent === undefined || grid === undefined) continue
    blocks.push(...rows.slice(done, from).map((row) => row.line), grid)
    done = extent.to
    at = extent.to - 1
  }
  blocks.push(...rows.slice(done).map((row) => row.line))
  return blocks
}

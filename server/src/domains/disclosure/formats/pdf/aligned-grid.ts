import { isHeaderWord } from '../../read/forms.ts'
import type { GridCell, GridRow, SourceGrid } from '../../source.ts'
import { columnAt, columnsFrom, columnsUnder, type Span, withHeader } from './aligned-columns.ts'
import {
  groupUnder,
  type HeaderCell,
  headerRowsOf,
  isLikelyHeader,
  isSurelyHeader,
  leavesOf,
  mayBeHeader,
} from './aligned-header.ts'
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
const MOST_HEADER_LINES = 7
/** A row of column numbers: it tells a table also where no row follows. */
const NUMBERING = /^(?:栏次|行次)$/u
const SENTENCE = /[。；！？]/u

const rowOf = (line: TextLine): Row => {
  const segments = segmentsOf(line)
  const sentence = segments.some((segment) => SENTENCE.test(segment.text) || segment.text.length > 60)
  return { line, segments, tabular: !sentence && segments.length >= 2 && segments.some((segment) => segment.figure) }
}

const isWords = (row: Row): boolean =>
  !row.tabular && row.segments.every((segment) => segment.text.length <= 40 && !SENTENCE.test(segment.text))

/** Words in columns above the figures: at least one is known from headers, or the line goes on closely with the one below. */
const isHeaderLine = (row: Row | undefined, below: Row | undefined): boolean =>
  row !== undefined &&
  isWords(row) &&
  mayBeHeader(row.segments) &&
  (row.segments.some((segment) => isHeaderWord(segment.text)) ||
    gapBetween(row, below) < row.line.box.height * (row.segments.length > 1 ? 1 : 0.6))

const gapBetween = (before: Row | undefined, next: Row | undefined): number =>
  before === undefined || next === undefined ? 0 : next.line.box.y - before.line.box.y - before.line.box.height

interface Extent {
  readonly from: number
  readonly body: number
  readonly to: number
}

/** Where a table begins and ends among the rows, from its first row of figures on. */
const extentOf = (rows: readonly Row[], start: number, continued: boolean): Extent | undefined => {
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
  const numbered = rows[start]?.segments.some((segment) => NUMBERING.test(segment.text)) === true
  const above = rows[start - 1]?.segments ?? []
  const headed = isSurelyHeader(above) || (count > 1 && isLikelyHeader(above))
  if (count < LEAST_ROWS && !numbered && !headed && !continued) return undefined
  let from = start
  while (from > 0 && start - from < MOST_HEADER_LINES && isHeaderLine(rows[from - 1], rows[from])) from -= 1
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
  row: readonly HeaderCell[],
  spans: readonly Span[],
  below: readonly (readonly HeaderCell[])[],
  page: number,
  number: number,
): GridCell[] => {
  const taken = new Set(row.map((segment) => columnAt(spans, segment)))
  const named = new Set(below.flatMap((other) => other.map((segment) => columnAt(spans, segment))))
  return row.map((segment) => {
    const group = number === 1 && row.length > 1 ? groupUnder(segment, row, below.flat()) : []
    const under = group.map((other) => columnAt(spans, other))
    const { from, to } =
      under.length > 0
        ? { from: Math.min(...under), to: Math.max(...under) }
        : columnsUnder(spans, segment, (column) => !taken.has(column) && named.has(column))
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

/** Distance of rows with figures that follow each other; without two of them, far. */
const pitchOf = (rows: readonly Row[]): number => {
  const steps = rows.flatMap((row, index) => {
    const before = rows[index - 1]
    return before?.tabular === true && row.tabular ? [row.line.box.y - before.line.box.y] : []
  })
  return steps.length === 0 ? Infinity : median(steps)
}

/** 本年收入合计 is a whole name: what stands below it is a row of its own. */
const endsWithTotal = (row: Row | undefined): boolean =>
  row?.segments.some((segment) => /[合总]计$/u.test(segment.text.replaceAll(/\s/gu, ''))) === true

/** Body rows: a line of words nearer to its neighbour than rows are to each other continues that neighbour's name. */
const bodyRows = (rows: readonly Row[], spans: readonly Span[], page: number, first: number): GridRow[] => {
  const pitch = pitchOf(rows)
  const near = (a: Row | undefined, b: Row | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    Math.abs(b.line.box.y - a.line.box.y) < Math.min(pitch * 0.72, a.line.box.height * 3)
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
    const toBefore = groups.length > 0 && ahead.length === 0 && near(before, row) && !endsWithTotal(before)
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

const isNumbering = (row: Row): boolean => row.segments.some((segment) => NUMBERING.test(segment.text))

/** A table with the columns that its continuation on the next page has, too. */
interface Laid {
  readonly grid: SourceGrid
  readonly spans: readonly Span[]
}

/** Whether rows fit into the columns of the table on the page before: all but a few of their segments stand in one. */
const fits = (rows: readonly Row[], spans: readonly Span[]): boolean => {
  const segments = rows.flatMap((row) => row.segments)
  const inside = segments.filter((segment) =>
    spans.some((span) => segment.box.x < span.to && rightEdge(segment) > span.from),
  )
  return segments.length > 0 && inside.length >= segments.length * 0.9
}

const gridOf = (
  rows: readonly Row[],
  bodyAt: number,
  page: number,
  carried: readonly Span[] | undefined,
): Laid | undefined => {
  const body = rows.slice(bodyAt)
  const header = headerRowsOf(
    rows.slice(0, bodyAt).map((row) => row.segments),
    pitchOf(body),
  )
  const figures = body.filter((row) => row.segments.length > 1 && !isNumbering(row))
  const columns = columnsFrom((figures.length > 0 ? figures : body).map((row) => row.segments))
  // Without a header of its own a table at the top of a page has the columns of the one that the page before ended with.
  const spans =
    carried !== undefined && bodyAt === 0 && fits(body, carried) ? carried : withHeader(columns, leavesOf(header))
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
  const box = { x, y, width: right - x, height: bottom - y }
  const grid: SourceGrid = {
    kind: 'grid',
    rows: [...headerRows, ...bodyRows(body, spans, page, header.length + 1)],
    place: { page, box, excerpt: headerRows[0]?.place.excerpt ?? '' },
  }
  return { grid, spans }
}

/** A header that is certain opens a table of words, too; it goes on while lines have columns. */
const wordsUnder = (rows: readonly Row[], start: number): Extent | undefined => {
  const columns = rows[start]?.segments.length ?? 0
  let to = start + 1
  while (to < rows.length && (rows[to]?.segments.length ?? 0) >= Math.max(2, columns - 2)) to += 1
  return to === start + 1 ? undefined : { from: start, body: start + 1, to }
}

/** What `alignedTables` made of the lines of a page, and the columns of a table that the next page may continue. */
export interface Aligned {
  readonly blocks: (TextLine | SourceGrid)[]
  readonly carried?: readonly Span[] | undefined
}

/**
 * Lines in which tables without rulings, told by figures under each other or by their header, have become grids.
 * `carried` are the columns of a table with which the page before ended.
 */
export const alignedTables = (lines: readonly TextLine[], page: number, carried?: readonly Span[]): Aligned => {
  const rows = lines.map(rowOf)
  const blocks: (TextLine | SourceGrid)[] = []
  let done = 0
  let last: readonly Span[] | undefined
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]
    if (row === undefined || at < done) continue
    const continued = at === 0 && carried !== undefined
    const extent = row.tabular
      ? extentOf(rows, at, continued)
      : isSurelyHeader(row.segments) && !rows.slice(at + 1, at + MOST_HEADER_LINES).some((next) => next.tabular)
        ? wordsUnder(rows, at)
        : undefined
    if (extent === undefined) continue
    const from = Math.max(extent.from, done)
    const laid = gridOf(rows.slice(from, extent.to), extent.body - from, page, from === 0 ? carried : undefined)
    if (laid === undefined) continue
    blocks.push(...rows.slice(done, from).map((each) => each.line), laid.grid)
    done = extent.to
    last = laid.spans
  }
  blocks.push(...rows.slice(done).map((row) => row.line))
  return { blocks, carried: done === rows.length ? last : undefined }
}

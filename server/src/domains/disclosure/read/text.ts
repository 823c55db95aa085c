import type { GridCell, GridRow, Place, SourceBlock, SourceDocument, SourceFormat, Unread } from '../source.ts'

/** Lines of one file that are read at most; more is refused as unread rather than held in memory. */
const LINE_LIMIT = 100_000
/** Cells of one row and of one file that are read at most, and characters of one line. */
const COLUMN_LIMIT = 400
const CELL_LIMIT = 100_000
const TEXT_LIMIT = 100_000

const TABLE_OF_CONTENTS = /(?:(?<!\.)\.{3,}|(?<!…)…{2,}|(?<!·)·{3,})\s*\d*\s*$/u
/** A line of `---` between pipes, trimmed. */
const PIPE_RULE = /^\|? ?:?-{2,}:? ?(?:\| *:?-{2,}:? *)*\|?$/u

const withoutMarks = (text: string): string =>
  text.replaceAll(/<\/?(?:b|strong|i|em|u|br)\s*\/?>/giu, '').replaceAll('**', '')

const isTabRow = (text: string): boolean => text.includes('\t') && !TABLE_OF_CONTENTS.test(text)

const isPipeRow = (text: string): boolean => {
  const row = text.trim()
  return (row.length > 1 && row.startsWith('|') && row.endsWith('|')) || PIPE_RULE.test(row)
}

/** Whether a row holds anything between its separators. */
const isFilled = (text: string): boolean => /[^|\s]/u.test(text)

const cellsOf = (text: string, separator: '\t' | '|', place: Place, row: number): GridCell[] => {
  const body = separator === '|' ? text.trim().replace(/^\|/u, '').replace(/\|$/u, '') : text
  let start = separator === '|' ? text.indexOf(body) : 0
  return body.split(separator, COLUMN_LIMIT).map((raw, column) => {
    const cell = raw.trim()
    const offset = start + (cell === '' ? 0 : raw.indexOf(cell))
    start += raw.length + 1
    return {
      text: cell,
      column,
      columnSpan: 1,
      rowSpan: 1,
      place: { ...place, start: offset, end: offset + cell.length, row, column: column + 1 },
    }
  })
}

/**
 * Plain text (as taken out of a PDF, spaces kept) and Markdown with tab-separated or pipe tables. Consecutive table lines
 * become one grid; every other line stays a line. A form feed starts a page.
 */
export const readText = (
  name: string,
  content: string,
  format: Extract<SourceFormat, 'text' | 'markdown'>,
): SourceDocument => {
  const blocks: SourceBlock[] = []
  let rows: GridRow[] = []
  let separator: '\t' | '|' = '\t'
  let page = 1
  let left = CELL_LIMIT
  const unread: Unread[] = []
  const paged = content.includes('\f')
  const endGrid = (): void => {
    const [first] = rows
    if (first !== undefined) blocks.push({ kind: 'grid', rows, place: first.place })
    rows = []
  }
  const addRow = (text: string, place: Place): void => {
    // A row with nothing in it says nothing, however long it is.
    if (!isFilled(text)) return
    const cells = cellsOf(text, separator, place, rows.length + 1)
    if (left < 0) return
    left -= cells.length
    if (left < 0) {
      unread.push({ reason: 'too-many-cells', place: { ...place, excerpt: '' } })
      return
    }
    if (cells.length === COLUMN_LIMIT) unread.push({ reason: 'too-many-columns', place: { ...place, excerpt: '' } })
    rows.push({ cells, place })
  }
  // A space is a space: also the no-break one and the wide Chinese one.
  const lines = content
    .replaceAll('\u{a0}', ' ')
    .replaceAll('\u{3000}', ' ')
    .split(/\r\n|\r|\n/u)
  for (const [index, whole] of lines.slice(0, LINE_LIMIT).entries()) {
    const raw = whole.trim() === '' ? whole.slice(0, COLUMN_LIMIT) : whole.slice(0, TEXT_LIMIT)
    if (raw.length < whole.trimEnd().length)
      unread.push({ reason: 'line-too-long', place: { line: index + 1, excerpt: raw.slice(0, 60) } })
    if (raw.includes('\f')) page += raw.split('\f').length - 1
    const marked = /^(#{1,6})\s+(.*)$/u.exec(raw)
    const heading = format === 'markdown' && marked !== null ? (marked[1] ?? '').length : undefined
    const bare = withoutMarks(heading === undefined ? raw.replaceAll('\f', ' ') : (marked?.[2] ?? ''))
    const text = format === 'markdown' ? bare.replace(/^\s*[-*+]\s+(?=\S)/u, '') : bare
    const place: Place = { line: index + 1, page: paged ? page : undefined, excerpt: text }
    const kind = isTabRow(text) ? '\t' : isPipeRow(text) ? '|' : undefined
    if (kind !== undefined && (rows.length === 0 || kind === separator)) {
      separator = kind
      if (kind !== '|' || !PIPE_RULE.test(text.trim())) addRow(text, place)
      continue
    }
    endGrid()
    if (kind !== undefined) {
      separator = kind
      addRow(text, place)
    } else if (text.trim() !== '' || text.length > 0) {
      blocks.push({ kind: 'line', text, flow: 'wrapped', heading, place })
    }
  }
  endGrid()
  if (lines.length > LINE_LIMIT) unread.push({ reason: 'too-many-lines', place: { line: LINE_LIMIT, excerpt: '' } })
  return { name, format, blocks, unread }
}

import type { GridCell, GridRow, Place, SourceBlock, SourceDocument, SourceFormat } from '../source.ts'

/** Lines of one file that are read at most; more is refused as unread rather than held in memory. */
const LINE_LIMIT = 200_000

const TABLE_OF_CONTENTS = /(?:\.{3,}|…{2,}|·{3,})\s*\d*\s*$/u
const PIPE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/u

const withoutMarks = (text: string): string =>
  text.replaceAll(/<\/?(?:b|strong|i|em|u|br)\s*\/?>/giu, '').replaceAll('**', '')

const isTabRow = (text: string): boolean => text.includes('\t') && !TABLE_OF_CONTENTS.test(text)

const isPipeRow = (text: string): boolean => /^\s*\|.*\|\s*$/u.test(text) || PIPE_RULE.test(text)

const cellsOf = (text: string, separator: '\t' | '|', place: Place, row: number): GridCell[] => {
  const body = separator === '|' ? text.trim().replace(/^\|/u, '').replace(/\|$/u, '') : text
  let start = separator === '|' ? text.indexOf(body) : 0
  return body.split(separator).map((raw, column) => {
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
  const paged = content.includes('\f')
  const endGrid = (): void => {
    const [first] = rows
    if (first !== undefined) blocks.push({ kind: 'grid', rows, place: first.place })
    rows = []
  }
  // A space is a space: also the no-break one and the wide Chinese one.
  const lines = content
    .replaceAll('\u{a0}', ' ')
    .replaceAll('\u{3000}', ' ')
    .split(/\r\n|\r|\n/u)
  for (const [index, raw] of lines.slice(0, LINE_LIMIT).entries()) {
    if (raw.includes('\f')) page += raw.split('\f').length - 1
    const marked = /^(#{1,6})\s+(.*)$/u.exec(raw)
    const heading = format === 'markdown' && marked !== null ? (marked[1] ?? '').length : undefined
    const bare = withoutMarks(heading === undefined ? raw.replaceAll('\f', ' ') : (marked?.[2] ?? ''))
    const text = format === 'markdown' ? bare.replace(/^\s*[-*+]\s+(?=\S)/u, '') : bare
    const place: Place = { line: index + 1, page: paged ? page : undefined, excerpt: text }
    const kind = isTabRow(text) ? '\t' : isPipeRow(text) ? '|' : undefined
    if (kind !== undefined && (rows.length === 0 || kind === separator)) {
      separator = kind
      if (kind === '|' && PIPE_RULE.test(text)) continue
      rows.push({ cells: cellsOf(text, kind, place, rows.length + 1), place })
      continue
    }
    endGrid()
    if (kind !== undefined) {
      separator = kind
      rows.push({ cells: cellsOf(text, kind, place, 1), place })
    } else if (text.trim() !== '' || text.length > 0) {
      blocks.push({ kind: 'line', text, flow: 'wrapped', heading, place })
    }
  }
  endGrid()
  const unread =
    lines.length > LINE_LIMIT ? [{ reason: 'too-many-lines', place: { line: LINE_LIMIT, excerpt: '' } }] : []
  return { name, format, blocks, unread }
}

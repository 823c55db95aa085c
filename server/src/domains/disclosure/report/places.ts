import type { Bilingual } from '../finding.ts'
import type { Place, SourceFormat } from '../source.ts'
import { both } from './messages/index.ts'

/** 3 as C, 28 as AB. */
const columnLetters = (column: number): string =>
  (column > 26 ? columnLetters(Math.floor((column - 1) / 26)) : '') + String.fromCodePoint(65 + ((column - 1) % 26))

/** The address of a cell as spreadsheets write it: `收支总表!C7`, in quotation marks where the name asks for them. */
export const addressOf = ({ sheet, row, column }: Place): string | undefined =>
  sheet === undefined || row === undefined || column === undefined
    ? undefined
    : `${/^[\p{L}_][\p{L}\d_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${columnLetters(column)}${row}`

/** Where something stands, in words: page, sheet, table, row and column as far as they are known. */
export const whereOf = (place: Place, format?: SourceFormat): Bilingual => {
  const pieces: Bilingual[] = []
  const same = (text: string | undefined): void => {
    if (text !== undefined && text !== '') pieces.push({ zh: text, en: text })
  }
  const address = addressOf(place)
  if (address !== undefined) same(address)
  else if (place.sheet !== undefined) pieces.push(both('sheet', { sheet: place.sheet }))
  if (place.page !== undefined) pieces.push(both('page', { page: place.page }))
  const named = place.rowName !== undefined && place.rowName !== ''
  // Lines of a text file are where an editor goes; those of a page or a paragraph are told by the table and row instead.
  const hasLines = place.page === undefined && place.sheet === undefined && format !== 'docx' && format !== 'html'
  if (place.line !== undefined && (!named || hasLines))
    pieces.push(both(format === 'docx' || format === 'html' ? 'paragraph' : 'line', { line: place.line }))
  same(place.table)
  same(place.rowName)
  same(place.columnName)
  if (!named && address === undefined && place.row !== undefined && place.column !== undefined)
    pieces.push(both('cell', { row: place.row, column: place.column }))
  return { zh: pieces.map((piece) => piece.zh).join(' · '), en: pieces.map((piece) => piece.en).join(' · ') }
}

/**
 * The same place has the same key, however it was named on the way; `undefined` where a document has no such position. Rows
 * are counted within their table, so on a page the box tells the tables apart.
 */
export const placeKey = ({ sheet, page, line, row, column, box }: Place): string =>
  [
    sheet ?? '',
    page ?? '',
    line ?? '',
    row ?? '',
    column ?? '',
    box === undefined ? '' : `${Math.round(box.x)},${Math.round(box.y)}`,
  ].join('|')

/** The words at a place, cut around the figure to at most `most` characters; the figure apart. */
export const wordsAt = (
  place: Place,
  most = 120,
): { readonly before: string; readonly figure: string; readonly after: string } => {
  const { excerpt } = place
  const from = Math.min(place.start ?? 0, excerpt.length)
  const to = Math.max(from, Math.min(place.end ?? excerpt.length, excerpt.length))
  const room = Math.max(0, Math.floor((most - (to - from)) / 2))
  const start = Math.max(0, from - room)
  const end = Math.min(excerpt.length, to + room)
  return {
    before: (start > 0 ? '…' : '') + excerpt.slice(start, from),
    figure: excerpt.slice(from, Math.min(to, from + most)),
    after: excerpt.slice(to, end) + (end < excerpt.length ? '…' : ''),
  }
}

import type { Bilingual } from '../finding.ts'
import type { Place, SourceFormat } from '../source.ts'
import { both } from './messages/index.ts'

/** Where something stands, in words: page, sheet, table, row and column as far as they are known. */
export const whereOf = (place: Place, format?: SourceFormat): Bilingual => {
  const pieces: Bilingual[] = []
  const same = (text: string | undefined): void => {
    if (text !== undefined && text !== '') pieces.push({ zh: text, en: text })
  }
  if (place.sheet !== undefined) pieces.push(both('sheet', { sheet: place.sheet }))
  if (place.page !== undefined) pieces.push(both('page', { page: place.page }))
  const named = place.rowName !== undefined && place.rowName !== ''
  if (place.line !== undefined && !named)
    pieces.push(both(format === 'docx' || format === 'html' ? 'paragraph' : 'line', { line: place.line }))
  same(place.table)
  same(place.rowName)
  same(place.columnName)
  if (!named && place.row !== undefined && place.column !== undefined)
    pieces.push(both('cell', { row: place.row, column: place.column }))
  return { zh: pieces.map((piece) => piece.zh).join(' · '), en: pieces.map((piece) => piece.en).join(' · ') }
}

/** The same place has the same key, however it was named on the way; `undefined` where a document has no such position. */
export const placeKey = ({ sheet, page, line, row, column }: Place): string =>
  [sheet ?? '', page ?? '', line ?? '', row ?? '', column ?? ''].join('|')

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

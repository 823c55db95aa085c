import { rectangle } from './rectangle.ts'
import { type Piece, type Print, type TablePiece, textOf } from './piece.ts'

const PAGE_ROWS = 26
const WRAP = 50
const GAP = 3

/** Chinese characters are as wide as two letters. */
const widthOf = (text: string): number => text.length + (text.match(/[\u{2e80}-\u{ffef}“”]/gu)?.length ?? 0)

const padded = (text: string, width: number, right: boolean): string => {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return right ? space + text : text + space
}

const AMOUNT = /^[\d,]+(?:\.\d+)?$/u

/** Header cells in the middle of the columns that they cover. */
const headerLines = (piece: TablePiece, widths: readonly number[]): string[] => {
  const starts = widths.map((_, column) => widths.slice(0, column).reduce((sum, width) => sum + width + GAP, 0))
  const words = rectangle(piece)
  return piece.header.map((row, index) => {
    let line = ''
    const left = [...row]
    for (const [column, text] of (words[index] ?? []).entries()) {
      if (text === '') continue
      const span = left.splice(0, left.findIndex((cell) => cell.text === text) + 1).at(-1)?.columnSpan ?? 1
      const width = widths.slice(column, column + span).reduce((sum, each) => sum + each + GAP, -GAP)
      const at = (starts[column] ?? 0) + Math.max(0, Math.floor((width - widthOf(text)) / 2))
      line += ' '.repeat(Math.max(line === '' ? 0 : 2, at - widthOf(line))) + text
    }
    return line
  })
}

const tableLines = (piece: TablePiece, print: Print): string[] => {
  const rows = piece.rows.map((row) => row.map((cell) => textOf(cell, print)))
  const all = [...rectangle(piece).map((row) => row.map((cell) => cell.slice(0, 10))), ...rows]
  const widths = Array.from({ length: piece.columns }, (_, column) =>
    Math.max(6, ...all.map((row) => widthOf(row[column] ?? ''))),
  )
  const centred = (cell: string, width: number): string =>
    padded(' '.repeat(Math.floor((width - widthOf(cell)) / 2)) + cell, width, false)
  const line = (cells: readonly string[]): string =>
    piece.names < 0
      ? cells
          .map((cell, column) => centred(cell, widths[column] ?? 6))
          .join(' '.repeat(GAP))
          .trimEnd()
      : cells
          .map((cell, column) => padded(cell, widths[column] ?? 6, AMOUNT.test(cell) && column > piece.names))
          .join(' '.repeat(GAP))
          .trimEnd()
  const opening = [piece.context.join('          '), ...headerLines(piece, widths)]
  const pages = Array.from({ length: Math.max(1, Math.ceil(rows.length / PAGE_ROWS)) }, (_, page) =>
    rows.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS).map(line),
  )
  const note = piece.note === undefined ? [] : [piece.note]
  return [
    `               ${piece.title}`,
    ...pages.flatMap((page, index) => [...(index === 0 ? [] : ['\f']), ...opening, ...page]),
    ...note,
  ]
}

/** Plain text as `pdftotext -layout` writes it: every column keeps its place on the line. */
export const alignedText = (pieces: readonly Piece[], print: Print): string =>
  pieces
    .flatMap((piece) => {
      if (piece.kind === 'heading') return ['', `                    ${piece.text}`, '']
      if (piece.kind === 'table') return ['\f', ...tableLines(piece, print), '']
      return [...(`　　${textOf(piece.content, print)}`.match(new RegExp(`.{1,${WRAP}}`, 'gu')) ?? [])]
    })
    .join('\n')

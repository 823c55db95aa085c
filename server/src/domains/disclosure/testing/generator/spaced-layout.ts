import { rectangle } from './rectangle.ts'
import { type Piece, type Print, type TablePiece, textOf } from './piece.ts'

const NAME_WIDTH = 12
const PAGE_ROWS = 22

/** Every cell is followed by a space, so an empty cell is one more space; the long name of a class stands on lines of its own. */
const rowLines = (cells: readonly string[], names: number): string[] => {
  const name = cells[names] ?? ''
  if (name.length <= NAME_WIDTH || !/\d{3}/u.test(cells.slice(0, names).join('')))
    return [cells.map((cell) => `${cell} `).join('')]
  const pieces = name.match(new RegExp(`.{1,${NAME_WIDTH}}`, 'gu')) ?? []
  return [
    cells
      .slice(0, names)
      .map((cell) => `${cell} `)
      .join(''),
    ...pieces.map((piece, index) => (index === pieces.length - 1 ? `${piece} ` : piece)),
    cells
      .slice(names + 1)
      .map((cell) => `${cell} `)
      .join(''),
  ]
}

const tableLines = (piece: TablePiece, print: Print): string[] => {
  const rows = piece.rows.map((row) =>
    rowLines(
      row.map((cell) => textOf(cell, print)),
      piece.names,
    ),
  )
  const opening = [
    `${piece.context.join(' ')} `,
    ...rectangle(piece).map((cells) => `${cells.filter((cell) => cell !== '').join(' ')} `),
  ]
  const pages = Array.from({ length: Math.max(1, Math.ceil(rows.length / PAGE_ROWS)) }, (_, page) =>
    rows.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS).flat(),
  )
  return [
    ` ${piece.title} `,
    ...pages.flatMap((page) => [...opening, ...page]),
    ...(piece.note === undefined ? [] : [piece.note]),
  ]
}

const WRAP = 44

/** Plain text as programs take it out of a PDF: lines of one page width, headers of tables again on every page. */
export const spacedText = (pieces: readonly Piece[], print: Print): string =>
  pieces
    .flatMap((piece) => {
      if (piece.kind === 'heading') return [` ${piece.text} `]
      if (piece.kind === 'table') return tableLines(piece, print)
      return (textOf(piece.content, print).match(new RegExp(`.{1,${WRAP}}`, 'gu')) ?? []).map((line) => `${line} `)
    })
    .join('\n\n')

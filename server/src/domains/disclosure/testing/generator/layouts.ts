import { printDocx } from '../../formats/testing/print-docx.ts'
import { printHtml } from '../../formats/testing/print-html.ts'
import { printPdf } from '../../formats/testing/print-pdf.ts'
import { printXlsx } from '../../formats/testing/print-xlsx.ts'
import type { Printed, PrintedCell } from '../../formats/testing/sheets.ts'
import type { Change } from './figure.ts'
import { printing } from './generate.ts'
import { type GeneratedBudget, type Piece, type Print, textOf } from './piece.ts'
import { rectangle } from './rectangle.ts'
import { alignedText } from './aligned-layout.ts'
import { spacedText } from './spaced-layout.ts'

export const LAYOUTS = [
  'text-spaced',
  'text-aligned',
  'markdown-tabs',
  'markdown-pipes',
  'html',
  'docx',
  'xlsx',
  'pdf-ruled',
  'pdf-unruled',
] as const
export type LayoutName = (typeof LAYOUTS)[number]

/** Layouts that keep the cells of a table. */
const KEEPS_CELLS = (layout: LayoutName): boolean => !layout.startsWith('text') && layout !== 'pdf-unruled'

/** The layouts in which a family is printed: the many forms of the unified system only where cells are kept. */
export const layoutsOf = (family: GeneratedBudget['family']): readonly LayoutName[] =>
  family === 'national' ? LAYOUTS.filter(KEEPS_CELLS) : LAYOUTS

const plainCell = (text: string): PrintedCell => ({ text, columnSpan: 1, rowSpan: 1 })

/** The document as paragraphs and tables with merged header cells, for the printers of formats. */
const printed = (piece: Piece, print: Print): Printed[] => {
  if (piece.kind === 'heading') return [{ kind: 'paragraph', text: piece.text, heading: true }]
  if (piece.kind === 'paragraph') return [{ kind: 'paragraph', text: textOf(piece.content, print), heading: false }]
  return [
    { kind: 'paragraph', text: piece.title, heading: true },
    ...piece.context.map((text): Printed => ({ kind: 'paragraph', text, heading: false })),
    {
      kind: 'table',
      columns: piece.columns,
      header: piece.header.length,
      rows: [...piece.header, ...piece.rows.map((row) => row.map((cell) => plainCell(textOf(cell, print))))],
    },
    ...(piece.note === undefined ? [] : [{ kind: 'paragraph' as const, text: piece.note, heading: false }]),
  ]
}

const markdown = (pieces: readonly Piece[], print: Print, line: (cells: readonly string[]) => string): string =>
  pieces
    .flatMap((piece) => {
      if (piece.kind === 'heading') return [`## ${piece.text}`, '']
      if (piece.kind === 'paragraph') return [textOf(piece.content, print), '']
      const rows = piece.rows.map((row) => line(row.map((cell) => textOf(cell, print))))
      const header = rectangle(piece).map(line)
      const opening = piece.context.flatMap((text) => [text, ''])
      // A page ends in the middle of a long table: what stands above it is printed again.
      const half = rows.length > 24 && !piece.form ? Math.ceil(rows.length / 2) : rows.length
      const again = half < rows.length ? ['', ...opening, ...header, ...rows.slice(half)] : []
      return [
        `# ${piece.title}`,
        '',
        ...opening,
        ...header,
        ...rows.slice(0, half),
        ...again,
        '',
        ...(piece.note === undefined ? [] : [piece.note, '']),
      ]
    })
    .join('\n')

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const PRINTERS: Record<
  LayoutName,
  {
    readonly name: string
    readonly print: (pieces: readonly Piece[], print: Print) => Uint8Array | Promise<Uint8Array>
  }
> = {
  'text-spaced': { name: 'budget.txt', print: (pieces, print) => encode(spacedText(pieces, print)) },
  'text-aligned': { name: 'budget.txt', print: (pieces, print) => encode(alignedText(pieces, print)) },
  'markdown-tabs': {
    name: 'budget.md',
    print: (pieces, print) => encode(markdown(pieces, print, (cells) => cells.join('\t'))),
  },
  'markdown-pipes': {
    name: 'budget.md',
    print: (pieces, print) => encode(markdown(pieces, print, (cells) => `| ${cells.join(' | ')} |`)),
  },
  html: { name: 'budget.html', print: (pieces, print) => printHtml(pieces.flatMap((piece) => printed(piece, print))) },
  docx: { name: 'budget.docx', print: (pieces, print) => printDocx(pieces.flatMap((piece) => printed(piece, print))) },
  xlsx: { name: 'budget.xlsx', print: (pieces, print) => printXlsx(pieces.flatMap((piece) => printed(piece, print))) },
  'pdf-ruled': {
    name: 'budget.pdf',
    print: (pieces, print) =>
      printPdf(
        pieces.flatMap((piece) => printed(piece, print)),
        { ruled: true },
      ),
  },
  'pdf-unruled': {
    name: 'budget.pdf',
    print: (pieces, print) =>
      printPdf(
        pieces.flatMap((piece) => printed(piece, print)),
        { ruled: false },
      ),
  },
}

export interface PrintedBudget {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Loose text and pages without rulings keep no cells: forms that only cells tell apart are left out of them. */
export const shownIn = (layout: LayoutName, pieces: readonly Piece[]): readonly Piece[] =>
  KEEPS_CELLS(layout) ? pieces : pieces.filter((piece) => piece.kind !== 'table' || piece.form !== true)

/** The budget as a file in one layout, with one figure changed when asked. */
export const printBudget = async (
  budget: GeneratedBudget,
  layout: LayoutName,
  change?: Change,
): Promise<PrintedBudget> => {
  const { name, print } = PRINTERS[layout]
  return { name, bytes: await print(shownIn(layout, budget.pieces), printing(change)) }
}

/** The budget as a ruled PDF on pages of a height in millimetres: the smaller, the more pages. */
export const printPages = (budget: GeneratedBudget, height: number): Uint8Array =>
  printPdf(
    budget.pieces.flatMap((piece) => printed(piece, printing())),
    { ruled: true, height },
  )

import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Printed } from './sheets.ts'

export interface PdfLook {
  /** Draw the lines of tables; `rows` only lies between rows, `columns` only stands between columns, in a frame. */
  readonly ruled: boolean | 'rows' | 'columns'
  /** Print the header again on every page. */
  readonly repeat?: boolean
  /** Type of figures inside sentences, moved down by some points. */
  readonly figuresDown?: number
  /** Lay everything sideways on the page, as wide tables are. */
  readonly sideways?: boolean
  /** Height of the page in millimetres: small pages break tables often. */
  readonly height?: number
  readonly width?: number
}

const TEMPLATE = String.raw`
#let doc = json(bytes(sys.inputs.document))
#set page(width: doc.width * 1mm, height: doc.height * 1mm, margin: 15mm, footer: context align(center, [— #counter(page).get().first() —]))
#set text(font: ("Noto Serif SC",), size: 8pt)
#let laid = for sheet in doc.sheets {
  if sheet.kind == "paragraph" {
    if sheet.heading { align(center, text(size: 11pt, sheet.text)) } else { par(first-line-indent: (amount: 2em, all: true), { show regex("[0-9.]+"): it => box(move(dy: doc.down * 1pt, it)); sheet.text }) }
  } else {
    let cells(rows, head) = rows.flatten().map(cell => table.cell(
      colspan: cell.columnSpan, rowspan: cell.rowSpan,
      align: if head { center + horizon } else if cell.text.match(regex("^[\d,]+\.\d+$")) != none { right + horizon } else { left + horizon }, cell.text))
    let widths = range(sheet.columns).map(column => if sheet.wide.contains(column) { 2.4fr } else { 1fr })
    table(
      columns: widths,
      stroke: (x, y) => if doc.ruled == true { 0.5pt } else if doc.ruled == "rows" { (top: 0.5pt, bottom: 0.5pt) } else if doc.ruled == "columns" {
        (left: 0.5pt, right: 0.5pt, top: if y <= sheet.header { 0.5pt } else { none })
      } else { none },
      inset: (x: 3pt, y: if doc.ruled == false { 4pt } else { 3pt }),
      ..if sheet.header > 0 { (table.header(repeat: doc.repeat, ..cells(sheet.rows.slice(0, sheet.header), true)),) },
      ..cells(sheet.rows.slice(sheet.header), false),
    )
  }
}
#if doc.sideways { rotate(-90deg, reflow: true, block(width: doc.height * 1mm - 30mm, laid)) } else { laid }
`

const require = createRequire(import.meta.url)

let compiler: NodeCompiler | undefined

const makeCompiler = (): NodeCompiler =>
  NodeCompiler.create({
    workspace: path.join(tmpdir(), 'huiyin-no-workspace'),
    fontArgs: [
      { fontPaths: [require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf')] },
    ],
  })

/** The document as a PDF that a browser or an office program could have made. Columns of words are wider than those of figures. */
export const printPdf = (
  sheets: readonly Printed[],
  { ruled, height = 210, width = 297, repeat = true, figuresDown = 0, sideways = false }: PdfLook,
): Uint8Array => {
  compiler ??= makeCompiler()
  const laidOut = sheets.map((sheet) => {
    if (sheet.kind === 'paragraph') return sheet
    const body = sheet.rows.slice(sheet.header)
    const isWide = (column: number): boolean => body.some((row) => (row[column]?.text.length ?? 0) > 8)
    return { ...sheet, wide: Array.from({ length: sheet.columns }, (_, column) => column).filter(isWide) }
  })
  const document = JSON.stringify({ sheets: laidOut, ruled, height, width, repeat, down: figuresDown, sideways })
  const compiled = compiler.compile({ mainFileContent: TEMPLATE, inputs: { document } })
  if (compiled.result === null) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics))
  return new Uint8Array(compiler.pdf(compiled.result))
}

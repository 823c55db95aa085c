import { z } from 'zod'
import type { OfficialDocument } from './official-document.ts'
import { renderDocx } from './render-docx.ts'
import { renderHtmlPreview } from './render-html.ts'
import { renderPdf } from './render-pdf.ts'
import { csvOf, type Sheet, workbookOf, xlsxOf } from './sheet.ts'

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export const printFormat = z.enum(['pdf', 'docx', 'html']).default('pdf')
export const sheetFormat = z.enum(['csv', 'xlsx']).default('xlsx')
type PrintFormat = z.infer<typeof printFormat>
type SheetFormat = z.infer<typeof sheetFormat>

/** A file on its way to somebody: `reply.headers(headers).send(body)`. */
export interface Outgoing {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | string
}

/** Pages are looked at in the browser, files for other programs are kept; `name` may hold any characters. */
const headersOf = (format: keyof typeof TYPES, name: string): Record<string, string> => ({
  'content-type': TYPES[format],
  'content-disposition': `${format === 'pdf' || format === 'html' ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(`${name}.${format}`)}`,
})

/** A document as it leaves. @param name of the file, without its ending; the title unless told */
export async function outgoingDocument(
  document: OfficialDocument,
  format: PrintFormat,
  name: string = document.title,
): Promise<Outgoing> {
  const headers = headersOf(format, name)
  if (format === 'html') return { headers, body: renderHtmlPreview(document) }
  return { headers, body: Buffer.from(format === 'pdf' ? await renderPdf(document) : await renderDocx(document)) }
}

/** A table as it leaves. @param name of the file, without its ending */
export async function outgoingSheet(
  table: readonly (readonly string[])[],
  format: SheetFormat,
  name: string,
): Promise<Outgoing> {
  return { headers: headersOf(format, name), body: format === 'csv' ? csvOf(table) : Buffer.from(await xlsxOf(table)) }
}

/** Sheets as they leave: a workbook, or in CSV one below the other. @param name of the file, without its ending */
export async function outgoingWorkbook(sheets: readonly Sheet[], format: SheetFormat, name: string): Promise<Outgoing> {
  const headers = headersOf(format, name)
  if (format === 'xlsx') return { headers, body: Buffer.from(await workbookOf(sheets)) }
  const tables = sheets.map(({ rows }) => rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))))
  return { headers, body: csvOf(tables.flatMap((table, n) => (n === 0 ? table : [[], ...table]))) }
}

/** A PDF that lies ready. @param name of the file, without its ending */
export const outgoingPdf = (pdf: Uint8Array, name: string): Outgoing => ({
  headers: headersOf('pdf', name),
  body: Buffer.from(pdf),
})

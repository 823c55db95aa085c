import writeExcelFile from 'write-excel-file/node'
import { csvCell } from '../text/index.ts'

/** CSV with a byte-order mark, so that spreadsheets read the Chinese. */
export const csvOf = (table: readonly (readonly string[])[]): string =>
  `\ufeff${table.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`

/** A number is written as one, so that it can be counted with; a text and nothing as they are. */
export type SheetCell = string | number | null

/** One sheet of a workbook, its first line the heading. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
}

/** Several sheets as one workbook. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    data: rows.map((row, n) =>
      row.map((value) => {
        if (value === null) return null
        const weight = n === 0 ? { fontWeight: 'bold' as const } : {}
        return typeof value === 'number' ? { value, type: Number, ...weight } : { value, type: String, ...weight }
      }),
    ),
  }))
  return writeExcelFile(written).toBuffer()
}

/** The same table as a workbook; every cell is text, so that long numbers keep their digits. */
export async function xlsxOf(table: readonly (readonly string[])[]): Promise<Uint8Array> {
  const data = table.map((line, n) =>
    line.map((value) => ({ value, type: String, ...(n === 0 ? { fontWeight: 'bold' as const } : {}) })),
  )
  return writeExcelFile(data, { stickyRowsCount: 1 }).toBuffer()
}

import writeExcelFile from 'write-excel-file/node'
import type { Examination } from '../formats/examination.ts'
import { type ReportLanguage, say } from './messages/index.ts'
import type { OfficeFigures } from '../check/side-by-side.ts'
import type { Reported } from './run.ts'
import {
  cellTable,
  findingTable,
  identityTable,
  officeTable,
  projectTable,
  type ReportTable,
  summaryTable,
  type TableValue,
  unreadTable,
} from './tables.ts'

/** Numbers with more digits are kept as words: a spreadsheet would round them. */
const MOST_DIGITS = 15

/** Rows of one sheet, as many as a person may look through and a program may hold; the JSON has all. */
const MOST_ROWS = 20_000
/** Spreadsheets hold no more characters in a cell. */
const MOST_CHARACTERS = 32_000

const cellOf = (value: TableValue) => {
  if (typeof value === 'string') return { value: value.slice(0, MOST_CHARACTERS), type: String }
  const digits = value.number.replaceAll(/\D/gu, '').length
  if (digits > MOST_DIGITS) return { value: value.number, type: String }
  return {
    value: Number(value.number),
    type: Number,
    format: value.decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(value.decimals)}`,
  }
}

const WIDTHS = [6, 10, 16, 28, 44] as const

const widthOf = (table: ReportTable, column: number): number => {
  const lengths = [table.head, ...table.rows.slice(0, 200)].map((row) => {
    const value = row[column] ?? ''
    return typeof value === 'string' ? value.length * 1.8 : value.number.length * 1.4
  })
  const widest = Math.max(...lengths)
  return WIDTHS.find((width) => width >= widest) ?? 44
}

const sheetOf = (table: ReportTable, language: ReportLanguage) => ({
  sheet: say(language, table.name),
  data: [
    table.head.map((text) => ({ value: text, type: String, fontWeight: 'bold' as const, backgroundColor: '#f0ebdf' })),
    ...table.rows.slice(0, MOST_ROWS).map((row) => row.map(cellOf)),
    ...(table.rows.length > MOST_ROWS
      ? [[cellOf(say(language, 'moreInData', { count: table.rows.length - MOST_ROWS }))]]
      : []),
  ],
  columns: table.head.map((_, column) => ({ width: widthOf(table, column) })),
  stickyRowsCount: 1,
})

const write = async (tables: readonly ReportTable[], language: ReportLanguage): Promise<Uint8Array> => {
  const sheets = tables.filter((table) => table.rows.length > 0)
  const written = sheets.length === 0 ? tables.slice(0, 1) : sheets
  return new Uint8Array(await writeExcelFile(written.map((table) => sheetOf(table, language))).toBuffer())
}

/** What was checked and found in any number of documents and between them, as a workbook. */
export const reportWorkbook = (
  reported: readonly Reported[],
  language: ReportLanguage,
  offices: readonly OfficeFigures[] = [],
): Promise<Uint8Array> => {
  const [first] = reported
  const tables =
    first?.disclosure !== undefined && reported.length === 1
      ? [cellTable(first.disclosure, language), projectTable(first.disclosure, language)]
      : []
  return write(
    [
      summaryTable(reported, language),
      findingTable(reported, language),
      identityTable(reported, language),
      unreadTable(reported, language),
      officeTable(offices, language, { places: true }),
      ...tables,
    ],
    language,
  )
}

/** What was read in one document, as a workbook. */
export const readingWorkbook = ({ disclosure }: Examination, language: ReportLanguage): Promise<Uint8Array> =>
  write([cellTable(disclosure, language), projectTable(disclosure, language)], language)

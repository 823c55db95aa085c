import type { ReportTable, TableValue } from './tables.ts'

/** What spreadsheets take for the beginning of a formula, in either width; a printed number may begin with a minus. */
const FORMULA = /^(?:[=+@\t\r\n＝＋＠－]|-(?![\d.,]+$))/u

/** A cell of CSV. What a spreadsheet would take for a formula is given a leading apostrophe; numbers stay numbers. */
const cell = (value: TableValue): string => {
  if (typeof value !== 'string') return value.number
  const harmless = FORMULA.test(value) ? `'${value}` : value
  return /[",\n\r]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** CSV of RFC 4180 with a byte-order mark, so that spreadsheets read the Chinese. */
export const csvText = ({ head, rows }: ReportTable): string =>
  `\u{feff}${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`

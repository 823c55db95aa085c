import { csvCell } from '../../../platform/text/index.ts'
import type { ReportTable, TableValue } from './tables.ts'

const cell = (value: TableValue): string => (typeof value === 'string' ? csvCell(value) : value.number)

/** CSV of RFC 4180 with a byte-order mark, so that spreadsheets read the Chinese. */
export const csvText = ({ head, rows }: ReportTable): string =>
  `\u{feff}${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`

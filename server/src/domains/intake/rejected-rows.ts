import { rm, writeFile, appendFile } from 'node:fs/promises'
import { quotedCsvCell } from '../../platform/text/index.ts'
import { both } from './messages/index.ts'
import type { RowProblem } from './problem.ts'

/** A row that was not taken, with everything it held, so that it can be corrected and read again. */
export interface RejectedRow {
  line: number
  id: string
  problems: readonly RowProblem[]
  row: Readonly<Record<string, unknown>>
}

/** Where rows that were not taken are written, beside the file they came from. */
export interface RejectedRows {
  readonly files: readonly [ndjson: string, csv: string]
  write(rows: readonly RejectedRow[]): Promise<void>
  /** Removes the files of an earlier reading when every row was taken this time. */
  close(): Promise<void>
}

const BYTE_ORDER_MARK = '\uFEFF'

/** `FILE.rejected.ndjson` for programs and `FILE.rejected.csv` for people. */
export function rejectedRows(file: string): RejectedRows {
  const files = [`${file}.rejected.ndjson`, `${file}.rejected.csv`] as const
  let begun = false
  return {
    files,
    async write(rows) {
      if (rows.length === 0) return
      if (!begun) {
        begun = true
        const header = (['line', 'id', 'field', 'reason', 'reasonEn'] as const).map((name) =>
          both(({ rejectedHeader }) => rejectedHeader[name]),
        )
        await Promise.all([writeFile(files[0], ''), writeFile(files[1], BYTE_ORDER_MARK + csvLine(header))])
      }
      await Promise.all([
        appendFile(files[0], rows.map((row) => `${JSON.stringify(row)}\n`).join('')),
        appendFile(files[1], rows.flatMap(csvLines).join('')),
      ])
    },
    async close() {
      if (!begun) await Promise.all(files.map((each) => rm(each, { force: true })))
    },
  }
}

const csvLines = ({ line, id, problems }: RejectedRow): string[] =>
  problems.map(({ field, zh, en }) => csvLine([String(line), id, field, zh, en]))

const csvLine = (cells: readonly string[]): string => `${cells.map(quotedCsvCell).join(',')}\r\n`

import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { z } from 'zod'
import type { SourceFile, SourceRow } from './cell.ts'
import { openText } from './decode.ts'

/** A record and the line on which it ends. */
const record = z.object({ info: z.object({ lines: z.number() }), record: z.array(z.string()) })
type Record = z.output<typeof record>

/** A record that could not be read, e.g. because a quote is never closed. */
interface Broken {
  lines: number
  code: string
}

/** A table with a header row, separated by commas, semicolons or tabs. Cells are kept as they are, line breaks included. */
export async function readCsv(file: string): Promise<SourceFile> {
  const { text, progress } = await openText(file)
  const pieces = text[Symbol.asyncIterator]()
  const first = await pieces.next()
  const start = first.done ? '' : first.value
  const broken: Broken[] = []
  const parser = Readable.from(rejoined(start, pieces)).pipe(
    parse({
      bom: true,
      delimiter: delimiterOf(start),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => void broken.push({ lines: Number(error?.['lines'] ?? 0), code: error?.code ?? '' }),
    }),
  )
  const records = (parser as AsyncIterable<unknown>)[Symbol.asyncIterator]()
  const header = await nextRecord(records)
  const columns = header?.record ?? []
  return { rows: rowsOf(records, columns, header?.info.lines ?? 1, broken), progress, columns }
}

async function* rejoined(start: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield start
  for (let piece = await rest.next(); !piece.done; piece = await rest.next()) yield piece.value
}

/** What stands most often between the names of the header. */
function delimiterOf(start: string): string {
  const header = start.split('\n', 1)[0] ?? ''
  const counts = [',', '\t', ';'].map((sign) => [header.split(sign).length, sign] as const)
  return counts.reduce((best, each) => (each[0] > best[0] ? each : best))[1]
}

async function nextRecord(records: AsyncIterator<unknown>): Promise<Record | undefined> {
  const next = await records.next()
  return next.done ? undefined : record.parse(next.value)
}

/** Rows in the order of the file, each named by the line on which it begins, those that are broken among them. */
async function* rowsOf(
  records: AsyncIterator<unknown>,
  columns: readonly string[],
  headerLines: number,
  broken: Broken[],
): AsyncGenerator<SourceRow> {
  let before = headerLines
  const begins = (lines: number): number => {
    const line = before + 1
    before = Math.max(before, lines)
    return line
  }
  for (let next = await nextRecord(records); ; next = await nextRecord(records)) {
    const ends = next?.info.lines ?? Number.POSITIVE_INFINITY
    while (broken[0] && broken[0].lines < ends) {
      const { lines, code } = broken.shift() ?? { lines: 0, code: '' }
      yield { line: begins(lines), unreadable: 'unreadable', detail: code }
    }
    if (!next) return
    const line = begins(ends)
    const cells = next.record
    if (cells.every((cell) => cell.trim() === '')) continue
    if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
      yield { line, unreadable: 'columns', detail: String(cells.length) }
    else yield { line, cells: new Map(columns.map((column, n) => [column, cells[n] ?? null])) }
  }
}

import { readFile } from 'node:fs/promises'
import { readSheet } from 'read-excel-file/node'
import { HuiyinError } from '../../../platform/errors/index.ts'
import { en, zhCn } from '../messages/index.ts'
import type { Cell, SourceFile, SourceRow } from './cell.ts'

/** The first sheet of a workbook, its first row the header. The format cannot be read piece by piece. */
export async function readXlsx(file: string): Promise<SourceFile> {
  const bytes = await readFile(file)
  const sheet = await readSheet(bytes, { trim: false }).catch((error: unknown) => {
    throw new HuiyinError('bad-request', { zh: zhCn.notSheet, en: en.notSheet, cause: error })
  })
  const [header = [], ...records] = sheet
  const columns = header.map((name) => String(name ?? ''))
  let read = 0
  async function* rows(): AsyncGenerator<SourceRow> {
    for (const [n, record] of records.entries()) {
      read = n + 1
      const cells = record.map((cell): Cell => (typeof cell === 'function' ? null : cell))
      if (cells.every((cell) => cell === null || cell === '')) continue
      yield { line: n + 2, cells: new Map(columns.map((column, place) => [column, cells[place] ?? null])) }
    }
  }
  return { rows: rows(), progress: () => (records.length === 0 ? 1 : read / records.length), columns }
}

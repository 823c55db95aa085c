import writeExcelFile from 'write-excel-file/node'
import { groupNumber } from '../receipts/index.ts'
import type { Language } from './messages/index.ts'
import { messages } from './messages/index.ts'
import type { MatterRow } from './views.ts'

/** The names that a list shows for codes: of a topic and of a place. */
export interface ListNames {
  topic: (code: string) => string
  place: (regionId: string) => string
}

/** A list as a table of texts: a heading and one line per matter. Holds no identity. */
export function tableOf(rows: readonly MatterRow[], names: ListNames, lang: Language): string[][] {
  const words = messages[lang]
  const { columns } = words
  const name = (text: { zh: string; en: string }): string => (lang === 'en' ? text.en : text.zh)
  return [
    [
      columns.number,
      columns.summary,
      columns.class,
      columns.channel,
      columns.phase,
      columns.topic,
      columns.place,
      columns.receivedOn,
      columns.holder,
      columns.nextDue,
    ],
    ...rows.map((row) => [
      groupNumber(row.number),
      row.summary,
      words.classes[row.class],
      words.channels[row.channel],
      words.phases[row.phase],
      row.topic === null ? '' : names.topic(row.topic),
      names.place(row.place),
      row.receivedOn,
      name(row.holder.name),
      row.nextDue ?? '',
    ]),
  ]
}

/** A cell of CSV. What a spreadsheet would take for a formula is given a leading apostrophe. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** CSV with a byte-order mark, so that spreadsheets read the Chinese. */
export const csvOf = (table: readonly (readonly string[])[]): string =>
  `\ufeff${table.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`

/** The same table as a workbook; every cell is text, so that long numbers keep their digits. */
export async function xlsxOf(table: readonly (readonly string[])[]): Promise<Uint8Array> {
  const data = table.map((line, n) =>
    line.map((value) => ({ value, type: String, ...(n === 0 ? { fontWeight: 'bold' as const } : {}) })),
  )
  return writeExcelFile(data, { stickyRowsCount: 1 }).toBuffer()
}

import { MAIL_COLUMNS, mailWords, type MailColumn } from './messages/columns.ts'
import type { MailRow } from './views.ts'

type Language = 'zh-CN' | 'en'

const said = (name: { zh: string; en: string }, lang: Language): string => (lang === 'en' ? name.en : name.zh)

/** Where an item went: the matter, the office, or nothing yet. */
export function dispositionOf(row: MailRow, lang: Language): string {
  if (row.matter) return row.matter.number
  return row.forwardedTo ? said(row.forwardedTo.name, lang) : ''
}

/** The day book as a table of texts: a heading and one line per item. Senders are sealed and not in it. */
export function bookTable(rows: readonly MailRow[], lang: Language): string[][] {
  const words = mailWords[lang]
  const cell: Readonly<Record<MailColumn, (row: MailRow) => string>> = {
    number: (row) => row.number,
    receivedOn: (row) => row.receivedOn,
    kind: (row) => words.kinds[row.kind],
    postmarkedOn: (row) => row.postmarkedOn ?? '',
    carrier: (row) => row.carrier,
    waybill: (row) => row.waybill,
    addressee: (row) => row.addressee,
    pieces: (row) => String(row.pieces),
    state: (row) => words.states[row.state],
    stateOn: (row) => row.stateOn,
    disposition: (row) => dispositionOf(row, lang),
    note: (row) => row.note,
    office: (row) => said(row.office.name, lang),
  }
  return [
    MAIL_COLUMNS.map((column) => words.columns[column]),
    ...rows.map((row) => MAIL_COLUMNS.map((column) => cell[column](row))),
  ]
}

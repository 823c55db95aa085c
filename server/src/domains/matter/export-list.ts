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

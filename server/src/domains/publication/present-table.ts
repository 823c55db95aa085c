import type { PublicationLine } from './views.ts'
import { messages } from './messages/index.ts'

/** A list as a table of texts: a heading and one line for each. Titles of what was proposed are redacted. */
export function tableOf(
  rows: readonly PublicationLine[],
  topicName: (code: string) => string,
  lang: 'zh-CN' | 'en',
): string[][] {
  const { columns, states } = messages[lang]
  return [
    [columns.title, columns.topic, columns.state, columns.answeredOn, columns.changedOn],
    ...rows.map((row) => [
      row.title,
      row.topic === null ? '' : topicName(row.topic),
      row.state === null ? states.none : states[row.state],
      row.answeredOn,
      row.changedOn ?? '',
    ]),
  ]
}

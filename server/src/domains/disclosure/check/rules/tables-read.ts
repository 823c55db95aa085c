import { phrase, tableName } from '../../messages/index.ts'
import { notChecked, states } from '../compare.ts'
import type { Rule } from '../rule.ts'

/** I42: every table could be read completely; what could not is named, and no sum over it is judged. */
export const tablesRead: Rule = {
  id: 'I42',
  severity: 'information',
  check: ({ disclosure }) =>
    disclosure.tables.map((table) => {
      const subject = phrase('table-read', { table: tableName(table) })
      const figures = [
        { role: phrase('title-of', { table: tableName(table) }), printed: table.title.text, place: table.title.place },
      ]
      return table.complete
        ? states('I42', 'information', subject, figures, undefined)
        : notChecked('I42', subject, phrase('table-not-read'), figures)
    }),
}

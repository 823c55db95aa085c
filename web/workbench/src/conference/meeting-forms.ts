import type { ConferenceItem } from '@huiyin/api'
import type { RecordField } from '../records/record-form.tsx'
import type { CONFERENCE } from './words/index.ts'

type ConferenceWords = (typeof CONFERENCE)['en']

/** What the buttons of a meeting ask for. */
export type Asked = 'list' | 'announce' | 'hold' | 'minute' | 'close' | 'change' | 'cancel'

/** What a meeting is planned with. */
export const meetingFields = ({ fields }: ConferenceWords): readonly RecordField[] => [
  { name: 'title', kind: 'line', max: 200, label: fields.title },
  { name: 'on', kind: 'date', label: fields.on },
  { name: 'time', kind: 'line', max: 5, label: fields.time },
  { name: 'place', kind: 'line', max: 200, label: fields.place },
  { name: 'chair', kind: 'line', max: 100, label: fields.chair },
  { name: 'invited', kind: 'offices', max: 100, label: fields.invited },
]

export function fieldsOf(
  verb: Asked,
  words: ConferenceWords,
  proposed: readonly ConferenceItem[],
): readonly RecordField[] {
  const { fields } = words
  switch (verb) {
    case 'change':
      return meetingFields(words)
    case 'list':
      return [
        {
          name: 'item',
          kind: 'choice',
          label: fields.item,
          choices: proposed.map(({ id, title, kind }) => ({ value: id, label: title, note: words.kinds[kind] })),
        },
      ]
    case 'cancel':
      return [{ name: 'reason', kind: 'text', max: 1000, label: fields.reason }]
    case 'minute':
      return [{ name: 'minutes', kind: 'text', max: 8000, label: fields.minutes, optional: true }]
    case 'announce':
    case 'hold':
    case 'close':
      return []
  }
}

import type { Hearing } from '@huiyin/api'
import type { Choice } from '../office/queries.ts'
import type { RecordField, RecordValues } from '../records/record-form.tsx'
import type { REVIEW } from './words/index.ts'

type ReviewWords = (typeof REVIEW)['en']
export type HearingVerb = Hearing['may'][number]

/** What a hearing is arranged with; `rooms` are those of the halls in which the office works. */
export const hearingFields = ({ fields }: ReviewWords, rooms: readonly Choice[] = []): readonly RecordField[] => [
  { name: 'topic', kind: 'line', max: 200, label: fields.topic },
  { name: 'on', kind: 'date', label: fields.on },
  { name: 'time', kind: 'line', max: 5, label: fields.time },
  ...(rooms.length === 0
    ? [{ name: 'place', kind: 'line', max: 200, label: fields.place } as const]
    : ([
        { name: 'room', kind: 'choice', choices: rooms, label: fields.room, help: fields.roomHelp, optional: true },
        { name: 'until', kind: 'line', max: 5, label: fields.until, optional: true },
        { name: 'place', kind: 'line', max: 200, label: fields.elsewhere, optional: true },
      ] as const)),
  { name: 'bring', kind: 'text', max: 1000, label: fields.bring, help: fields.bringHelp, optional: true },
  { name: 'open', kind: 'confirm', label: fields.open, optional: true },
  { name: 'invited', kind: 'offices', max: 30, label: fields.invited, optional: true },
  { name: 'people', kind: 'text', max: 2000, label: fields.people, help: fields.peopleHelp },
]

export function fieldsOf(verb: HearingVerb, words: ReviewWords, rooms: readonly Choice[] = []): readonly RecordField[] {
  const { fields } = words
  const reason: RecordField = { name: 'reason', kind: 'text', max: 1000, label: fields.reason }
  switch (verb) {
    case 'change':
      return [
        ...hearingFields(words, rooms).filter(({ name }) => name !== 'people'),
        { name: 'people', kind: 'text', max: 2000, label: fields.people, help: fields.peopleKept, optional: true },
        reason,
      ]
    case 'cancel':
    case 'withdraw':
      return [reason]
    case 'hold':
      return [
        { name: 'to', kind: 'date', label: fields.to },
        { name: 'present', kind: 'text', max: 2000, label: fields.present, help: fields.peopleHelp },
        { name: 'record', kind: 'text', max: 50_000, rows: 10, label: fields.record },
        { name: 'conclusion', kind: 'text', max: 8000, rows: 5, label: fields.conclusion },
      ]
    case 'publish':
      return [
        { name: 'title', kind: 'line', max: 200, label: fields.title },
        { name: 'text', kind: 'text', max: 8000, rows: 8, label: fields.text },
      ]
  }
}

/** What stands in a form at first. */
export function valuesOf(verb: HearingVerb, hearing: Hearing, proposal: string): RecordValues {
  switch (verb) {
    case 'change': {
      const { topic, on, time, place, bring, open } = hearing
      return { topic, on, time, place, bring, open, invited: hearing.invited.map(({ id }) => id) }
    }
    case 'hold':
      return { to: hearing.on }
    case 'publish':
      return { title: hearing.published?.title ?? hearing.topic, text: hearing.published?.text ?? proposal }
    case 'cancel':
    case 'withdraw':
      return {}
  }
}

/** What was chosen, as the API takes it: a room with the time until which it is taken, or a place that was written. */
export function sentOf({ room, until, place, ...values }: RecordValues): RecordValues {
  const [hallId = '', roomId] = typeof room === 'string' ? room.split('/') : []
  return roomId === undefined
    ? { ...values, ...(place === undefined ? {} : { place }) }
    : { ...values, room: { hallId, roomId, until } }
}

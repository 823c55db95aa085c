import type { Hearing } from '@huiyin/api'
import type { RecordField, RecordValues } from '../records/record-form.tsx'
import type { REVIEW } from './words/index.ts'

type ReviewWords = (typeof REVIEW)['en']
export type HearingVerb = Hearing['may'][number]

/** What a hearing is arranged with. */
export const hearingFields = ({ fields }: ReviewWords): readonly RecordField[] => [
  { name: 'topic', kind: 'line', max: 200, label: fields.topic },
  { name: 'on', kind: 'date', label: fields.on },
  { name: 'time', kind: 'line', max: 5, label: fields.time },
  { name: 'place', kind: 'line', max: 200, label: fields.place },
  { name: 'bring', kind: 'text', max: 1000, label: fields.bring, help: fields.bringHelp, optional: true },
  { name: 'open', kind: 'confirm', label: fields.open, optional: true },
  { name: 'invited', kind: 'offices', max: 30, label: fields.invited, optional: true },
  { name: 'people', kind: 'text', max: 2000, label: fields.people, help: fields.peopleHelp },
]

export function fieldsOf(verb: HearingVerb, words: ReviewWords): readonly RecordField[] {
  const { fields } = words
  const reason: RecordField = { name: 'reason', kind: 'text', max: 1000, label: fields.reason }
  switch (verb) {
    case 'change':
      return [
        ...hearingFields(words).filter(({ name }) => name !== 'people'),
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

import type { SupervisionCase } from '@huiyin/api'
import type { RecordField } from '../records/record-form.tsx'
import type { Choice } from '../office/queries.ts'
import type { SUPERVISION } from './words/index.ts'

export type Verb = SupervisionCase['may'][number]
type SupervisionWords = (typeof SUPERVISION)['en']

export const choicesOf = (labels: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** What each step of supervision asks for. */
export function fieldsOf(verb: Verb, { fields, dateAfter, adviceKinds }: SupervisionWords): readonly RecordField[] {
  const replyBy: RecordField = { name: 'replyBy', kind: 'date', label: fields.replyBy, help: dateAfter }
  switch (verb) {
    case 'remind':
      return [{ name: 'text', kind: 'text', max: 2000, label: fields.text }]
    case 'letter':
      return [{ name: 'letter', kind: 'text', max: 4000, rows: 6, label: fields.letter }, replyBy]
    case 'visit':
      return [
        { name: 'on', kind: 'date', label: fields.on },
        { name: 'staff', kind: 'colleagues', label: fields.staff },
        { name: 'place', kind: 'line', max: 200, label: fields.place },
        { name: 'findings', kind: 'text', max: 8000, rows: 6, label: fields.findings },
      ]
    case 'advise':
      return [
        { name: 'kind', kind: 'choice', choices: choicesOf(adviceKinds), label: fields.kind },
        { name: 'to', kind: 'office', label: fields.to },
        { name: 'text', kind: 'text', max: 8000, rows: 6, label: fields.advice },
        replyBy,
      ]
    case 'talk':
      return [
        { name: 'on', kind: 'date', label: fields.on },
        { name: 'participants', kind: 'line', max: 500, label: fields.participants },
        { name: 'record', kind: 'text', max: 8000, rows: 6, label: fields.record },
        { name: 'outcome', kind: 'text', max: 2000, label: fields.outcome },
      ]
    case 'list':
      return [
        { name: 'until', kind: 'date', label: fields.until, help: dateAfter },
        { name: 'reason', kind: 'text', max: 2000, label: fields.reason },
      ]
    case 'delist':
      return [{ name: 'outcome', kind: 'text', max: 2000, label: fields.outcome }]
    case 'close':
      return [{ name: 'reason', kind: 'text', max: 2000, label: fields.reason }]
  }
}

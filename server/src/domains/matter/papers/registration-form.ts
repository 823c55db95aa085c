import { officialDate, type Block } from '../../../platform/documents/index.ts'
import { nameOfPlace } from '../../office/index.ts'
import { groupNumber } from '../../receipts/index.ts'
import type { Registration } from '../event.ts'
import type { Desk } from './desk.ts'

/** 信访事项登记表: what was registered, as a boxed form. Holds no identity; the people stay sealed. */
export function registrationBlocks(
  data: Registration,
  { words: { labels, comma }, labels: names, officeName, offices, lang }: Desk,
): Block[] {
  const marks = names.marks
  const marked = (Object.keys(marks) as (keyof typeof marks)[]).filter((mark) => data[mark]).map((mark) => marks[mark])
  return [
    {
      type: 'fields',
      boxed: true,
      fields: [
        { label: labels.number, value: groupNumber(data.number), wide: true },
        { label: labels.channel, value: names.channels[data.channel] },
        { label: labels.class, value: names.classes[data.class] },
        { label: labels.receivedOn, value: officialDate(data.receivedOn, lang) },
        { label: labels.registeredBy, value: officeName(data.registeredBy) },
        { label: labels.people, value: String(data.peopleCount) },
        { label: labels.representatives, value: String(data.representativeCount) },
        {
          label: labels.place,
          value: [nameOfPlace(offices, data.place, lang), data.placeDetail].filter((part) => part !== '').join(' '),
          wide: true,
        },
        { label: labels.marks, value: marked.join(comma), wide: true },
        { label: labels.summary, value: data.summary, wide: true },
      ],
    },
    { type: 'heading', level: 1, text: labels.text },
    { type: 'paragraph', text: data.text },
    ...(data.purpose === ''
      ? []
      : [
          { type: 'heading', level: 1, text: labels.purpose } as const,
          { type: 'paragraph', text: data.purpose } as const,
        ]),
    ...(data.attachments.length === 0
      ? []
      : [
          { type: 'heading', level: 1, text: labels.attachments } as const,
          { type: 'list', ordered: true, items: data.attachments.map((file) => file.name) } as const,
        ]),
  ]
}

import type { Block } from '../../../platform/documents/index.ts'
import type { Registration } from '../event.ts'
import type { Desk } from './desk.ts'

/** 信访事项登记表: what was registered, as a boxed form. Holds no identity; the people stay sealed. */
export function registrationBlocks(
  data: Registration,
  { words: { labels, comma }, labels: names, officeName }: Desk,
): Block[] {
  const marks = names.marks
  const marked = (Object.keys(marks) as (keyof typeof marks)[]).filter((mark) => data[mark]).map((mark) => marks[mark])
  return [
    {
      type: 'fields',
      boxed: true,
      fields: [
        { label: labels.number, value: data.number, wide: true },
        { label: labels.channel, value: names.channels[data.channel] },
        { label: labels.class, value: names.classes[data.class] },
        { label: labels.receivedOn, value: data.receivedOn },
        { label: labels.registeredBy, value: officeName(data.registeredBy) },
        { label: labels.people, value: String(data.peopleCount) },
        { label: labels.representatives, value: String(data.representativeCount) },
        {
          label: labels.place,
          value: [data.place, data.placeDetail].filter((part) => part !== '').join(' '),
          wide: true,
        },
        { label: labels.marks, value: marked.join(comma), wide: true },
        { label: labels.summary, value: data.summary, wide: true },
      ],
    },
    { type: 'heading', level: 1, text: labels.text },
    { type: 'paragraph', text: data.text },
    ...(data.attachments.length === 0
      ? []
      : [
          { type: 'heading', level: 1, text: labels.attachments } as const,
          { type: 'list', ordered: true, items: data.attachments.map((file) => file.name) } as const,
        ]),
  ]
}

import { officialDate, type Field } from '../../../platform/documents/index.ts'
import type { StreamedEvent } from '../event.ts'
import type { Posting } from '../matter.ts'
import { messages, type Language } from '../messages/index.ts'
import { fill, paperWords } from './words.ts'

/** The attempts by post on a proof of delivery, in their order; the letter that was delivered stands there already. */
export const postingFields = (
  postings: readonly Posting[],
  delivered: { readonly seq: number } | undefined,
  lang: Language,
): Field[] =>
  postings.flatMap((posting, n) =>
    posting.seq === delivered?.seq
      ? []
      : [
          {
            label: fill(paperWords[lang].postings.attempt, { n: n + 1 }),
            value: sayPosting(posting, lang),
            wide: true,
          },
        ],
  )

function sayPosting({ dispatchedOn, returned, ...letter }: Posting, lang: Language): string {
  const words = paperWords[lang].postings
  const sent = fill(words.sent, {
    on: officialDate(dispatchedOn, lang),
    to: destinationOf(letter, lang),
    ...numberOf(letter),
  })
  if (returned === null) return sent
  const reason = messages[lang].returnReasons[returned.reason]
  return fill(words.back, { sent, on: officialDate(returned.on, lang), reason })
}

/** What a step of a letter says in the record of the case file; nothing for any other step. */
export function sayLetterStep(event: StreamedEvent, lang: Language): string {
  const words = paperWords[lang].postings
  if (event.type === 'dispatched')
    return fill(words.sent, {
      on: officialDate(event.on, lang),
      to: destinationOf(event.data, lang),
      ...numberOf(event.data),
    })
  if (event.type !== 'letter-returned') return ''
  const reason = messages[lang].returnReasons[event.data.reason]
  return fill(words.returned, { number: event.data.postNumber, reason })
}

const destinationOf = ({ destination }: Pick<Posting, 'destination'>, lang: Language): string =>
  messages[lang].destinations[destination]
const numberOf = ({ carrier, postNumber }: Pick<Posting, 'carrier' | 'postNumber'>): { number: string } => ({
  number: [carrier, postNumber].filter(Boolean).join(' '),
})

import { createHash } from 'node:crypto'
import type { LocalDate } from '../../platform/time/index.ts'
import type { Matter, StreamedEvent } from '../matter/index.ts'

/** The parts of a publication. */
export const PARTS = ['title', 'question', 'answer'] as const
export type Part = (typeof PARTS)[number]
export type Texts = Readonly<Record<Part, string>>

/** What a matter would say in public, before anything is taken out: what was asked, and the answer that is in force. */
export function sourceOf(events: readonly StreamedEvent[]): Texts | undefined {
  const first = events[0]
  const last = events.findLast(
    (event) =>
      event.type === 'answered' ||
      ((event.type === 'reviewed' || event.type === 'second-reviewed') && event.data.result === 'changed'),
  )
  if (first?.type !== 'registered' || !last || !('opinion' in last.data)) return undefined
  const { opinion, legalBasis } = last.data
  return {
    title: first.data.summary,
    question: first.data.text,
    answer: legalBasis === '' ? opinion : `${opinion}\n\n${legalBasis}`,
  }
}

/** A mark of the very texts: what was decided about other texts does not hold for these. */
export const fingerprintOf = (texts: Texts): string =>
  createHash('sha256')
    .update(JSON.stringify(PARTS.map((part) => texts[part])))
    .digest('base64url')

/** Why a matter may not be published. */
export const UNFITNESS = ['no-consent', 'confidential', 'accusation', 'no-answer', 'not-delivered'] as const
export type Unfitness = (typeof UNFITNESS)[number]

type Judged = Pick<Matter, 'publishConsent' | 'confidential' | 'class' | 'answer' | 'review' | 'secondReview'>

/**
 * Published is only what the petitioner agreed to, nothing confidential, no accusation (Art. 30(3)), and only an answer that stands and
 * that the petitioner has: nobody reads it before them. Null when it may be published.
 */
export function unfitnessOf(matter: Judged): Unfitness | null {
  if (matter.class === 'accusation') return 'accusation'
  if (matter.confidential) return 'confidential'
  if (!matter.publishConsent) return 'no-consent'
  if (matter.answer === null) return 'no-answer'
  return inForce(matter)?.deliveredOn == null ? 'not-delivered' : null
}

/** The opinion that stands: of the last review that changed the answer, else the answer itself. */
const inForce = ({ answer, review, secondReview }: Judged): { readonly deliveredOn: LocalDate | null } | null =>
  [secondReview, review].find((stage) => stage?.opinion?.result === 'changed')?.opinion ?? answer

import type { Publication } from '../matter/index.ts'
import type { Tale } from './story/tale.ts'

/** The question and answer of a concluded matter whose petitioner agreed, as its office publishes them; undefined for all others. */
export function publicationOf(tale: Tale): Publication | undefined {
  const { matter, events } = tale.course
  const { answer, confidential, publishConsent, phase } = matter
  if (!publishConsent || confidential || matter.class === 'accusation' || phase !== 'concluded') return undefined
  const given = events.findLast((event) => event.type === 'answered')
  const [officer] = answer === null ? [] : tale.officersOf(answer.office)
  if (answer === null || !given || !officer) return undefined
  return {
    matter: { ...matter, answer },
    question: matter.summary,
    answer: given.data.opinion,
    by: officer.staffId,
    at: tale.at,
  }
}

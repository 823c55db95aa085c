import { endAllClocks, endClocks, startClock } from '../clock.ts'
import type { EventOf } from '../event.ts'
import type { Matter } from '../matter.ts'
import { join } from './join.ts'

/** The notice ends the duty to tell; only a request of Art. 31(6) starts the 60 days (Art. 34). */
export function accept(m: Matter, event: EventOf<'accepted'>, seq: number): Matter {
  const { office, way } = event.data
  const accepting = endClocks(m.clocks, ['object'], event.on, 'superseded')
  const told = endClocks(accepting, ['route', 'notify-direct', 'notify-routed'], event.on, 'met')
  const limited = m.class === 'request' && way === 'handling-opinion'
  const clocks = limited ? startClock(told, { limit: 'handle', office, on: event.on, by: seq }) : told
  return {
    ...m,
    phase: 'accepted',
    way,
    acceptedOn: event.on,
    holder: office,
    lead: office,
    participants: join(m.participants, office),
    clocks,
  }
}

export function deliver(m: Matter, event: EventOf<'delivered'>, seq: number): Matter {
  const { on } = event
  switch (event.data.paper) {
    case 'handling-opinion': {
      const answer = m.answer && { ...m.answer, deliveredOn: on }
      const reviewable = m.class === 'request' && m.way === 'handling-opinion'
      const office = m.answer?.office ?? m.holder
      const clocks = reviewable ? startClock(m.clocks, { limit: 'ask-review', office, on, by: seq }) : m.clocks
      return { ...m, phase: 'delivered', answer, clocks }
    }
    case 'review-opinion': {
      const review = m.review && { ...m.review, opinion: m.review.opinion && { ...m.review.opinion, deliveredOn: on } }
      const office = m.review?.office ?? m.holder
      return {
        ...m,
        phase: 'review-delivered',
        holder: m.lead ?? m.holder,
        review,
        clocks: startClock(m.clocks, { limit: 'ask-second-review', office, on, by: seq }),
      }
    }
    case 'second-review-opinion': {
      const opinion = m.secondReview?.opinion
      const secondReview = m.secondReview && {
        ...m.secondReview,
        opinion: opinion ? { ...opinion, deliveredOn: on } : null,
      }
      return { ...m, phase: 'final', holder: m.lead ?? m.holder, secondReview }
    }
  }
}

export const inReview = (m: Matter, office: string): Matter => ({
  ...m,
  holder: office,
  concludedOn: null,
  participants: join(m.participants, office),
})

/**
 * A changed answer has the outcome that the review gave it. An opinion that revokes or sends back puts the matter in the handler's hands again,
 * with a new limit to answer in.
 */
export function review(m: Matter, event: EventOf<'reviewed'> | EventOf<'second-reviewed'>, seq: number): Matter {
  const second = event.type === 'second-reviewed'
  const { result, office } = event.data
  const ended = endClocks(m.clocks, [second ? 'second-review' : 'review'], event.on, 'met')
  if (result === 'revoked' || result === 'sent-back') {
    const lead = m.lead ?? m.registeredBy
    const clocks = startClock(ended, { limit: 'handle', office: lead, on: event.on, by: seq })
    return {
      ...m,
      phase: 'accepted',
      holder: lead,
      answer: null,
      answeredAt: null,
      review: null,
      secondReview: null,
      panel: null,
      postings: [],
      clocks,
    }
  }
  const opinion = { office, on: event.on, deliveredOn: null, result }
  // A review recorded before the outcome was asked for leaves the one of the answer.
  const answer =
    m.answer && result === 'changed' ? { ...m.answer, outcome: event.data.outcome ?? m.answer.outcome } : m.answer
  return second
    ? {
        ...m,
        answer,
        postings: [],
        phase: 'second-reviewed',
        secondReview: m.secondReview && { ...m.secondReview, opinion },
        clocks: ended,
      }
    : { ...m, answer, postings: [], phase: 'reviewed', review: m.review && { ...m.review, opinion }, clocks: ended }
}

/** Withdrawn during a review, the request is withdrawn and the opinion stands; before that, the matter itself. */
export function withdraw(m: Matter, on: string): Matter {
  const clocks = endAllClocks(m.clocks, on, 'withdrawn')
  if (m.phase === 'in-review' || m.phase === 'in-second-review') {
    return { ...m, phase: 'concluded', holder: m.lead ?? m.holder, concludedOn: on, clocks }
  }
  return { ...m, phase: 'withdrawn', clocks }
}

/** Closing ends the offices' duties; the petitioner's windows stay as the law leaves them. */
export function conclude(m: Matter, on: string): Matter {
  const clocks = endClocks(
    m.clocks,
    ['route', 'notify-direct', 'notify-routed', 'object', 'handle', 'review', 'second-review'],
    on,
    'met',
  )
  return { ...m, phase: 'concluded', holder: m.lead ?? m.holder, concludedOn: on, clocks }
}

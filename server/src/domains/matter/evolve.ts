import { addDays, daysBetween } from '../../platform/time/index.ts'
import type { LimitId } from '../calendar/index.ts'
import { adjustClock, endAllClocks, endClocks, resumeClock, startClock } from './clock.ts'
import type { EventOf, MatterEvent, Registration, Sending } from './event.ts'
import { objectorOf, type Matter } from './matter.ts'

/** Where an event stands in its matter's stream. */
export interface StreamPlace {
  matterId: string
  seq: number
  at: string
}

/**
 * The state after an event. Pure: the same stream always makes the same matter.
 * The first event must be `registered`; every later one needs the state before it.
 */
export function evolve(before: Matter | null, event: MatterEvent, place: StreamPlace): Matter {
  if (event.type === 'registered') return begin(event.data, event.on, place)
  if (before === null) throw new TypeError(`A stream begins with 'registered', not '${event.type}'.`)
  return { ...apply(before, event, place), version: place.seq }
}

function begin(data: Registration, on: string, place: StreamPlace): Matter {
  const route = { office: data.registeredBy, on: data.receivedOn, by: place.seq }
  const clocks = data.byPetitionOffice
    ? startClock([], { limit: 'route', ...route })
    : data.contactable
      ? startClock([], { limit: 'notify-direct', ...route })
      : []
  return {
    id: place.matterId,
    regionId: data.regionId,
    number: data.number,
    version: place.seq,
    phase: 'registered',
    channel: data.channel,
    class: data.class,
    way: null,
    topic: data.topic,
    summary: data.summary,
    place: data.place,
    peopleCount: data.peopleCount,
    representativeCount: data.representativeCount,
    anonymous: data.anonymous,
    joint: data.joint,
    confidential: data.confidential,
    publishConsent: data.publishConsent,
    enterpriseRelated: data.enterpriseRelated,
    litigationRelated: data.litigationRelated,
    urgent: data.urgent,
    contactable: data.contactable,
    firstForOffice: data.firstForOffice,
    firstAnywhere: data.firstAnywhere,
    filedAt: place.at,
    receivedOn: data.receivedOn,
    registeredBy: data.registeredBy,
    holder: data.registeredBy,
    sender: null,
    lead: null,
    assisting: [],
    participants: [data.registeredBy],
    accused: data.accused,
    recused: [],
    clocks,
    acceptedOn: null,
    answeredAt: null,
    answer: null,
    review: null,
    secondReview: null,
    agreement: null,
    executedOn: null,
    concludedOn: null,
    ratings: {},
    links: [],
  }
}

function apply(m: Matter, event: Exclude<MatterEvent, { type: 'registered' }>, { seq, at }: StreamPlace): Matter {
  const { on } = event
  switch (event.type) {
    case 'classified': {
      const { class: matterClass, topic, litigationRelated, urgent, accused } = event.data
      return { ...m, class: matterClass, topic, litigationRelated, urgent, accused }
    }
    case 'transferred':
      return send(m, event.data.to, event.data, on, seq)
    case 'assigned': {
      const routed = send(m, event.data.lead, event.data, on, seq)
      return {
        ...routed,
        assisting: event.data.assisting,
        participants: join(routed.participants, ...event.data.assisting),
      }
    }
    case 'objected':
      return {
        ...m,
        phase: 'objected',
        holder: m.sender ?? m.registeredBy,
        clocks: endClocks(m.clocks, ['object'], on, 'met'),
      }
    case 'objection-upheld':
      return returnToSender(m, event, on)
    case 'objection-rejected':
      return { ...m, phase: 'routed', holder: event.data.office }
    case 'competence-decided':
      return decideCompetence(m, event, seq)
    case 'succeeded':
      return replaceOffice(m, event.data.from, event.data.to)
    case 'accepted':
      return accept(m, event, seq)
    case 'declined':
      return { ...m, phase: 'declined', holder: event.data.office, clocks: endAllClocks(m.clocks, on, 'met') }
    case 'directed':
      return { ...m, phase: 'directed', way: event.data.way, clocks: endAllClocks(m.clocks, on, 'met') }
    case 'separated':
      return {
        ...m,
        phase: 'separated',
        participants: join(m.participants, ...(event.data.to === null ? [] : [event.data.to])),
        clocks: endAllClocks(m.clocks, on, 'met'),
      }
    case 'extended':
      return {
        ...m,
        clocks: adjustClock(m.clocks, 'handle', (clock) => ({ ...clock, extensionDays: event.data.days })),
      }
    case 'answered': {
      const { office, outcome } = event.data
      const answer = { office, on, deliveredOn: null, outcome }
      return {
        ...m,
        phase: 'answered',
        holder: office,
        answer,
        answeredAt: at,
        clocks: endClocks(m.clocks, ['handle'], on, 'met'),
      }
    }
    case 'delivered':
      return deliver(m, event, seq)
    case 'executed':
      return { ...m, executedOn: on }
    case 'mediated':
      return { ...m, agreement: { kind: event.data.kind, on } }
    case 'hearing-held':
      return m.phase === 'in-second-review'
        ? {
            ...m,
            clocks: adjustClock(m.clocks, 'second-review', (c) => ({
              ...c,
              hearingDays: [...c.hearingDays, ...datesOf(event.data)],
            })),
          }
        : m
    case 'review-requested': {
      const ended = endClocks(m.clocks, ['ask-review'], on, 'met')
      return {
        ...inReview(m, event.data.office),
        phase: 'in-review',
        review: { office: event.data.office, requestedOn: on, opinion: null },
        clocks: startClock(ended, { limit: 'review', office: event.data.office, on, by: seq }),
      }
    }
    case 'second-review-requested': {
      const ended = endClocks(m.clocks, ['ask-second-review'], on, 'met')
      return {
        ...inReview(m, event.data.office),
        phase: 'in-second-review',
        secondReview: { office: event.data.office, requestedOn: on, opinion: null },
        clocks: startClock(ended, { limit: 'second-review', office: event.data.office, on, by: seq }),
      }
    }
    case 'reviewed':
    case 'second-reviewed':
      return review(m, event, seq)
    case 'withdrawn':
      return withdraw(m, on)
    case 'concluded':
      return conclude(m, on)
    case 'rated':
      return { ...m, ratings: { ...m.ratings, [event.data.office]: event.data.rating } }
    case 'linked':
      return { ...m, links: [...m.links.filter((link) => link.matterId !== event.data.matterId), event.data] }
    case 'unlinked':
      return { ...m, links: m.links.filter((link) => link.matterId !== event.data.matterId) }
    case 'recused':
      return { ...m, recused: join(m.recused, event.data.staffId) }
    case 'material-added':
    case 'handled':
    case 'supervised':
      return m
  }
}

/** The clocks that begin when an office receives a matter and must route it or tell the petitioner. */
const RECEIVING = ['route', 'notify-direct', 'notify-routed'] as const satisfies readonly LimitId[]

/**
 * A sending fulfils the sender's duty to route (Art. 22) and gives the receiver clocks of its own. The sender's duty to tell the
 * petitioner ends only when the petitioner was told where the matter went (Art. 23(1)): otherwise it runs on beside the new ones.
 */
function send(m: Matter, to: string, sending: Sending, on: string, seq: number): Matter {
  const routed = endClocks(m.clocks, ['route', 'object'], on, 'met', sending.from)
  const told = sending.noticeGiven
    ? endClocks(routed, ['notify-direct', 'notify-routed'], on, 'met', sending.from)
    : routed
  const objecting = startClock(told, { limit: 'object', office: to, on, by: seq })
  return receive({ ...m, clocks: objecting }, to, sending, on, seq)
}

/** The receiver routes when it is a petition office (Art. 22), else tells the petitioner (Art. 23(3)); a clock of its own that runs is kept. */
function receive(
  m: Matter,
  to: string,
  { from, toPetitionOffice }: Pick<Sending, 'from' | 'toPetitionOffice'>,
  on: string,
  seq: number,
): Matter {
  const limit = toPetitionOffice ? 'route' : 'notify-routed'
  const owed = toPetitionOffice || m.contactable
  const runs = m.clocks.some((clock) => clock.limit === limit && clock.office === to && clock.endedOn === null)
  const clocks = owed && !runs ? startClock(m.clocks, { limit, office: to, on, by: seq }) : m.clocks
  return {
    ...m,
    phase: 'routed',
    holder: to,
    sender: from,
    assisting: [],
    participants: join(m.participants, to),
    clocks,
  }
}

/** Art. 23(3): the sender agrees, the matter comes back, and the sender's first clock goes on from its first start. */
function returnToSender(m: Matter, event: EventOf<'objection-upheld'>, on: string): Matter {
  const returned = endClocks(m.clocks, [...RECEIVING, 'object'], on, 'returned', objectorOf(m))
  const clocks = resumeClock(returned, RECEIVING, event.data.office)
  return { ...m, phase: 'registered', holder: event.data.office, sender: null, assisting: [], clocks }
}

/**
 * Art. 24(1): the superior names the office, which does not object again. Whoever had been asked to take the matter owes nothing
 * any more. A matter already accepted keeps its handling clock.
 */
function decideCompetence(m: Matter, event: EventOf<'competence-decided'>, seq: number): Matter {
  const { on } = event
  const { office, by, toPetitionOffice } = event.data
  if (m.phase === 'accepted') {
    return {
      ...m,
      holder: office,
      lead: office,
      participants: join(m.participants, office),
      clocks: moveClocks(m, m.holder, office),
    }
  }
  const asked = m.phase === 'objected' ? objectorOf(m) : m.holder
  const settled = endClocks(endClocks(m.clocks, ['object'], on, 'met'), ['route'], on, 'met', m.holder)
  const clocks = asked === office ? settled : endClocks(settled, ['route', 'notify-routed'], on, 'returned', asked)
  return receive({ ...m, clocks }, office, { from: by, toPetitionOffice }, on, seq)
}

/** Art. 24(2): the successor stands where the merged or abolished office stood, clocks and all. */
function replaceOffice(m: Matter, from: string, to: string): Matter {
  const swap = (office: string): string => (office === from ? to : office)
  return {
    ...m,
    holder: swap(m.holder),
    sender: m.sender === null ? null : swap(m.sender),
    lead: m.lead === null ? null : swap(m.lead),
    assisting: m.assisting.map(swap),
    participants: join(m.participants, to),
    clocks: moveClocks(m, from, to),
  }
}

const moveClocks = (m: Matter, from: string, to: string): Matter['clocks'] =>
  m.clocks.map((clock) => (clock.endedOn === null && clock.office === from ? { ...clock, office: to } : clock))

/** The notice ends the duty to tell; only a request of Art. 31(6) starts the 60 days (Art. 34). */
function accept(m: Matter, event: EventOf<'accepted'>, seq: number): Matter {
  const { office, way } = event.data
  const told = endClocks(m.clocks, ['route', 'notify-direct', 'notify-routed', 'object'], event.on, 'met')
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

function deliver(m: Matter, event: EventOf<'delivered'>, seq: number): Matter {
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

/** Every day from the first to the last of a hearing. */
const datesOf = ({ from, to }: { from: string; to: string }): string[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index))

const inReview = (m: Matter, office: string): Matter => ({
  ...m,
  holder: office,
  concludedOn: null,
  participants: join(m.participants, office),
})

/** An opinion that revokes or sends back puts the matter in the handler's hands again, with a new limit to answer in. */
function review(m: Matter, event: EventOf<'reviewed'> | EventOf<'second-reviewed'>, seq: number): Matter {
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
      clocks,
    }
  }
  const opinion = { office, on: event.on, deliveredOn: null, result }
  return second
    ? { ...m, phase: 'second-reviewed', secondReview: m.secondReview && { ...m.secondReview, opinion }, clocks: ended }
    : { ...m, phase: 'reviewed', review: m.review && { ...m.review, opinion }, clocks: ended }
}

/** Withdrawn during a review, the request is withdrawn and the opinion stands; before that, the matter itself. */
function withdraw(m: Matter, on: string): Matter {
  const clocks = endAllClocks(m.clocks, on, 'withdrawn')
  if (m.phase === 'in-review' || m.phase === 'in-second-review') {
    return { ...m, phase: 'concluded', holder: m.lead ?? m.holder, concludedOn: on, clocks }
  }
  return { ...m, phase: 'withdrawn', clocks }
}

/** Closing ends the offices' duties; the petitioner's windows stay as the law leaves them. */
function conclude(m: Matter, on: string): Matter {
  const clocks = endClocks(
    m.clocks,
    ['route', 'notify-direct', 'notify-routed', 'object', 'handle', 'review', 'second-review'],
    on,
    'met',
  )
  return { ...m, phase: 'concluded', holder: m.lead ?? m.holder, concludedOn: on, clocks }
}

function join(list: readonly string[], ...more: string[]): readonly string[] {
  return [...new Set([...list, ...more])]
}

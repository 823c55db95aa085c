import { addDays, daysBetween } from '../../platform/time/index.ts'
import { adjustClock, endAllClocks, endClocks, startClock } from './clock.ts'
import type { MatterEvent } from './event.ts'
import { begin } from './evolve/begin.ts'
import { accept, conclude, deliver, inReview, review, withdraw } from './evolve/handling.ts'
import { handOver, takeOver, takeUp } from './evolve/hand-over.ts'
import { join } from './evolve/join.ts'
import { decideCompetence, replaceOffice, returnToSender, send } from './evolve/routing.ts'
import { COUNTED_STEPS, type Matter, type ReviewPanel } from './matter.ts'

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
  return { ...apply(before, event, place), version: place.seq, steps: counted(before.steps, event) }
}

function counted(steps: Matter['steps'], { type }: MatterEvent): Matter['steps'] {
  const step = COUNTED_STEPS.find((each) => each === type)
  return step === undefined ? steps : { ...steps, [step]: (steps[step] ?? 0) + 1 }
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
    case 'handed-over':
      return handOver(m, event.data, on)
    case 'taken-over-from':
      return takeOver(m, event.data, on, seq)
    case 'taken-up':
      return takeUp(m, event.data, on, seq)
    case 'hand-over-received':
      return { ...m, handedOver: m.handedOver && { ...m.handedOver, receivedOn: on } }
    case 'sent-back':
      return { ...m, phase: 'sent-back', clocks: endAllClocks(m.clocks, on, 'returned') }
    case 'handed-back':
      return m.handedOver ? { ...m, ...m.handedOver.before, handedOver: null } : m
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
        postings: [],
        phase: 'answered',
        holder: office,
        answer,
        answeredAt: at,
        clocks: endClocks(m.clocks, ['handle'], on, 'met'),
      }
    }
    case 'dispatched': {
      const { destination, carrier, postNumber } = event.data
      const posting = { seq, dispatchedOn: on, destination, carrier, postNumber, returned: null }
      return { ...m, postings: [...m.postings, posting] }
    }
    case 'letter-returned': {
      const returned = { on, reason: event.data.reason }
      const last = m.postings.at(-1)
      return last ? { ...m, postings: [...m.postings.slice(0, -1), { ...last, returned }] } : m
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
        panel: null,
        clocks: startClock(ended, { limit: 'review', office: event.data.office, on, by: seq }),
      }
    }
    case 'second-review-requested': {
      const ended = endClocks(m.clocks, ['ask-second-review'], on, 'met')
      return {
        ...inReview(m, event.data.office),
        phase: 'in-second-review',
        secondReview: { office: event.data.office, requestedOn: on, opinion: null },
        panel: null,
        clocks: startClock(ended, { limit: 'second-review', office: event.data.office, on, by: seq }),
      }
    }
    case 'panel-formed': {
      const { members, presiding, minimum } = event.data
      return { ...m, panel: { members, presiding, minimum } }
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
    case 'wishes-changed':
      return { ...m, publishConsent: event.data.publishConsent, confidential: event.data.confidential }
    case 'recused':
      return { ...m, recused: join(m.recused, event.data.staffId), panel: panelWithout(m.panel, event.data.staffId) }
    case 'supervised': {
      const { office: from, toOffice: to, replyBy } = event.data
      return { ...m, letters: [...m.letters, { seq, from, to, sentOn: on, replyBy, repliedOn: null }] }
    }
    case 'supervision-replied':
      return {
        ...m,
        letters: m.letters.map((letter) => (letter.seq === event.data.answers ? { ...letter, repliedOn: on } : letter)),
      }
    case 'material-added':
    case 'review-refused':
    case 'handled':
      return m
  }
}

/** Art. 28(3): whoever is recused leaves the panel; it decides again once somebody else has been named. */
const panelWithout = (panel: ReviewPanel | null, staffId: string): ReviewPanel | null =>
  panel && {
    ...panel,
    members: panel.members.filter((member) => member !== staffId),
    presiding: panel.presiding === staffId ? null : panel.presiding,
  }

/** Every day from the first to the last of a hearing. */
const datesOf = ({ from, to }: { from: string; to: string }): string[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index))

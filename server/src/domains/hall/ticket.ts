import { z } from 'zod'
import { matterPlace } from '../../platform/http/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { ClockTime } from './clock-time.ts'
import { remark } from './hall.ts'
import { refuse } from './refuse.ts'
import { TICKET_OUTCOMES, verbsIn, type TicketOutcome, type TicketState, type TicketVerb } from './states.ts'

/** Art. 20(3): common visitors elect at most five representatives. */
const MOST_REPRESENTATIVES = 5

/** 排队号: one reception, from arrival to its end. It knows nobody: names belong to the appointment or the matter, sealed. */
export interface Ticket {
  regionId: string
  id: string
  hallId: string
  date: LocalDate
  number: number
  state: TicketState
  bookingId: string | null
  /** When the appointment begins; null for who came without one. */
  slot: ClockTime | null
  slotEnds: ClockTime | null
  peoplePresent: number
  representatives: number
  /** The only window that may call it; null for any. */
  windowId: string | null
  /** When it was sent on to that window, which calls it first. */
  transferredAt: Instant | null
  arrivedAt: Instant
  calledAt: Instant | null
  timesCalled: number
  attendedAt: Instant | null
  doneAt: Instant | null
  /** Who receives now. */
  officerId: string | null
  /** 首接: who received first; never changes. */
  firstOfficerId: string | null
  matter: { regionId: string; matterId: string } | null
  outcome: TicketOutcome | null
  version: number
}

/** How a ticket begins. */
export const arrival = z
  .object({
    windowId: z.uuid().nullable().default(null),
    peoplePresent: z.int().min(1).max(10_000).default(1),
    representatives: z.int().min(0).max(10_000).default(0),
    /** Number and code of an appointment, as on the slip. */
    booking: z
      .object({ number: z.string().max(40), code: z.string().max(40) })
      .nullable()
      .default(null),
  })
  .meta({ id: 'Arrival' })
export type Arrival = z.output<typeof arrival>

/** @throws HuiyinError 'invalid' for more than five representatives (Art. 20(3)), or more of them than people */
export function requireRepresentatives({
  peoplePresent,
  representatives,
}: Pick<Arrival, 'peoplePresent' | 'representatives'>): void {
  if (representatives > MOST_REPRESENTATIVES) throw refuse('tooManyRepresentatives', 'invalid', 'representatives')
  if (representatives > peoplePresent) throw refuse('moreRepresentativesThanPeople', 'invalid', 'representatives')
}

export const ticketInputs = {
  call: z.object({ windowId: z.uuid() }),
  recall: z.object({}),
  attend: z.object({}),
  miss: z.object({}),
  comeBack: z.object({}),
  leave: z.object({}),
  transfer: z.object({ windowId: z.uuid(), reason: remark(200) }),
  register: matterPlace,
  finish: z.object({ outcome: z.enum(TICKET_OUTCOMES), note: remark(200) }),
} as const satisfies Record<TicketVerb, z.ZodType>

export type TicketStep = { [V in TicketVerb]: { verb: V; input: z.output<(typeof ticketInputs)[V]> } }[TicketVerb]

/**
 * The ticket after a step. Pure: who acts and when come in as facts.
 *
 * @throws HuiyinError 'step-not-open' where the state does not know the step
 */
export function stepTicket(ticket: Ticket, step: TicketStep, facts: { now: Instant; officerId: string }): Ticket {
  if (!verbsIn(ticket.state).includes(step.verb)) throw refuse('ticketStep', 'step-not-open')
  const next = { ...ticket, version: ticket.version + 1 }
  const { now, officerId } = facts
  switch (step.verb) {
    case 'call':
      if (ticket.windowId !== null && ticket.windowId !== step.input.windowId)
        throw refuse('otherWindow', 'step-not-open')
      return {
        ...next,
        state: 'called',
        windowId: step.input.windowId,
        calledAt: now,
        timesCalled: ticket.timesCalled + 1,
        officerId,
      }
    case 'recall':
      return { ...next, calledAt: now, timesCalled: ticket.timesCalled + 1 }
    case 'attend':
      return {
        ...next,
        state: 'attended',
        attendedAt: ticket.attendedAt ?? now,
        officerId,
        firstOfficerId: ticket.firstOfficerId ?? officerId,
      }
    case 'miss':
      return { ...next, state: 'missed', windowId: null, transferredAt: null, officerId: null }
    case 'leave':
      return { ...next, state: 'left' }
    case 'comeBack':
      return {
        ...next,
        state: 'waiting',
        arrivedAt: now,
        slot: null,
        slotEnds: null,
        windowId: null,
        transferredAt: null,
      }
    case 'transfer':
      if (step.input.windowId === ticket.windowId) throw refuse('sameWindow', 'invalid', 'windowId')
      return { ...next, state: 'waiting', windowId: step.input.windowId, transferredAt: now, officerId: null }
    case 'register':
      if (ticket.matter !== null) throw refuse('alreadyRegistered', 'step-not-open')
      return { ...next, matter: { ...step.input } }
    case 'finish':
      return finished(next, step.input.outcome, now)
  }
}

/** What was registered ended so; what was not cannot have. */
function finished(ticket: Ticket, outcome: TicketOutcome, now: Instant): Ticket {
  if ((outcome === 'registered') !== (ticket.matter !== null))
    throw refuse(ticket.matter === null ? 'notRegistered' : 'isRegistered', 'invalid', 'outcome')
  return { ...ticket, state: 'done', doneAt: now, outcome }
}

/** Passes for the officer who receives; a colleague takes over by a transfer. */
export function requireReceiving(ticket: Ticket, verb: TicketVerb, officerId: string): void {
  const own: readonly TicketVerb[] = ['register', 'finish']
  if (own.includes(verb) && ticket.officerId !== officerId)
    throw new HuiyinError('not-allowed', {
      zh: '这个号由另一位工作人员接待，请由其办理或者转到您的窗口。',
      en: 'A colleague receives this number. Let them finish, or have it sent to your window.',
    })
}

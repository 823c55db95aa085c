import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { requireVersion } from '../../platform/http/index.ts'
import type { Officer } from '../identity/index.ts'
import { findOwn } from './appointments.ts'
import { requireArrival, type Booking } from './booking.ts'
import { requireOpenDay } from './closed-day.ts'
import type { HallContext, HallFacts } from './context.ts'
import type { Hall } from './hall.ts'
import { requireWorker } from './policy.ts'
import { nextFor } from './queue.ts'
import { findTickets, getBooking, getTicket } from './queue-reader.ts'
import { insertTicket, nextNumber, takeQueue, updateBooking, updateTicket } from './queue-writer.ts'
import { findExceptions, getHall } from './reader.ts'
import { refuse } from './refuse.ts'
import {
  requireReceiving,
  requireRepresentatives,
  stepTicket,
  type Arrival,
  type Ticket,
  type TicketStep,
} from './ticket.ts'
import { appendStep } from './writer.ts'

const stepFor = (ticket: Ticket, type: string, at: string, officer: Officer, note: string) => ({
  regionId: ticket.regionId,
  subjectId: ticket.id,
  seq: ticket.version,
  hallId: ticket.hallId,
  type,
  at,
  by: { staffId: officer.staffId, officeId: officer.officeId },
  note,
})

/** Gives the next number of the day to who has come, with or without an appointment. */
export async function arrive(
  tx: Transaction,
  context: HallFacts,
  officer: Officer,
  hallId: string,
  arrival: Arrival,
  booked?: Booking,
): Promise<Ticket> {
  const hall = await getHall(tx, hallId)
  requireWorker(officer, hall)
  requireRepresentatives(arrival)
  if (arrival.windowId !== null) requireWindow(hall, arrival.windowId)
  const today = context.clock.today()
  const times = { terms: hall.terms, exceptions: await findExceptions(tx, hall.id, today) }
  requireOpenDay(times, context.law().calendar, today, { code: 'step-not-open' })
  const booking = booked && (await checkIn(tx, context, officer, hall, booked))
  const ticket: Ticket = {
    regionId: hall.regionId,
    id: newId(),
    hallId: hall.id,
    date: today,
    number: await nextNumber(tx, hall, today),
    state: 'waiting',
    bookingId: booking?.id ?? null,
    slot: booking?.starts ?? null,
    slotEnds: booking?.ends ?? null,
    peoplePresent: arrival.peoplePresent,
    representatives: arrival.representatives,
    windowId: arrival.windowId,
    transferredAt: null,
    arrivedAt: context.clock.now(),
    calledAt: null,
    timesCalled: 0,
    attendedAt: null,
    doneAt: null,
    officerId: null,
    firstOfficerId: null,
    matter: null,
    outcome: null,
    version: 1,
  }
  await insertTicket(tx, ticket)
  await appendStep(tx, stepFor(ticket, 'ticket.arrived', ticket.arrivedAt, officer, ''))
  return ticket
}

async function checkIn(
  tx: Transaction,
  context: HallFacts,
  officer: Officer,
  hall: Hall,
  own: Booking,
): Promise<Booking> {
  const booking = await getBooking(tx, own.regionId, own.id)
  if (booking.hallId !== hall.id) throw refuse('noBooking', 'not-found', 'booking.number')
  requireArrival(booking, context.clock.today())
  const arrived: Booking = { ...booking, state: 'arrived', version: booking.version + 1 }
  await updateBooking(tx, arrived)
  const { regionId, id: subjectId, version: seq, hallId } = arrived
  const by = { staffId: officer.staffId, officeId: officer.officeId }
  await appendStep(tx, {
    regionId,
    subjectId,
    seq,
    hallId,
    type: 'booking.arrived',
    at: context.clock.now(),
    by,
    note: '',
  })
  return arrived
}

/** The appointment that somebody shows at the desk. @throws HuiyinError 'not-found' */
export async function bookingShown(
  context: Pick<HallContext, 'database' | 'codes'>,
  shown: { number: string; code: string },
): Promise<Booking> {
  const found = await findOwn(context, shown)
  if (!found) throw refuse('noBooking', 'not-found', 'booking.number')
  return found
}

function requireWindow(hall: Hall, windowId: string, officer?: Officer): void {
  const window = hall.windows.find(({ id, active }) => id === windowId && active)
  if (!window) throw refuse('noWindow', 'not-found', 'windowId')
  if (officer && window.officeId !== officer.officeId) throw refuse('notYourWindow', 'not-allowed')
}

/**
 * Calls the next of the line to a window. The queue of the day is taken first: two windows that call at once never get the same number.
 *
 * @throws HuiyinError 'not-found' when nobody waits for this window
 */
export async function callNext(
  tx: Transaction,
  context: HallFacts,
  officer: Officer,
  { hallId, windowId }: { hallId: string; windowId: string },
): Promise<Ticket> {
  const hall = await getHall(tx, hallId)
  requireWorker(officer, hall)
  requireWindow(hall, windowId, officer)
  const today = context.clock.today()
  await takeQueue(tx, hall, today)
  const next = nextFor(await findTickets(tx, hall.id, today), windowId)
  if (!next) throw refuse('nobodyWaits', 'not-found')
  return take(tx, context, officer, next, { verb: 'call', input: { windowId } })
}

async function take(
  tx: Transaction,
  context: Pick<HallContext, 'clock'>,
  officer: Officer,
  ticket: Ticket,
  step: TicketStep,
): Promise<Ticket> {
  const now = context.clock.now()
  const after = stepTicket(ticket, step, { now, officerId: officer.staffId })
  await updateTicket(tx, after)
  const note = step.verb === 'transfer' ? step.input.reason : step.verb === 'finish' ? step.input.note : ''
  await appendStep(tx, stepFor(after, `ticket.${step.verb}`, now, officer, note))
  return after
}

/** A step with one ticket; `version` is the one that the officer saw. */
export async function giveTicketStep(
  tx: Transaction,
  context: HallFacts,
  officer: Officer,
  at: { regionId: string; ticketId: string; version: number },
  step: TicketStep,
): Promise<Ticket> {
  const ticket = await getTicket(tx, at.regionId, at.ticketId)
  const hall = await getHall(tx, ticket.hallId)
  requireWorker(officer, hall)
  requireVersion(at.version, ticket.version)
  requireReceiving(ticket, step.verb, officer.staffId)
  if (step.verb === 'call') requireWindow(hall, step.input.windowId, officer)
  if (step.verb === 'transfer') requireWindow(hall, step.input.windowId)
  return take(tx, context, officer, ticket, step)
}

import type { Instant } from '../../platform/time/index.ts'
import { momentOf } from './clock-time.ts'
import type { Ticket } from './ticket.ts'

/**
 * Since when a ticket counts as waiting. An appointment counts from its time, also for who comes earlier; who comes after the end of
 * that time counts from arrival, as everybody without an appointment.
 */
export function waitsSince({ date, slot, slotEnds, arrivedAt }: Ticket): Instant {
  if (slot === null || slotEnds === null) return arrivedAt
  return arrivedAt < momentOf(date, slotEnds) ? momentOf(date, slot) : arrivedAt
}

/** The order of one window: who was sent on to it, then everybody by the time since when they count as waiting, then by number. */
export function inLine(tickets: readonly Ticket[], windowId: string): Ticket[] {
  return tickets
    .filter((ticket) => ticket.state === 'waiting' && (ticket.windowId === null || ticket.windowId === windowId))
    .sort((a, b) => (earlierOf(a, b) ? -1 : 1))
}

function earlierOf(a: Ticket, b: Ticket): boolean {
  if ((a.transferredAt === null) !== (b.transferredAt === null)) return a.transferredAt !== null
  const [since, other] = [a.transferredAt ?? waitsSince(a), b.transferredAt ?? waitsSince(b)]
  return since === other ? a.number < b.number : since < other
}

/** Whom a window calls next; undefined when nobody waits for it. */
export const nextFor = (tickets: readonly Ticket[], windowId: string): Ticket | undefined =>
  inLine(tickets, windowId)[0]

/** What everybody in the hall may see: numbers and windows, nothing else. */
export interface CalledNumber {
  number: number
  windowId: string
  calledAt: Instant
}

/** The numbers that are called, the last first. */
export const calledNow = (tickets: readonly Ticket[]): CalledNumber[] =>
  tickets
    .flatMap(({ state, number, windowId, calledAt }) =>
      state === 'called' && windowId !== null && calledAt !== null ? [{ number, windowId, calledAt }] : [],
    )
    .sort((a, b) => (a.calledAt < b.calledAt ? 1 : -1))

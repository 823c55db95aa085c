import { nameOfBy } from '../identity/index.ts'
import { z } from 'zod'
import { findOffice, type OfficeTree } from '../office/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { groupBookingNumber } from './booking-number.ts'
import { contact, type Booking } from './booking.ts'
import { day, exception, terms, type Exception, type Hall } from './hall.ts'
import type { Opening } from './opening.ts'
import { termsOn } from './opening.ts'
import { inLine, waitsSince } from './queue.ts'
import { slotKey } from './queue-reader.ts'
import { BOOKING_STATES, TICKET_OUTCOMES, TICKET_STATE_NAMES, TICKET_VERBS, verbsIn } from './states.ts'
import type { Slot } from './slots.ts'
import type { StepRow } from './tables.ts'
import type { Ticket } from './ticket.ts'
import type { WaitingTime } from './waiting.ts'

const bilingual = z.object({ zh: z.string(), en: z.string() })
const spanView = z.object({ from: z.string(), to: z.string() })

export const windowView = z.object({
  id: z.uuid(),
  name: bilingual,
  officeId: z.uuid(),
  officeName: bilingual,
  active: z.boolean(),
})

export const roomView = z.object({ id: z.uuid(), name: bilingual, seats: z.int(), active: z.boolean() })

export const hallView = z
  .object({
    regionId: z.string(),
    id: z.uuid(),
    officeId: z.uuid(),
    name: bilingual,
    place: z.string(),
    active: z.boolean(),
    version: z.int(),
    /** The terms of today; null before the first begin. */
    terms: terms.nullable(),
    /** Terms that begin later. */
    coming: z.array(terms),
    windows: z.array(windowView),
    rooms: z.array(roomView),
  })
  .meta({ id: 'Hall' })
export type HallView = z.output<typeof hallView>

const nameOf = (offices: OfficeTree, id: string): { zh: string; en: string } =>
  findOffice(offices, id)?.name ?? { zh: '', en: '' }

export const presentHall = (hall: Hall, offices: OfficeTree, today: LocalDate): HallView => ({
  regionId: hall.regionId,
  id: hall.id,
  officeId: hall.officeId,
  name: hall.name,
  place: hall.place,
  active: hall.active,
  version: hall.version,
  terms: termsOn(hall.terms, today) ?? null,
  coming: hall.terms.filter(({ inForceFrom }) => inForceFrom > today),
  windows: hall.windows.map((window) => ({ ...window, officeName: nameOf(offices, window.officeId) })),
  rooms: [...hall.rooms],
})

export const openingView = z.object({
  date: day,
  spans: z.array(spanView),
  reason: z
    .object({
      kind: z.enum(['exception', 'holiday', 'weekend', 'make-up', 'no-rule']),
      name: bilingual.nullable(),
    })
    .nullable(),
  provisional: z.boolean(),
})
export type OpeningView = z.output<typeof openingView>

export const presentOpening = ({ date, spans, reason, provisional }: Opening): OpeningView => ({
  date,
  spans: [...spans],
  reason: reason && { kind: reason.kind, name: 'name' in reason ? reason.name : null },
  provisional,
})

export const slotView = z.object({
  date: day,
  starts: z.string(),
  ends: z.string(),
  capacity: z.int(),
  left: z.int(),
})
export type SlotView = z.output<typeof slotView>

export const presentSlot = (slot: Slot, taken: ReadonlyMap<string, number>): SlotView => ({
  ...slot,
  left: Math.max(0, slot.capacity - (taken.get(slotKey(slot.date, slot.starts)) ?? 0)),
})

export const daysView = z
  .object({
    openings: z.array(openingView),
    exceptions: z.array(exception.extend({ date: day })),
    slots: z.array(slotView),
  })
  .meta({ id: 'HallDays' })
export type DaysView = z.output<typeof daysView>

export const presentDays = (
  openings: readonly Opening[],
  exceptions: readonly Exception[],
  slots: readonly Slot[],
  taken: ReadonlyMap<string, number>,
): DaysView => ({
  openings: openings.map(presentOpening),
  exceptions: exceptions.map((each) => ({ ...each, spans: [...each.spans] })),
  slots: slots.map((slot) => presentSlot(slot, taken)),
})

export const bookingView = z
  .object({
    regionId: z.string(),
    id: z.uuid(),
    hallId: z.uuid(),
    leaderDayId: z.uuid().nullable(),
    number: z.string(),
    date: day,
    starts: z.string(),
    ends: z.string(),
    peoplePresent: z.int(),
    channel: z.enum(['portal', 'desk']),
    state: z.enum(BOOKING_STATES),
    version: z.int(),
  })
  .meta({ id: 'HallBooking' })
export type BookingView = z.output<typeof bookingView>

export const presentBooking = (booking: Booking): BookingView => ({
  ...booking,
  number: groupBookingNumber(booking.number),
})

/** The slip: the only time that the code is shown. */
export const slipView = bookingView.extend({ code: z.string() }).meta({ id: 'HallSlip' })
export const presentSlip = (booking: Booking, code: string): z.output<typeof slipView> => ({
  ...presentBooking(booking),
  code: code.match(/.{1,4}/g)?.join('-') ?? code,
})

export const contactView = contact.meta({ id: 'HallContact' })

const stepView = z.object({
  seq: z.int(),
  type: z.string(),
  at: z.string(),
  by: z.string().nullable(),
  office: bilingual.nullable(),
  note: z.string(),
})
export type StepView = z.output<typeof stepView>
export const historyView = z.array(stepView).meta({ id: 'HallHistory' })

export const presentStep = (step: StepRow, names: ReadonlyMap<string, string>, offices: OfficeTree): StepView => ({
  seq: step.seq,
  type: step.type,
  at: step.at,
  by:
    step.staff_id === null
      ? null
      : nameOfBy(names, { staffId: step.staff_id, ...(step.for_staff === null ? {} : { for: step.for_staff }) }),
  office: step.office_id === null ? null : nameOf(offices, step.office_id),
  note: step.note,
})

export const ticketView = z
  .object({
    regionId: z.string(),
    id: z.uuid(),
    hallId: z.uuid(),
    date: day,
    number: z.int(),
    state: z.enum(TICKET_STATE_NAMES),
    booked: z.boolean(),
    slot: z.string().nullable(),
    peoplePresent: z.int(),
    representatives: z.int(),
    windowId: z.uuid().nullable(),
    arrivedAt: z.string(),
    waitsSince: z.string(),
    calledAt: z.string().nullable(),
    timesCalled: z.int(),
    attendedAt: z.string().nullable(),
    doneAt: z.string().nullable(),
    officerId: z.uuid().nullable(),
    officer: z.string().nullable(),
    firstOfficer: z.string().nullable(),
    matter: z.object({ regionId: z.string(), matterId: z.uuid() }).nullable(),
    outcome: z.enum(TICKET_OUTCOMES).nullable(),
    may: z.array(z.enum(TICKET_VERBS)),
    version: z.int(),
  })
  .meta({ id: 'HallTicket' })
export type TicketView = z.output<typeof ticketView>

/** A number for who works in the hall. It names officers, never who waits. */
export const presentTicket = (ticket: Ticket, names: ReadonlyMap<string, string>): TicketView => ({
  regionId: ticket.regionId,
  id: ticket.id,
  hallId: ticket.hallId,
  date: ticket.date,
  number: ticket.number,
  state: ticket.state,
  booked: ticket.bookingId !== null,
  slot: ticket.slot,
  peoplePresent: ticket.peoplePresent,
  representatives: ticket.representatives,
  windowId: ticket.windowId,
  arrivedAt: ticket.arrivedAt,
  waitsSince: waitsSince(ticket),
  calledAt: ticket.calledAt,
  timesCalled: ticket.timesCalled,
  attendedAt: ticket.attendedAt,
  doneAt: ticket.doneAt,
  officerId: ticket.officerId,
  officer: ticket.officerId === null ? null : (names.get(ticket.officerId) ?? null),
  firstOfficer: ticket.firstOfficerId === null ? null : (names.get(ticket.firstOfficerId) ?? null),
  matter: ticket.matter,
  outcome: ticket.outcome,
  may: [...verbsIn(ticket.state)],
  version: ticket.version,
})

export const oneTicketView = ticketView.extend({ history: z.array(stepView) }).meta({ id: 'HallTicketWithHistory' })

export const waitingView = z
  .object({
    waiting: z.int(),
    windows: z.int(),
    measured: z.int(),
    medianMinutes: z.int().nullable(),
    minutes: z.int().nullable(),
  })
  .meta({ id: 'HallWaiting' })

export const queueView = z
  .object({
    date: day,
    now: z.string(),
    tickets: z.array(ticketView),
    /** The ids of those who wait, in the order in which the asked window calls them. */
    line: z.array(z.uuid()),
    waiting: waitingView,
  })
  .meta({ id: 'HallQueue' })
export type QueueView = z.output<typeof queueView>

export const presentQueue = (
  { date, now, windowId }: { date: LocalDate; now: string; windowId: string },
  tickets: readonly Ticket[],
  waiting: WaitingTime,
  names: ReadonlyMap<string, string>,
): QueueView => ({
  date,
  now,
  tickets: tickets.map((ticket) => presentTicket(ticket, names)),
  line: inLine(tickets, windowId).map(({ id }) => id),
  waiting,
})

export const figuresView = z
  .object({
    from: day,
    to: day,
    halls: z.array(
      z.object({
        hallId: z.uuid(),
        name: bilingual,
        arrived: z.int(),
        received: z.int(),
        registered: z.int(),
        informed: z.int(),
        open: z.int(),
        notMet: z.int(),
        people: z.int(),
      }),
    ),
  })
  .meta({ id: 'HallFigures' })

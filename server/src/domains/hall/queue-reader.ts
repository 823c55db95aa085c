import type { Transaction } from '../../platform/db/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { Booking } from './booking.ts'
import type { ClockTime } from './clock-time.ts'
import { refuse } from './refuse.ts'
import type { BookingRow, HallTables, TicketRow } from './tables.ts'
import type { Ticket } from './ticket.ts'

const ticketOf = (row: TicketRow): Ticket => ({
  regionId: row.region_id,
  id: row.id,
  hallId: row.hall_id,
  date: row.date,
  number: row.number,
  state: row.state,
  bookingId: row.booking_id,
  slot: row.slot,
  slotEnds: row.slot_ends,
  peoplePresent: row.people_present,
  representatives: row.representatives,
  windowId: row.window_id,
  transferredAt: row.transferred_at,
  arrivedAt: row.arrived_at,
  calledAt: row.called_at,
  timesCalled: row.times_called,
  attendedAt: row.attended_at,
  doneAt: row.done_at,
  officerId: row.officer_id,
  firstOfficerId: row.first_officer_id,
  matter:
    row.matter_id === null || row.matter_region_id === null
      ? null
      : { regionId: row.matter_region_id, matterId: row.matter_id },
  outcome: row.outcome,
  version: row.version,
})

/** The tickets of a hall on one day, by number. */
export async function findTickets(tx: Transaction, hallId: string, date: LocalDate): Promise<Ticket[]> {
  const rows = await tx
    .on<HallTables>()
    .selectFrom('hall_ticket')
    .selectAll()
    .where('hall_id', '=', hallId)
    .where('date', '=', date)
    .orderBy('number')
    .execute()
  return rows.map(ticketOf)
}

/** @throws HuiyinError 'not-found', also where the hall is another office's */
export async function getTicket(tx: Transaction, regionId: string, id: string): Promise<Ticket> {
  const row = await tx
    .on<HallTables>()
    .selectFrom('hall_ticket')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw refuse('noTicket', 'not-found')
  return ticketOf(row)
}

const bookingOf = (row: BookingRow): Booking => ({
  regionId: row.region_id,
  id: row.id,
  hallId: row.hall_id,
  leaderDayId: row.leader_day_id,
  number: row.number,
  date: row.date,
  starts: row.starts,
  ends: row.ends,
  peoplePresent: row.people_present,
  channel: row.channel,
  state: row.state,
  version: row.version,
})

/** The appointments of a hall on one day, in order of their time. */
export async function findBookings(tx: Transaction, hallId: string, date: LocalDate): Promise<Booking[]> {
  const rows = await tx
    .on<HallTables>()
    .selectFrom('hall_booking')
    .selectAll()
    .where('hall_id', '=', hallId)
    .where('date', '=', date)
    .orderBy('starts')
    .orderBy('id')
    .execute()
  return rows.map(bookingOf)
}

/** @throws HuiyinError 'not-found' */
export async function getBooking(tx: Transaction, regionId: string, id: string): Promise<Booking> {
  const row = await tx
    .on<HallTables>()
    .selectFrom('hall_booking')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw refuse('noBooking', 'not-found')
  return bookingOf(row)
}

/** Appointments with this number; two regions may have drawn the same by chance, the code tells them apart. */
export async function findByBookingNumber(tx: Transaction, number: string): Promise<Booking[]> {
  const rows = await tx.on<HallTables>().selectFrom('hall_booking').selectAll().where('number', '=', number).execute()
  return rows.map(bookingOf)
}

/** What the holder left, sealed; undefined once it is destroyed. */
export async function findSealed(
  tx: Transaction,
  regionId: string,
  id: string,
): Promise<{ key: Buffer; sealed: Buffer } | undefined> {
  const row = await tx
    .on<HallTables>()
    .selectFrom('hall_booking')
    .select(['sealed_key', 'sealed'])
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.sealed_key && row.sealed ? { key: row.sealed_key, sealed: row.sealed } : undefined
}

/** How many places of each time are taken, from a day on: `2026-03-02 09:30` → 2. */
export async function findTaken(
  tx: Transaction,
  hallId: string,
  from: LocalDate,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .on<HallTables>()
    .selectFrom('hall_slot')
    .select(['date', 'starts', 'taken'])
    .where('hall_id', '=', hallId)
    .where('date', '>=', from)
    .execute()
  return new Map(rows.map(({ date, starts, taken }) => [slotKey(date, starts), taken]))
}

export const slotKey = (date: LocalDate, starts: ClockTime): string => `${date} ${starts}`

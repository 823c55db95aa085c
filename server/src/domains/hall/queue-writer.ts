import { sql } from 'kysely'
import type { Transaction } from '../../platform/db/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { Booking } from './booking.ts'
import type { Hall } from './hall.ts'
import type { Slot } from './slots.ts'
import type { HallTables } from './tables.ts'
import type { Ticket } from './ticket.ts'
import { requireUpdated } from './writer.ts'

type At = Pick<Hall, 'regionId' | 'id'>

/** Takes a place at a time while one is left. False when the last one went: two who try at once take two places, or one gets none. */
export async function takeSlot(tx: Transaction, hall: At, { date, starts, capacity }: Slot): Promise<boolean> {
  if (capacity < 1) return false
  const taken = await tx
    .on<HallTables>()
    .insertInto('hall_slot')
    .values({ region_id: hall.regionId, hall_id: hall.id, date, starts, taken: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['region_id', 'hall_id', 'date', 'starts'])
        .doUpdateSet({ taken: sql<number>`hall_slot.taken + 1` })
        .where('hall_slot.taken', '<', capacity),
    )
    .returning('taken')
    .executeTakeFirst()
  return taken !== undefined
}

/** Gives a place back. */
export async function giveSlotBack(tx: Transaction, { regionId, hallId, date, starts }: Booking): Promise<void> {
  await tx
    .on<HallTables>()
    .updateTable('hall_slot')
    .set((row) => ({ taken: row('taken', '-', 1) }))
    .where('region_id', '=', regionId)
    .where('hall_id', '=', hallId)
    .where('date', '=', date)
    .where('starts', '=', starts)
    .where('taken', '>', 0)
    .execute()
}

export async function insertBooking(
  tx: Transaction,
  booking: Booking,
  { key, sealed }: { key: Buffer; sealed: Buffer },
): Promise<void> {
  await tx
    .on<HallTables>()
    .insertInto('hall_booking')
    .values({
      region_id: booking.regionId,
      id: booking.id,
      hall_id: booking.hallId,
      leader_day_id: booking.leaderDayId,
      number: booking.number,
      date: booking.date,
      starts: booking.starts,
      ends: booking.ends,
      people_present: booking.peoplePresent,
      channel: booking.channel,
      state: booking.state,
      sealed_key: key,
      sealed,
      version: booking.version,
    })
    .execute()
}

/** Day, time and state of an appointment; its `version` is the one after the change. */
export async function updateBooking(tx: Transaction, booking: Booking): Promise<void> {
  requireUpdated(
    await tx
      .on<HallTables>()
      .updateTable('hall_booking')
      .set({
        leader_day_id: booking.leaderDayId,
        date: booking.date,
        starts: booking.starts,
        ends: booking.ends,
        state: booking.state,
        version: booking.version,
      })
      .where('region_id', '=', booking.regionId)
      .where('id', '=', booking.id)
      .where('version', '=', booking.version - 1)
      .executeTakeFirstOrThrow(),
  )
}

/** Destroys what visitors of a hall left with appointments before a day; returns how many. */
export async function destroyContacts(tx: Transaction, { regionId, id }: At, before: LocalDate): Promise<number> {
  const { numUpdatedRows } = await tx
    .on<HallTables>()
    .updateTable('hall_booking')
    .set({ sealed_key: null, sealed: null })
    .where('region_id', '=', regionId)
    .where('hall_id', '=', id)
    .where('date', '<', before)
    .where('sealed', 'is not', null)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

/** Appointments of past days whose holder never took a number. */
export async function closePastBookings(tx: Transaction, today: LocalDate): Promise<void> {
  await tx
    .on<HallTables>()
    .updateTable('hall_booking')
    .set((row) => ({ state: 'not-come' as const, version: row('version', '+', 1) }))
    .where('state', '=', 'booked')
    .where('date', '<', today)
    .execute()
}

/** The next number of the day. The row stays locked until the transaction ends, so that a number never taken is never missing. */
export async function nextNumber(tx: Transaction, hall: At, date: LocalDate): Promise<number> {
  const { last_number } = await tx
    .on<HallTables>()
    .insertInto('hall_day')
    .values({ region_id: hall.regionId, hall_id: hall.id, date, last_number: 1, calls: 0 })
    .onConflict((conflict) =>
      conflict
        .columns(['region_id', 'hall_id', 'date'])
        .doUpdateSet({ last_number: sql<number>`hall_day.last_number + 1` }),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow()
  return last_number
}

/** Takes the queue of a day for calling: windows that call at once call one after the other, each sees what the one before took. */
export async function takeQueue(tx: Transaction, hall: At, date: LocalDate): Promise<void> {
  await tx
    .on<HallTables>()
    .updateTable('hall_day')
    .set((row) => ({ calls: row('calls', '+', 1) }))
    .where('region_id', '=', hall.regionId)
    .where('hall_id', '=', hall.id)
    .where('date', '=', date)
    .execute()
}

const rowOf = (
  ticket: Ticket,
): Omit<HallTables['hall_ticket'], 'region_id' | 'hall_id' | 'date' | 'number' | 'id'> => ({
  state: ticket.state,
  booking_id: ticket.bookingId,
  slot: ticket.slot,
  slot_ends: ticket.slotEnds,
  people_present: ticket.peoplePresent,
  representatives: ticket.representatives,
  window_id: ticket.windowId,
  transferred_at: ticket.transferredAt,
  arrived_at: ticket.arrivedAt,
  called_at: ticket.calledAt,
  times_called: ticket.timesCalled,
  attended_at: ticket.attendedAt,
  done_at: ticket.doneAt,
  officer_id: ticket.officerId,
  first_officer_id: ticket.firstOfficerId,
  matter_region_id: ticket.matter?.regionId ?? null,
  matter_id: ticket.matter?.matterId ?? null,
  outcome: ticket.outcome,
  version: ticket.version,
})

export async function insertTicket(tx: Transaction, ticket: Ticket): Promise<void> {
  const { regionId: region_id, hallId: hall_id, date, number, id } = ticket
  await tx
    .on<HallTables>()
    .insertInto('hall_ticket')
    .values({ region_id, hall_id, date, number, id, ...rowOf(ticket) })
    .execute()
}

/** A ticket after a step; its `version` is the one after it. */
export async function updateTicket(tx: Transaction, ticket: Ticket): Promise<void> {
  requireUpdated(
    await tx
      .on<HallTables>()
      .updateTable('hall_ticket')
      .set(rowOf(ticket))
      .where('region_id', '=', ticket.regionId)
      .where('hall_id', '=', ticket.hallId)
      .where('date', '=', ticket.date)
      .where('number', '=', ticket.number)
      .where('version', '=', ticket.version - 1)
      .executeTakeFirstOrThrow(),
  )
}

import type { Scope, Transaction } from '../../platform/db/index.ts'
import { isUniqueViolation } from '../../platform/db/index.ts'
import type { Officer } from '../identity/index.ts'
import { newBookingNumber, readBookingNumber } from './booking-number.ts'
import { requireChangeable, requireSlot, type Booking, type Wish } from './booking.ts'
import { requireOpenDay } from './closed-day.ts'
import { sealContact } from './contact.ts'
import type { HallContext, HallFacts } from './context.ts'
import type { Hall } from './hall.ts'
import { givePlaceBack } from './leader-writer.ts'
import { tellHolder } from './notices.ts'
import { findByBookingNumber, getBooking } from './queue-reader.ts'
import { giveSlotBack, insertBooking, takeSlot, updateBooking } from './queue-writer.ts'
import { findExceptions, getHall } from './reader.ts'
import { refuse } from './refuse.ts'
import { bookableSlots, type Slot } from './slots.ts'
import { appendStep } from './writer.ts'

/** Whoever makes or changes an appointment sees that one and no other. */
export const bookingScope = (id: string, regionId: string): Scope => ({ audience: 'public', matterId: id, regionId })

/** The code that opens an appointment follows from the office's key; nothing is stored. */
export const bookingCode = ({ codes }: Pick<HallContext, 'codes'>, id: string): string =>
  codes.codeOf(`booking:${id}`, 1)

/** The times that may be booked now. */
export async function slotsNow(
  tx: Transaction,
  context: Pick<HallContext, 'clock' | 'law'>,
  hall: Hall,
): Promise<Slot[]> {
  const today = context.clock.today()
  const exceptions = await findExceptions(tx, hall.id, today)
  return bookableSlots({ terms: hall.terms, exceptions }, context.law().calendar, today, context.clock.now())
}

/** The time that is asked for. @throws HuiyinError 'invalid' on a closed day, or when this time is not among those that may be booked */
async function slotAt(
  tx: Transaction,
  context: Pick<HallContext, 'clock' | 'law'>,
  hall: Hall,
  asked: { date: string; starts: string },
): Promise<Slot> {
  if (!hall.active) throw refuse('slotClosed', 'invalid', 'starts')
  const times = { terms: hall.terms, exceptions: await findExceptions(tx, hall.id, context.clock.today()) }
  requireOpenDay(times, context.law().calendar, asked.date, { code: 'invalid', path: 'starts' })
  return requireSlot(await slotsNow(tx, context, hall), asked)
}

const byOf = (officer: Officer | null) =>
  officer === null ? null : { staffId: officer.staffId, officeId: officer.officeId }

/** What an appointment is made with; the id is made before, so that the transaction can be its own. */
export interface NewBooking {
  id: string
  hallId: string
  wish: Wish
  officer: Officer | null
}

/**
 * Books a time, inside a transaction. Its places are counted by the database: the last one goes to one alone.
 *
 * @throws HuiyinError 'invalid' when the time is not open for booking; 'step-not-open' when its last place has gone
 */
export async function book(
  tx: Transaction,
  context: HallFacts,
  { id, hallId, wish, officer }: NewBooking,
): Promise<Booking> {
  const hall = await getHall(tx, hallId)
  const slot = await slotAt(tx, context, hall, wish)
  const booking: Booking = {
    regionId: hall.regionId,
    id,
    hallId: hall.id,
    leaderDayId: null,
    number: newBookingNumber(),
    date: slot.date,
    starts: slot.starts,
    ends: slot.ends,
    peoplePresent: wish.peoplePresent,
    channel: officer === null ? 'portal' : 'desk',
    state: 'booked',
    version: 1,
  }
  await keepBooking(tx, context, booking, wish, officer)
  if (!(await takeSlot(tx, hall, slot))) throw refuse('slotFull', 'step-not-open', 'starts')
  return booking
}

/** Writes a new appointment with what its holder left, sealed. */
export async function keepBooking(
  tx: Transaction,
  context: Pick<HallContext, 'keys' | 'clock'>,
  booking: Booking,
  { contact }: Pick<Wish, 'contact'>,
  officer: Officer | null,
): Promise<void> {
  await insertBooking(tx, booking, sealContact(context.keys, booking.id, contact))
  await tellBooking(tx, context, booking, 'booked', officer, '')
}

/** Writes down what became of an appointment and tells its holder; `notice` where the office did it. */
export async function tellBooking(
  tx: Transaction,
  { clock }: Pick<HallContext, 'clock'>,
  booking: Booking,
  what: 'booked' | 'moved' | 'cancelled',
  officer: Officer | null,
  note: string,
  notice: Parameters<typeof tellHolder>[2] = what,
): Promise<void> {
  await appendStep(tx, {
    regionId: booking.regionId,
    subjectId: booking.id,
    seq: booking.version,
    hallId: booking.hallId,
    type: `booking.${what}`,
    at: clock.now(),
    by: byOf(officer),
    note,
  })
  await tellHolder(tx, booking, notice)
}

/** Two appointments of one region drew the same number by chance: one of them draws again. */
const NUMBER_ATTEMPTS = 5

export async function withFreshNumber<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (!isUniqueViolation(error, 'hall_booking_number') || attempt === NUMBER_ATTEMPTS) throw error
    }
  }
}

/** The appointment with this number, when the code is its own; undefined alike for a wrong number and a wrong code. */
export async function findOwn(
  context: Pick<HallContext, 'database' | 'codes'>,
  typed: { number: string; code: string },
): Promise<Booking | undefined> {
  const number = readBookingNumber(typed.number)
  if (number === undefined) return undefined
  const found = await context.database.read({ audience: 'system' }, (tx) => findByBookingNumber(tx, number))
  return found.find(({ id }) => context.codes.fits(typed.code, `booking:${id}`, 1))
}

/** Gives the place back. @throws HuiyinError 'step-not-open' once its time has begun */
export async function cancelBooking(
  tx: Transaction,
  context: HallFacts,
  at: { regionId: string; id: string },
  officer: Officer | null,
  reason: string,
): Promise<Booking> {
  const booking = await getBooking(tx, at.regionId, at.id)
  requireChangeable(booking, context.clock.now())
  return endBooking(tx, context, booking, { officer, reason })
}

/** Cancels an appointment, frees its place and tells its holder; `notice` says why when the office had to. */
export async function endBooking(
  tx: Transaction,
  context: Pick<HallContext, 'clock'>,
  booking: Booking,
  { officer, reason, notice }: { officer: Officer | null; reason: string; notice?: 'day-cancelled' | 'hall-closed' },
): Promise<Booking> {
  const cancelled: Booking = { ...booking, state: 'cancelled', version: booking.version + 1 }
  await updateBooking(tx, cancelled)
  if (booking.leaderDayId === null) await giveSlotBack(tx, booking)
  else await givePlaceBack(tx, { regionId: booking.regionId, id: booking.leaderDayId })
  await tellBooking(tx, context, cancelled, 'cancelled', officer, reason, notice)
  return cancelled
}

/** Moves an appointment to another time; number and code stay. */
export async function moveBooking(
  tx: Transaction,
  context: HallFacts,
  at: { regionId: string; id: string },
  to: { date: string; starts: string },
  officer: Officer | null,
): Promise<Booking> {
  const booking = await getBooking(tx, at.regionId, at.id)
  requireChangeable(booking, context.clock.now())
  if (booking.leaderDayId !== null) throw refuse('slotClosed', 'invalid', 'starts')
  const hall = await getHall(tx, booking.hallId)
  const slot = await slotAt(tx, context, hall, to)
  if (slot.date === booking.date && slot.starts === booking.starts) return booking
  const { date, starts, ends } = slot
  const moved: Booking = { ...booking, date, starts, ends, version: booking.version + 1 }
  await giveSlotBack(tx, booking)
  await updateBooking(tx, moved)
  if (!(await takeSlot(tx, hall, slot))) throw refuse('slotFull', 'step-not-open', 'starts')
  await tellBooking(tx, context, moved, 'moved', officer, `${booking.date} ${booking.starts}`)
  return moved
}

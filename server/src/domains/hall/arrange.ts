import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { requireVersion } from '../../platform/http/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { Officer } from '../identity/index.ts'
import { endBooking } from './appointments.ts'
import type { Booking } from './booking.ts'
import { momentOf } from './clock-time.ts'
import type { HallContext } from './context.ts'
import type { Exception, Hall, NewHall, Terms, Window } from './hall.ts'
import { isOpenFor, openingOn, type Opening } from './opening.ts'
import { requireKeeper } from './policy.ts'
import { refuse } from './refuse.ts'
import { getHall } from './reader.ts'
import { findBookings, findTickets } from './queue-reader.ts'
import type { Room } from './room.ts'
import {
  appendStep,
  insertHall,
  removeException,
  storeException,
  storeRoom,
  storeTerms,
  storeWindow,
  updateHall,
  type Step,
} from './writer.ts'

type By = Pick<Officer, 'staffId' | 'officeId'>
type Arranger = Pick<HallContext, 'clock'>
type Closer = Pick<HallContext, 'clock' | 'law'>

/** What an arrangement does besides: writes down who made it, and counts the hall one version on. */
async function arranged(
  tx: Transaction,
  { clock }: Arranger,
  hall: Hall,
  by: By,
  type: string,
  note: string,
): Promise<void> {
  await appendStep(tx, stepOf(hall, hall.version + 1, type, clock.now(), by, note))
}

const stepOf = (hall: Hall, seq: number, type: string, at: string, by: By, note: string): Step => ({
  regionId: hall.regionId,
  subjectId: hall.id,
  seq,
  hallId: hall.id,
  type,
  at,
  by: { staffId: by.staffId, officeId: by.officeId },
  note,
})

/** Sets up a hall of the officer's own office, which is a petition office. */
export async function setUpHall(tx: Transaction, context: Arranger, officer: Officer, wish: NewHall): Promise<Hall> {
  if (officer.officeKind !== 'petition-office') throw refuse('onlyPetitionOffice', 'not-allowed')
  const hall: Hall = {
    regionId: officer.regionId,
    id: newId(),
    officeId: officer.officeId,
    name: wish.name,
    place: wish.place,
    active: true,
    version: 1,
    offices: [officer.officeId],
    terms: [wish.terms],
    windows: [],
    rooms: [],
  }
  await insertHall(tx, hall)
  await appendStep(tx, stepOf(hall, 1, 'hall.set-up', context.clock.now(), officer, ''))
  return hall
}

async function forArranging(tx: Transaction, officer: Officer, hallId: string, expected: number): Promise<Hall> {
  const hall = await getHall(tx, hallId)
  requireKeeper(officer, hall)
  requireVersion(expected, hall.version)
  return hall
}

export async function changeHall(
  tx: Transaction,
  context: Arranger,
  officer: Officer,
  at: { hallId: string; version: number },
  change: Pick<Hall, 'name' | 'place' | 'active'>,
): Promise<void> {
  const hall = await forArranging(tx, officer, at.hallId, at.version)
  await updateHall(tx, { ...hall, ...change })
  await arranged(tx, context, hall, officer, 'hall.changed', '')
}

/** New terms from today or later; those of the past stay as they were told. */
export async function setTerms(
  tx: Transaction,
  context: Arranger,
  officer: Officer,
  at: { hallId: string; version: number },
  terms: Terms,
): Promise<void> {
  const hall = await forArranging(tx, officer, at.hallId, at.version)
  if (terms.inForceFrom < context.clock.today()) throw refuse('termsInPast', 'invalid', 'inForceFrom')
  await storeTerms(tx, hall, terms)
  await updateHall(tx, hall)
  await arranged(tx, context, hall, officer, 'hall.terms', terms.inForceFrom)
}

/** Opens or changes a window. A window of another office makes that office one of the hall's (联合接访). */
export async function setWindow(
  tx: Transaction,
  context: Arranger,
  officer: Officer,
  at: { hallId: string; version: number },
  wish: Omit<Window, 'id' | 'officeId'> & { id?: string | undefined; officeId: string | null },
): Promise<string> {
  const hall = await forArranging(tx, officer, at.hallId, at.version)
  const window: Window = { ...wish, id: wish.id ?? newId(), officeId: wish.officeId ?? hall.officeId }
  if (wish.id !== undefined && !hall.windows.some(({ id }) => id === wish.id)) throw refuse('noWindow', 'not-found')
  if (!window.active) await requireIdle(tx, hall, window, context.clock.today())
  await storeWindow(tx, hall, window)
  const windows = [...hall.windows.filter(({ id }) => id !== window.id), window]
  const offices = [
    ...new Set([hall.officeId, ...windows.filter(({ active }) => active).map(({ officeId }) => officeId)]),
  ]
  await updateHall(tx, { ...hall, offices })
  await arranged(tx, context, hall, officer, 'hall.window', window.name.zh)
  return window.id
}

/** A window closes when nobody was sent to it and nobody sits there. */
async function requireIdle(tx: Transaction, hall: Hall, window: Window, today: LocalDate): Promise<void> {
  const tickets = await findTickets(tx, hall.id, today)
  const busy = tickets.some(
    ({ windowId, state }) => windowId === window.id && ['waiting', 'called', 'attended'].includes(state),
  )
  if (busy) throw refuse('windowBusy', 'step-not-open')
}

/** Opens or changes a meeting room. */
export async function setRoom(
  tx: Transaction,
  context: Arranger,
  officer: Officer,
  at: { hallId: string; version: number },
  wish: Omit<Room, 'id'> & { id?: string | undefined },
): Promise<string> {
  const hall = await forArranging(tx, officer, at.hallId, at.version)
  if (wish.id !== undefined && !hall.rooms.some(({ id }) => id === wish.id)) throw refuse('noRoom', 'not-found')
  const room: Room = { ...wish, id: wish.id ?? newId() }
  await storeRoom(tx, hall, room)
  await updateHall(tx, hall)
  await arranged(tx, context, hall, officer, 'hall.room', room.name.zh)
  return room.id
}

/**
 * A day on which the hall opens otherwise; null makes it an ordinary day again. Appointments for which it then is closed are cancelled,
 * their places freed and their holders told.
 */
export async function setException(
  tx: Transaction,
  context: Closer,
  officer: Officer,
  at: { hallId: string; version: number; date: LocalDate },
  exception: Omit<Exception, 'date'> | null,
): Promise<void> {
  const hall = await forArranging(tx, officer, at.hallId, at.version)
  if (at.date < context.clock.today()) throw refuse('termsInPast', 'invalid', 'date')
  if (exception === null) await removeException(tx, hall, at.date)
  else await storeException(tx, hall, { date: at.date, ...exception })
  await updateHall(tx, hall)
  await arranged(tx, context, hall, officer, exception === null ? 'hall.ordinary' : 'hall.exception', at.date)
  const exceptions = exception === null ? [] : [{ date: at.date, ...exception }]
  const opening = openingOn({ terms: hall.terms, exceptions }, context.law().calendar, at.date)
  const reason = exception?.reason.zh ?? ''
  for (const booking of await findBookings(tx, hall.id, at.date))
    if (mustEnd(booking, opening, context.clock.now()))
      await endBooking(tx, context, booking, { officer, reason, notice: 'hall-closed' })
}

/** An appointment at the windows that has not begun, at a time when the hall does not receive. */
const mustEnd = (booking: Booking, opening: Opening, now: Instant): boolean =>
  booking.state === 'booked' &&
  booking.leaderDayId === null &&
  momentOf(booking.date, booking.starts) > now &&
  !isOpenFor(opening, booking)

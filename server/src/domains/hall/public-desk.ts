import { newId, sha256 } from '../../platform/crypto/index.ts'
import { once } from '../../platform/http/index.ts'
import { addDays } from '../../platform/time/index.ts'
import {
  book,
  bookingCode,
  bookingScope,
  cancelBooking,
  findOwn,
  moveBooking,
  slotsNow,
  withFreshNumber,
} from './appointments.ts'
import type { Booking, Contact } from './booking.ts'
import type { HallContext } from './context.ts'
import type { Hall } from './hall.ts'
import { isBookable } from './leader-day.ts'
import { findCommitments, findLeaderDays, getLeaderDay } from './leader-reader.ts'
import { bookLeaderDay } from './leaders.ts'
import { openingsFrom } from './opening.ts'
import {
  presentHallForAll,
  presentLeaderDayForAll,
  presentScreen,
  type PublicHall,
  type PublicLeaderDay,
  type Screen,
} from './present-public.ts'
import { presentSlip, presentSlot, type slipView, type SlotView } from './present.ts'
import { calledNow } from './queue.ts'
import { findTaken, findTickets, getBooking } from './queue-reader.ts'
import { findExceptions, findHalls, getHall } from './reader.ts'
import { waitingTime } from './waiting.ts'
import type { z } from 'zod'

export type Slip = z.output<typeof slipView>
type Key = Pick<Booking, 'regionId' | 'id'>

/** What a visitor asks for on the portal. `key` names one sending of the form: sent twice, it books once. */
export interface PublicWish {
  key: string
  contact: Contact
  peoplePresent: number
}

/** The reception hall as everybody meets it: hours, waiting, appointments by number and code. It shows nobody's name. */
export interface PublicHallDesk {
  halls(): Promise<PublicHall[]>
  hall(hallId: string): Promise<PublicHall>
  slots(hallId: string): Promise<SlotView[]>
  leaderDays(): Promise<PublicLeaderDay[]>
  screen(hallId: string): Promise<Screen>
  book(hallId: string, time: { date: string; starts: string }, wish: PublicWish): Promise<Slip>
  bookLeaderDay(leaderDayId: string, wish: PublicWish): Promise<Slip>
  /** The appointment with this number, when the code is its own; null alike for a wrong number and a wrong code. */
  find(number: string, code: string): Promise<Slip | null>
  cancel(key: Key): Promise<void>
  move(key: Key, time: { date: string; starts: string }): Promise<void>
}

const DAYS_SHOWN = 7
const DAYS_OF_PROMISES = 180
const PUBLIC = { audience: 'public' } as const
const SYSTEM = { audience: 'system' } as const

export function publicHallDesk(context: HallContext): PublicHallDesk {
  const { database, clock } = context

  const present = async (hall: Hall): Promise<PublicHall> => {
    const today = clock.today()
    const [exceptions, tickets] = await Promise.all([
      database.read(PUBLIC, (tx) => findExceptions(tx, hall.id, today)),
      database.read(SYSTEM, (tx) => findTickets(tx, hall.id, today)),
    ])
    const openings = openingsFrom({ terms: hall.terms, exceptions }, context.law().calendar, today, DAYS_SHOWN)
    return presentHallForAll(hall, openings, waitingTime(tickets, clock.now()), clock.now(), context.offices())
  }

  const slip = (booking: Booking): Slip => presentSlip(booking, bookingCode(context, booking.id))

  /** Carries a booking out once under the key of its form, and gives its slip. */
  const bookOnce = async (
    regionId: string,
    wish: PublicWish,
    make: (id: string) => (tx: Parameters<typeof book>[0]) => Promise<Booking>,
  ) => {
    const fingerprint = sha256(JSON.stringify(wish))
    const { id } = await withFreshNumber(() => {
      const made = newId()
      const command = { key: wish.key, fingerprint, regionId, sender: 'visitor' }
      return once(database, bookingScope(made, regionId), command, async (tx) => {
        await make(made)(tx)
        return { id: made }
      })
    })
    return slip(await database.read(bookingScope(id, regionId), (tx) => getBooking(tx, regionId, id)))
  }

  return {
    async halls() {
      const halls = await database.read(PUBLIC, findHalls)
      return Promise.all(halls.filter(({ active }) => active).map(present))
    },
    hall: async (hallId) => present(await database.read(PUBLIC, (tx) => getHall(tx, hallId))),
    slots: (hallId) =>
      database.read(PUBLIC, async (tx) => {
        const hall = await getHall(tx, hallId)
        const slots = hall.active ? await slotsNow(tx, context, hall) : []
        const taken = await findTaken(tx, hallId, clock.today())
        return slots.map((slot) => presentSlot(slot, taken))
      }),
    async leaderDays() {
      const today = clock.today()
      const days = await database.read(PUBLIC, (tx) => findLeaderDays(tx, addDays(today, -DAYS_OF_PROMISES)))
      const held = days.filter(({ state }) => state === 'held').map(({ id }) => id)
      const promises = await database.read(SYSTEM, (tx) => findCommitments(tx, held))
      return days
        .filter(({ date, state }) => state === 'held' || date >= today)
        .map((day) => presentLeaderDayForAll(day, promises, { today, bookable: isBookable(day, clock.now()) }))
    },
    screen: async (hallId) => {
      const hall = await database.read(PUBLIC, (tx) => getHall(tx, hallId))
      const tickets = await database.read(SYSTEM, (tx) => findTickets(tx, hallId, clock.today()))
      return presentScreen(hall, calledNow(tickets), waitingTime(tickets, clock.now()), clock.now())
    },
    async book(hallId, time, wish) {
      const { regionId } = await database.read(PUBLIC, (tx) => getHall(tx, hallId))
      return bookOnce(
        regionId,
        wish,
        (id) => (tx) => book(tx, context, { id, hallId, wish: { ...time, ...wish }, officer: null }),
      )
    },
    async bookLeaderDay(leaderDayId, wish) {
      const { regionId } = await database.read(PUBLIC, (tx) => getLeaderDay(tx, leaderDayId))
      return bookOnce(
        regionId,
        wish,
        (id) => (tx) => bookLeaderDay(tx, context, { id, leaderDayId, wish, officer: null }),
      )
    },
    async find(number, code) {
      const found = await findOwn(context, { number, code })
      return found ? slip(found) : null
    },
    async cancel(key) {
      await database.write(bookingScope(key.id, key.regionId), (tx) => cancelBooking(tx, context, key, null, ''))
    },
    async move(key, time) {
      await database.write(bookingScope(key.id, key.regionId), (tx) => moveBooking(tx, context, key, time, null))
    },
  }
}

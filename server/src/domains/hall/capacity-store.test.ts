import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays } from '../../platform/time/index.ts'
import { bookingScope, cancelBooking, moveBooking } from './appointments.ts'
import type { Booking } from './booking.ts'
import { findBookings, findTaken } from './queue-reader.ts'
import { openHallStore, type HallStore } from './testing/store.ts'

let hall: HallStore
beforeAll(async () => {
  hall = await openHallStore('2026-03-01T23:00:00.000Z', { slotCapacity: 2, bookAheadDays: 90 })
})
afterAll(() => hall.close())

const TIMES = ['09:00', '09:30', '10:00'] as const
const wishes = fc.array(
  fc.record({ time: fc.nat({ max: 2 }), later: fc.constantFrom('keep', 'cancel', 'move'), to: fc.nat({ max: 2 }) }),
  { minLength: 3, maxLength: 10 },
)

it('however many book, cancel and move at once, no time has more than its places, and the counts are those of the appointments', async () => {
  let day = 0
  const system = { audience: 'system' } as const
  const { database } = hall.store.test
  await fc.assert(
    fc.asyncProperty(wishes, async (asked) => {
      // A working day that no run before has touched.
      do day += 1
      while ([0, 6].includes(new Date(addDays('2026-03-02', day)).getUTCDay()))
      const date = addDays('2026-03-02', day)
      const live = async ({ time, later, to }: (typeof asked)[number]): Promise<void> => {
        const booking: Booking = await hall.book({ date, starts: TIMES[time] ?? '09:00' })
        const scope = bookingScope(booking.id, booking.regionId)
        const wish = { date, starts: TIMES[to] ?? '09:00' }
        if (later === 'cancel') await database.write(scope, (tx) => cancelBooking(tx, hall.context, booking, null, ''))
        if (later === 'move') await database.write(scope, (tx) => moveBooking(tx, hall.context, booking, wish, null))
      }
      await Promise.allSettled(asked.map(live))
      const booked = (await database.read(system, (tx) => findBookings(tx, hall.hall.id, date))).filter(
        ({ state }) => state === 'booked',
      )
      const taken = await database.read(system, (tx) => findTaken(tx, hall.hall.id, date))
      for (const starts of TIMES) {
        const count = booked.filter((booking) => booking.starts === starts).length
        expect(count).toBeLessThanOrEqual(2)
        expect(taken.get(`${date} ${starts}`) ?? 0).toBe(count)
      }
    }),
    { numRuns: 12 },
  )
}, 60_000)

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../platform/crypto/index.ts'
import { bookingScope } from './appointments.ts'
import type { Booking } from './booking.ts'
import { getLeaderDay } from './leader-reader.ts'
import { bookLeaderDay, giveLeaderDayStep, planLeaderDay } from './leaders.ts'
import { getBooking } from './queue-reader.ts'
import { findSteps } from './reader.ts'
import { openHallStore, type HallStore } from './testing/store.ts'

let hall: HallStore
beforeAll(async () => {
  hall = await openHallStore()
})
afterAll(() => hall.close())

const publish = async (date: string, capacity: number): Promise<string> => {
  const head = hall.officer()
  const day = { date, starts: '09:00', ends: '12:00', leader: '子虚', about: '', position: { zh: '副县长', en: '' } }
  const { id } = await hall.as(head, (tx) => planLeaderDay(tx, hall.context, head, hall.hall.id, { ...day, capacity }))
  await hall.as(head, (tx) =>
    giveLeaderDayStep(tx, hall.context, head, { id, version: 1 }, { verb: 'publish', reason: '' }),
  )
  return id
}
const book = (leaderDayId: string): Promise<Booking> => {
  const id = newId()
  const contact = { name: '欧阳隐身', phone: '0999-1', email: '', about: '' }
  return hall.store.test.database.write(bookingScope(id, hall.hall.regionId), (tx) =>
    bookLeaderDay(tx, hall.context, { id, leaderDayId, wish: { contact, peoplePresent: 1 }, officer: null }),
  )
}
const cancel = (id: string, moveTo: string | null = null): Promise<void> => {
  const head = hall.officer()
  return hall.as(head, (tx) =>
    giveLeaderDayStep(tx, hall.context, head, { id, version: 2 }, { verb: 'cancel', reason: '出差', moveTo }),
  )
}
const now = (booking: Booking): Promise<Booking> =>
  hall.store.test.database.read({ audience: 'system' }, (tx) => getBooking(tx, booking.regionId, booking.id))
const taken = async (id: string): Promise<number> => (await hall.as(hall.officer(), (tx) => getLeaderDay(tx, id))).taken

describe('a reception day that is called off', () => {
  it('frees the places of everybody who booked, cancels the appointments and says why in their history', async () => {
    const day = await publish('2026-03-11', 3)
    const booked = [await book(day), await book(day)]
    await cancel(day)
    for (const each of booked) expect(await now(each)).toMatchObject({ state: 'cancelled', leaderDayId: day })
    expect(await taken(day)).toBe(0)
    const steps = await hall.as(hall.officer(), (tx) => findSteps(tx, hall.hall.regionId, [booked[0]?.id ?? '']))
    expect(steps.map(({ type, note }) => [type, note])).toEqual([
      ['booking.booked', ''],
      ['booking.cancelled', '出差'],
    ])
    await expect(book(day)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('moves those who booked first to the day offered instead, as far as it has places', async () => {
    const [day, other] = [await publish('2026-03-12', 5), await publish('2026-03-13', 2)]
    const before = await book(other)
    const booked = [await book(day), await book(day)]
    await cancel(day, other)
    const [first, second] = await Promise.all(booked.map(now))
    expect(first).toMatchObject({ state: 'booked', leaderDayId: other, date: '2026-03-13', number: booked[0]?.number })
    expect(second).toMatchObject({ state: 'cancelled', leaderDayId: day })
    expect([await taken(day), await taken(other), (await now(before)).state]).toEqual([0, 2, 'booked'])
  })

  it('is not moved to itself, to an unpublished day or to one that is over', async () => {
    const day = await publish('2026-03-16', 1)
    await expect(cancel(day, day)).rejects.toMatchObject({ code: 'invalid' })
    const gone = await publish('2026-03-17', 1)
    await cancel(gone)
    await expect(cancel(day, gone)).rejects.toMatchObject({ code: 'invalid' })
    expect(await taken(day)).toBe(0)
  })

  it('leaves nobody behind who booked in the same moment: each either is moved out or got no place', async () => {
    for (const date of ['2026-03-18', '2026-03-19', '2026-03-20', '2026-03-23']) {
      const day = await publish(date, 20)
      const tries = await Promise.allSettled([cancel(day), ...Array.from({ length: 4 }, () => book(day))])
      expect(tries[0]?.status).toBe('fulfilled')
      const got = tries.flatMap((each) => (each.status === 'fulfilled' && each.value ? [each.value] : []))
      const states = await Promise.all(got.map(async (booking) => (await now(booking)).state))
      expect(states.filter((state) => state !== 'cancelled')).toEqual([])
      expect(await taken(day)).toBe(0)
    }
  })
})

describe('a reception day', () => {
  it('is not planned on a day on which the hall is closed: the next open one is named', async () => {
    await expect(publish('2026-03-14', 3)).rejects.toMatchObject({
      code: 'invalid',
      zh: expect.stringContaining('2026-03-16'),
      en: expect.stringContaining('2026-03-16'),
      fields: [expect.objectContaining({ path: 'date' })],
    })
  })
})

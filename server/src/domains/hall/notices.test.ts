import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../platform/crypto/index.ts'
import { OFFICES } from '../matter/testing/index.ts'
import { book, bookingScope, cancelBooking, moveBooking } from './appointments.ts'
import { setException } from './arrange.ts'
import { wish } from './booking.ts'
import { giveSwap, planDuty } from './duties.ts'
import { bookLeaderDay, giveLeaderDayStep, planLeaderDay } from './leaders.ts'
import { hallSubjects } from './notices.ts'
import { findBookings, findTaken } from './queue-reader.ts'
import { getHall } from './reader.ts'
import { giveReceiverStep } from './receive.ts'
import { findReceiver } from './receiver-reader.ts'
import { newDuty } from './roster.ts'
import { requireSight } from './takers.ts'
import { openHallStore, type HallStore } from './testing/store.ts'

let hall: HallStore
beforeAll(async () => {
  hall = await openHallStore()
})
afterAll(() => hall.close())
beforeEach(() => hall.store.test.admin.query('delete from notification'))

const PHONE = '0999-12345-00'
const SYSTEM = { audience: 'system' } as const
interface Told {
  kind: string
  recipient: { to: string; staffId?: string; officeId?: string }
  values: Record<string, string>
}
const told = (): Promise<Told[]> =>
  hall.store.test.database.read(SYSTEM, (tx) =>
    tx.query<Told & object>(
      `select kind, recipient, values from notification where kind like 'hall.%' order by created_at, kind`,
    ),
  )

describe('who is told', () => {
  it('the holder of an appointment, when it is booked, moved and cancelled; by a way that the office has', async () => {
    const { database } = hall.store.test
    const made = newId()
    const contact = { name: '欧阳隐身', phone: PHONE, email: '', about: '' }
    const asked = wish.parse({ date: '2026-03-03', starts: '10:00', contact })
    const booking = await database.write(bookingScope(made, hall.hall.regionId), (tx) =>
      book(tx, hall.context, { id: made, hallId: hall.hall.id, wish: asked, officer: null }),
    )
    const scope = bookingScope(booking.id, booking.regionId)
    await database.write(scope, (tx) =>
      moveBooking(tx, hall.context, booking, { date: '2026-03-03', starts: '10:30' }, null),
    )
    await database.write(scope, (tx) => cancelBooking(tx, hall.context, booking, null, ''))
    expect((await told()).map(({ kind, recipient, values }) => [kind, recipient.to, values])).toEqual([
      ['hall.booked', 'contact', { date: '2026-03-03', time: '10:00' }],
      ['hall.moved', 'contact', { date: '2026-03-03', time: '10:30' }],
      ['hall.cancelled', 'contact', { date: '2026-03-03', time: '10:30' }],
    ])
    const pointOf = (...ways: ('email' | 'sms')[]) =>
      database.read(SYSTEM, async (tx) =>
        hallSubjects(hall.context, ways)['hall-booking']?.openContact?.(tx, booking, 'hall.booked'),
      )
    expect((await pointOf('email', 'sms'))?.point).toEqual({ channel: 'sms', address: PHONE })
    expect((await pointOf('email'))?.point).toBeNull()
  })

  it('everybody who booked a reception day that is cancelled', async () => {
    const head = hall.officer()
    const planned = {
      date: '2026-03-10',
      starts: '09:00',
      ends: '12:00',
      leader: '子虚',
      position: { zh: '副县长', en: '' },
      about: '',
      capacity: 5,
    }
    const day = await hall.as(head, (tx) => planLeaderDay(tx, hall.context, head, hall.hall.id, planned))
    const step = (version: number, verb: 'publish' | 'cancel') =>
      hall.as(head, (tx) => giveLeaderDayStep(tx, hall.context, head, { id: day.id, version }, { verb, reason: '' }))
    await step(1, 'publish')
    const id = newId()
    const contact = { name: '欧阳隐身', phone: PHONE, email: '', about: '' }
    await hall.store.test.database.write(bookingScope(id, day.regionId), (tx) =>
      bookLeaderDay(tx, hall.context, { id, leaderDayId: day.id, wish: { contact, peoplePresent: 1 }, officer: null }),
    )
    await step(2, 'cancel')
    expect((await told()).map(({ kind }) => kind)).toEqual(['hall.booked', 'hall.day-cancelled'])
    expect(JSON.stringify(await told())).not.toMatch(/欧阳|0999/)
  })

  it('the colleague who is asked to swap', async () => {
    const head = hall.officer()
    const colleague = hall.officer('countyHousing').staffId
    const plan = (date: string, staffId: string) =>
      hall.as(head, (tx) =>
        planDuty(
          tx,
          hall.context,
          head,
          hall.hall.id,
          newDuty.parse({ date, half: 'morning', kind: 'officer', staffId }),
        ),
      )
    const [mine, theirs] = [await plan('2026-03-04', head.staffId), await plan('2026-03-05', colleague)]
    await hall.as(head, (tx) => giveSwap(tx, hall.context, head, mine, { verb: 'askSwap', withId: theirs.id }))
    expect(await told()).toEqual([
      { kind: 'hall.swap-asked', recipient: { to: 'staff', staffId: colleague }, values: { date: '2026-03-05' } },
    ])
  })

  it('whoever the duty of the first receiver is offered to, of the matter by its number alone', async () => {
    const officer = hall.officer()
    const { regionId, matterId } = await hall.store.file({ channel: 'visit' })
    const place = { regionId, matterId }
    await hall.as(officer, (tx) =>
      giveReceiverStep(tx, hall.context, officer, { ...place, version: 0 }, { verb: 'begin', input: {} }),
    )
    const offerTo = (officeId: string, staffId: string | null, version: number) =>
      hall.as(officer, (tx) =>
        giveReceiverStep(
          tx,
          hall.context,
          officer,
          { ...place, version },
          { verb: 'offer', input: { officeId, staffId, reason: 'SECRET' } },
        ),
      )
    await expect(offerTo(OFFICES.countyHousing, null, 1)).rejects.toMatchObject({ code: 'invalid' })
    await hall.store.give('countyPetitions', place, 'transfer', {
      to: OFFICES.countyHousing,
      noticeGiven: true,
      reason: '',
    })
    await hall.store.test.admin.query('delete from notification')
    await offerTo(OFFICES.countyHousing, null, 1)
    expect(await told()).toMatchObject([
      { kind: 'hall.hand-over', recipient: { to: 'office', officeId: OFFICES.countyHousing }, values: {} },
    ])
    await hall.as(officer, (tx) =>
      giveReceiverStep(tx, hall.context, officer, { ...place, version: 2 }, { verb: 'withdraw', input: {} }),
    )
    const one = hall.officer('countyHousing')
    await offerTo(OFFICES.countyHousing, one.staffId, 3)
    expect((await told()).at(-1)).toMatchObject({ recipient: { to: 'staff', staffId: one.staffId } })
    const another = hall.officer('countyHousing', 3)
    const accept = (who: typeof one) =>
      hall.as(who, (tx) =>
        giveReceiverStep(tx, hall.context, who, { ...place, version: 4 }, { verb: 'accept', input: {} }),
      )
    await expect(accept(another)).rejects.toMatchObject({ code: 'step-not-open' })
    await accept(one)
    expect(await hall.as(officer, (tx) => findReceiver(tx, regionId, matterId))).toMatchObject({
      officerId: one.staffId,
      officeId: OFFICES.countyHousing,
    })
  })

  it('nobody of an accused office, nor a recused officer, is offered what they may not read', async () => {
    const officer = hall.officer()
    const place = await hall.store.file({ channel: 'visit', class: 'accusation', accused: [OFFICES.countyHousing] })
    const { matter } = await hall.context.desk.load(officer, place)
    const recused = { ...matter, recused: [officer.staffId] }
    const tree = hall.context.offices()
    const refused = expect.objectContaining({ code: 'invalid' })
    expect(() => requireSight({ officeId: OFFICES.countyHousing, staffId: null }, matter, tree)).toThrow(refused)
    expect(() => requireSight({ officeId: officer.officeId, staffId: officer.staffId }, recused, tree)).toThrow(refused)
    expect(() => requireSight({ officeId: officer.officeId, staffId: null }, matter, tree)).not.toThrow(refused)
  })

  it('everybody whose appointment falls on hours that are called off; the place is free again', async () => {
    const { database } = hall.store.test
    const bookings = [
      await hall.book({ date: '2026-03-06', starts: '09:00' }),
      await hall.book({ date: '2026-03-06', starts: '14:00' }),
    ]
    await hall.store.test.admin.query('delete from notification')
    const head = hall.officer()
    const { version } = await hall.as(head, (tx) => getHall(tx, hall.hall.id))
    const only = { spans: [{ from: '14:00', to: '17:00' }], reason: { zh: '检修', en: 'Works' } }
    await hall.as(head, (tx) =>
      setException(tx, hall.context, head, { hallId: hall.hall.id, version, date: '2026-03-06' }, only),
    )
    expect((await told()).map(({ kind, values }) => [kind, values['time']])).toEqual([['hall.hall-closed', '09:00']])
    const now = await hall.as(head, (tx) => findBookings(tx, hall.hall.id, '2026-03-06'))
    expect(now.map(({ id, state }) => [id, state])).toEqual([
      [bookings[0]?.id, 'cancelled'],
      [bookings[1]?.id, 'booked'],
    ])
    const taken = await database.read(SYSTEM, (tx) => findTaken(tx, hall.hall.id, '2026-03-06'))
    expect([...taken]).toEqual([
      ['2026-03-06 09:00', 0],
      ['2026-03-06 14:00', 1],
    ])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixedClock } from '../../platform/time/index.ts'
import { bookingCode, bookingScope, cancelBooking, findOwn, moveBooking } from './appointments.ts'
import { setException, setTerms, setUpHall, setWindow } from './arrange.ts'
import { cleanHalls } from './clean-up.ts'
import { groupBookingNumber } from './booking-number.ts'
import { openContact } from './contact.ts'
import { visitFigures } from './figures-reader.ts'
import { arrive, callNext, giveTicketStep } from './queue-desk.ts'
import { findSealed, findTaken, findTickets, getBooking, getTicket } from './queue-reader.ts'
import { findSteps, getHall } from './reader.ts'
import { giveReceiverStep, registerFromTicket, requireVisit } from './receive.ts'
import { findReceiver } from './receiver-reader.ts'
import { openHallStore, type HallStore } from './testing/store.ts'
import { someTerms } from './testing/hall.ts'
import { arrival, type Arrival, type Ticket } from './ticket.ts'

const TOMORROW = '2026-03-03'
let hall: HallStore
beforeAll(async () => {
  hall = await openHallStore()
})
afterAll(() => hall.close())

const come = (changes: Partial<Arrival> = {}): Promise<Ticket> =>
  hall.as(hall.officer(), (tx) => arrive(tx, hall.context, hall.officer(), hall.hall.id, arrival.parse(changes)))
const call = (windowId: string, officer = hall.officer()): Promise<Ticket> =>
  hall.as(officer, (tx) => callNext(tx, hall.context, officer, { hallId: hall.hall.id, windowId }))
const at = ({ regionId, id, version }: Ticket) => ({ regionId, ticketId: id, version })
const system = { audience: 'system' } as const

describe('appointments', () => {
  it('are never given twice: of ten who want the last two places at once, two get one', async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, () => hall.book({ date: TOMORROW, starts: '09:00' })),
    )
    const got = tries.filter(({ status }) => status === 'fulfilled')
    const refused = tries.flatMap((each) =>
      each.status === 'rejected' ? [(each.reason as { code: string }).code] : [],
    )
    expect([got.length, new Set(refused)]).toEqual([2, new Set(['step-not-open'])])
    const taken = await hall.store.test.database.read(system, (tx) => findTaken(tx, hall.hall.id, TOMORROW))
    expect(taken.get(`${TOMORROW} 09:00`)).toBe(2)
  })

  it('are found by number and code, moved, and give their place back when cancelled', async () => {
    const booking = await hall.book({ date: TOMORROW, starts: '10:00' })
    const scope = bookingScope(booking.id, booking.regionId)
    const code = bookingCode(hall.context, booking.id)
    const typed = { number: groupBookingNumber(booking.number), code: code.toLowerCase() }
    expect(await findOwn(hall.context, typed)).toMatchObject({ id: booking.id, state: 'booked' })
    expect(await findOwn(hall.context, { ...typed, code: 'AAAA-AAAA' })).toBeUndefined()
    expect(await findOwn(hall.context, { ...typed, number: '111-111-111' })).toBeUndefined()
    const { database } = hall.store.test
    await database.write(scope, (tx) =>
      moveBooking(tx, hall.context, booking, { date: TOMORROW, starts: '10:30' }, null),
    )
    await database.write(scope, (tx) => cancelBooking(tx, hall.context, booking, null, ''))
    const taken = await database.read(system, (tx) => findTaken(tx, hall.hall.id, TOMORROW))
    expect([taken.get(`${TOMORROW} 10:00`), taken.get(`${TOMORROW} 10:30`)]).toEqual([0, 0])
    await expect(
      database.write(scope, (tx) => cancelBooking(tx, hall.context, booking, null, '')),
    ).rejects.toMatchObject({ code: 'step-not-open' })
    const steps = await database.read(system, (tx) => findSteps(tx, booking.regionId, [booking.id]))
    expect(steps.map(({ type }) => type)).toEqual(['booking.booked', 'booking.moved', 'booking.cancelled'])
  })

  it('are for times that are open only', async () => {
    for (const [date, starts] of [
      ['2026-03-02', '09:00'],
      ['2026-03-07', '09:00'],
      [TOMORROW, '12:30'],
      ['2026-04-20', '09:00'],
    ] as const)
      await expect(hall.book({ date, starts })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('keep who comes sealed, under a key of their own, until it is destroyed', async () => {
    const booking = await hall.book({ date: TOMORROW, starts: '11:00' })
    const { database, admin } = hall.store.test
    const { rows } = await admin.query<{ row: string }>('select t::text as row from hall_booking t')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ row }) => /欧阳|SECRET/.test(row))).toEqual([])
    const sealed = await database.read(bookingScope(booking.id, booking.regionId), (tx) =>
      findSealed(tx, booking.regionId, booking.id),
    )
    expect(openContact(hall.context.keys, booking.id, sealed!).name).toBe('欧阳隐身')
    expect(() => openContact(hall.context.keys, 'another', sealed!)).toThrow(Error)
    const cleanAt = (now: string) => cleanHalls({ database, clock: fixedClock(now) })
    expect(await cleanAt('2026-04-02T00:00:00.000Z')).toBe(0)
    expect(await cleanAt('2026-04-03T00:00:00.000Z')).toBeGreaterThan(0)
    expect(await database.read(system, (tx) => findSealed(tx, booking.regionId, booking.id))).toBeUndefined()
  })

  it('are seen on the portal by whoever made them alone', async () => {
    const [mine, other] = [
      await hall.book({ date: TOMORROW, starts: '14:00' }),
      await hall.book({ date: TOMORROW, starts: '14:30' }),
    ]
    const read = (id: string) =>
      hall.store.test.database.read(bookingScope(mine.id, mine.regionId), (tx) => getBooking(tx, mine.regionId, id))
    expect((await read(mine.id)).id).toBe(mine.id)
    await expect(read(other.id)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('numbers', () => {
  it('have no gap and no double, however many ask at once, also when one fails', async () => {
    const failing = hall.as(hall.officer(), async (tx) => {
      await arrive(tx, hall.context, hall.officer(), hall.hall.id, arrival.parse({}))
      throw new Error('the printer jammed')
    })
    const given = await Promise.all([...Array.from({ length: 12 }, () => come()), failing.catch(() => null)])
    const numbers = given.flatMap((ticket) => (ticket ? [ticket.number] : [])).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, n) => n + 1))
  })

  it('go to one window each when all windows call at once', async () => {
    const { one, two, housing } = hall.windows
    const atHousing = hall.officer('countyHousing')
    const called = await Promise.all([call(one), call(two), call(housing, atHousing), call(one), call(two)])
    expect(called.map(({ number }) => number).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5])
    await expect(call(housing)).rejects.toMatchObject({ code: 'not-allowed' })
    const stranger = hall.officer('countyWater')
    await expect(call(one, stranger)).rejects.toMatchObject({ code: 'not-allowed' })
    const seen = await hall.as(stranger, (tx) => findTickets(tx, hall.hall.id, '2026-03-02'))
    expect(seen).toEqual([])
  })

  it('are refused to whoever saw another version', async () => {
    const ticket = await call(hall.windows.one)
    const officer = hall.officer()
    const miss = () =>
      hall.as(officer, (tx) => giveTicketStep(tx, hall.context, officer, at(ticket), { verb: 'miss', input: {} }))
    await miss()
    await expect(miss()).rejects.toMatchObject({ code: 'conflict' })
  })

  it('come from an appointment on its day, once', async () => {
    hall.store.clock.set('2026-03-02T01:30:00.000Z')
    const booking = await hall.book({ date: '2026-03-02', starts: '11:00' })
    const officer = hall.officer()
    const checkIn = () =>
      hall.as(officer, (tx) => arrive(tx, hall.context, officer, hall.hall.id, arrival.parse({}), booking))
    expect(await checkIn()).toMatchObject({ bookingId: booking.id, slot: '11:00' })
    await expect(checkIn()).rejects.toMatchObject({ code: 'step-not-open' })
  })
})

describe('two at the same moment', () => {
  it('who book the last place of a time: one has it, the other is told to choose another', async () => {
    await hall.book({ date: '2026-03-10', starts: '09:00' })
    const tries = await Promise.allSettled([1, 2].map(() => hall.book({ date: '2026-03-10', starts: '09:00' })))
    const refused = tries.flatMap((one) =>
      one.status === 'rejected' ? [one.reason as { zh: string; en: string }] : [],
    )
    expect(refused).toMatchObject([
      { code: 'step-not-open', zh: expect.stringContaining('刚刚约满'), en: expect.stringContaining('another time') },
    ])
  })

  it('who call the only number that waits: one gets it, the other is told that nobody waits', async () => {
    const [one, colleague] = [hall.officer(), hall.officer('countyPetitions', 1)]
    const tuesday = { ...hall.context, clock: fixedClock('2026-03-03T02:00:00.000Z') }
    const callAs = (officer: typeof one, windowId: string) =>
      hall.as(officer, (tx) => callNext(tx, tuesday, officer, { hallId: hall.hall.id, windowId }))
    const came = await hall.as(one, (tx) => arrive(tx, tuesday, one, hall.hall.id, arrival.parse({})))
    const tries = await Promise.allSettled([callAs(one, hall.windows.one), callAs(colleague, hall.windows.two)])
    const called = tries.flatMap((each) => (each.status === 'fulfilled' ? [each.value.number] : []))
    const refused = tries.flatMap((each) => (each.status === 'rejected' ? [each.reason as object] : []))
    expect([called, refused.length]).toEqual([[came.number], 1])
    expect(refused[0]).toMatchObject({ code: 'not-found', zh: expect.stringMatching(/没有人等候|等候/) })
  })
})

describe('a closed day', () => {
  it('gives no number and no appointment, and says when the hall opens next', async () => {
    await expect(hall.book({ date: '2026-03-07', starts: '09:00' })).rejects.toMatchObject({
      code: 'invalid',
      zh: expect.stringContaining('下一个开放日是2026-03-09'),
    })
    const officer = hall.officer()
    const saturday = { ...hall.context, clock: fixedClock('2026-03-07T02:00:00.000Z') }
    await expect(
      hall.as(officer, (tx) => arrive(tx, saturday, officer, hall.hall.id, arrival.parse({}))),
    ).rejects.toMatchObject({ code: 'step-not-open', en: expect.stringContaining('next open day is 2026-03-09') })
  })
})

describe('a reception', () => {
  it('ends in a matter, names its first receiver, who stays named until another accepts', async () => {
    const officer = hall.officer()
    const [key, stranger] = [await visit(), hall.officer('otherCountyHousing')]
    const called = await call(hall.windows.one)
    const step = (ticket: Ticket, verb: 'attend') =>
      hall.as(officer, (tx) => giveTicketStep(tx, hall.context, officer, at(ticket), { verb, input: {} }))
    const attended = await step(called, 'attend')
    await requireVisit(hall.context, officer, key)
    const tied = await hall.as(officer, (tx) => registerFromTicket(tx, hall.context, officer, at(attended), key))
    expect(tied.matter).toEqual(key)
    const receiver = () => hall.as(officer, (tx) => findReceiver(tx, key.regionId, key.matterId))
    expect(await receiver()).toMatchObject({ officerId: officer.staffId, version: 1 })

    const colleague = hall.officer('countyPetitions', 1)
    const offer = { officeId: officer.officeId, staffId: null, reason: 'leave' }
    await hall.as(officer, (tx) =>
      giveReceiverStep(tx, hall.context, officer, { ...key, version: 1 }, { verb: 'offer', input: offer }),
    )
    expect(await receiver()).toMatchObject({ officerId: officer.staffId, version: 2 })
    await hall.as(colleague, (tx) =>
      giveReceiverStep(tx, hall.context, colleague, { ...key, version: 2 }, { verb: 'accept', input: {} }),
    )
    expect(await receiver()).toMatchObject({ officerId: colleague.staffId, offer: null })
    expect(await hall.as(stranger, (tx) => findReceiver(tx, key.regionId, key.matterId))).toBeUndefined()
    const steps = await hall.as(officer, (tx) => findSteps(tx, key.regionId, [key.matterId]))
    expect(steps.map(({ type }) => type)).toEqual(['receiver.begin', 'receiver.offer', 'receiver.accept'])
    expect(await hall.as(stranger, (tx) => findSteps(tx, key.regionId, [key.matterId]))).toEqual([])

    const finished = await hall.as(officer, (tx) =>
      giveTicketStep(tx, hall.context, officer, at(tied), {
        verb: 'finish',
        input: { outcome: 'registered', note: '' },
      }),
    )
    expect((await hall.as(officer, (tx) => getTicket(tx, finished.regionId, finished.id))).state).toBe('done')
  })

  it('counts for the entered rate: received, registered, informed and still open', async () => {
    const officer = hall.officer()
    const give = (ticket: Ticket, step: Parameters<typeof giveTicketStep>[4]) =>
      hall.as(officer, (tx) => giveTicketStep(tx, hall.context, officer, at(ticket), step))
    const informed = await give(await call(hall.windows.two), { verb: 'attend', input: {} })
    await give(informed, { verb: 'finish', input: { outcome: 'information', note: '' } })
    await give(await call(hall.windows.two), { verb: 'attend', input: {} })
    const [figures] = await hall.as(officer, (tx) => visitFigures(tx, '2026-03-01', '2026-03-02'))
    expect(figures).toMatchObject({
      arrived: 13,
      received: 3,
      registered: 1,
      informed: 1,
      open: 1,
      notMet: 1,
      people: 3,
    })
  })

  it('registers visits of the own office only', async () => {
    const letter = await hall.store.file({ channel: 'letter' })
    await expect(requireVisit(hall.context, hall.officer(), letter)).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('a hall', () => {
  it('is arranged by the office that keeps it, each seeing what the other did', async () => {
    const head = hall.officer()
    const now = await hall.as(head, (tx) => getHall(tx, hall.hall.id))
    const place = { hallId: now.id, version: now.version }
    const close = { spans: [], reason: { zh: '检修', en: 'Works' } }
    const stranger = hall.officer('countyHousing')
    await expect(
      hall.as(stranger, (tx) => setException(tx, hall.context, stranger, { ...place, date: TOMORROW }, close)),
    ).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(
      hall.as(head, (tx) => setTerms(tx, hall.context, head, place, someTerms({ inForceFrom: '2026-03-01' }))),
    ).rejects.toMatchObject({ code: 'invalid' })
    await hall.as(head, (tx) => setException(tx, hall.context, head, { ...place, date: '2026-03-05' }, close))
    await expect(
      hall.as(head, (tx) => setException(tx, hall.context, head, { ...place, date: '2026-03-06' }, close)),
    ).rejects.toMatchObject({ code: 'conflict' })
    await expect(hall.book({ date: '2026-03-05', starts: '09:00' })).rejects.toMatchObject({ code: 'invalid' })
    const busy = hall.hall.windows.find(({ id }) => id === hall.windows.two)!
    await expect(
      hall.as(head, (tx) =>
        setWindow(tx, hall.context, head, { ...place, version: place.version + 1 }, { ...busy, active: false }),
      ),
    ).rejects.toMatchObject({ code: 'step-not-open' })
    const department = hall.officer('countyHousing')
    await expect(
      hall.as(department, (tx) =>
        setUpHall(tx, hall.context, department, { name: { zh: '厅', en: '' }, place: '', terms: someTerms() }),
      ),
    ).rejects.toMatchObject({ code: 'not-allowed' })
  })
})

async function visit(): Promise<{ regionId: string; matterId: string }> {
  const { regionId, matterId } = await hall.store.file({ channel: 'visit', peopleCount: 3 })
  return { regionId, matterId }
}

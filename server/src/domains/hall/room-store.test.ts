import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OFFICES } from '../matter/testing/index.ts'
import { setRoom } from './arrange.ts'
import { getHall } from './reader.ts'
import { findRoomMatters, findRoomUses, findUsesOfMatter, getRoomUse } from './room-reader.ts'
import { cancelRoomUse, moveRoomUse, takeRoom } from './rooms.ts'
import { newRoomUse, type RoomUse } from './room.ts'
import { findSteps } from './reader.ts'
import { openHallStore, type HallStore } from './testing/store.ts'

const DATE = '2026-03-04'
let hall: HallStore
let room: string
beforeAll(async () => {
  hall = await openHallStore()
  const head = hall.officer()
  const name = { zh: '听证室', en: 'Hearing room' }
  room = await hall.as(head, (tx) =>
    setRoom(
      tx,
      hall.context,
      head,
      { hallId: hall.hall.id, version: hall.hall.version },
      { name, seats: 12, active: true },
    ),
  )
})
afterAll(() => hall.close())

const take = (starts: string, ends: string, more: object = {}, officer = hall.officer()): Promise<RoomUse> =>
  hall.as(officer, (tx) =>
    takeRoom(
      tx,
      hall.context,
      officer,
      hall.hall.id,
      newRoomUse.parse({ roomId: room, date: DATE, starts, ends, purpose: 'hearing', peoplePresent: 5, ...more }),
    ),
  )
const at = ({ regionId, id, version }: RoomUse) => ({ regionId, id, version })

describe('rooms of a hall', () => {
  it('go to one of those who want them at the same time at once', async () => {
    const tries = await Promise.allSettled(['09:00', '09:15', '09:30', '09:45'].map((starts) => take(starts, '10:30')))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(
      tries.flatMap((each) => (each.status === 'rejected' ? [(each.reason as { code: string }).code] : [])),
    ).toEqual(Array.from({ length: 3 }, () => 'step-not-open'))
    expect(await hall.as(hall.officer(), (tx) => findRoomUses(tx, hall.hall.id, DATE, DATE))).toHaveLength(1)
  })

  it('are moved and given back by the office that took them or keeps the hall, with a history', async () => {
    const housing = hall.officer('countyHousing')
    const use = await take('11:00', '12:00', { purpose: 'mediation' }, housing)
    const to = { roomId: room, date: DATE, starts: '10:30', ends: '11:30' }
    await hall.as(housing, (tx) => moveRoomUse(tx, hall.context, housing, at(use), to))
    const stranger = hall.officer('countyWater')
    await expect(
      hall.as(stranger, (tx) => cancelRoomUse(tx, hall.context, stranger, at(use), '')),
    ).rejects.toMatchObject({ code: 'not-found' })
    const head = hall.officer()
    await expect(hall.as(head, (tx) => cancelRoomUse(tx, hall.context, head, at(use), ''))).rejects.toMatchObject({
      code: 'conflict',
    })
    const now = await hall.as(head, (tx) => getRoomUse(tx, use.regionId, use.id))
    await hall.as(head, (tx) => cancelRoomUse(tx, hall.context, head, at(now), '改期'))
    const steps = await hall.as(head, (tx) => findSteps(tx, use.regionId, [use.id]))
    expect(steps.map(({ type, note }) => [type, note])).toEqual([
      ['room.booked', `${DATE} 11:00–12:00`],
      ['room.moved', `${DATE} 11:00–12:00 → ${DATE} 10:30–11:30`],
      ['room.cancelled', '改期'],
    ])
    await take('10:30', '11:30')
  })

  it('show everybody of the hall that they are taken, and only who may see the matter for which', async () => {
    const matter = await hall.store.file({ channel: 'visit', class: 'accusation', accused: [OFFICES.countyHousing] })
    const key = { regionId: matter.regionId, matterId: matter.matterId }
    const use = await take('15:00', '16:00', { matter: key })
    const seen = (name: 'countyPetitions' | 'countyHousing' | 'countyWater') => {
      const officer = hall.officer(name)
      return hall.as(officer, async (tx) => [
        (await findRoomUses(tx, hall.hall.id, DATE, DATE)).some(({ id }) => id === use.id),
        (await findRoomMatters(tx, [use.id])).size,
        (await findUsesOfMatter(tx, key)).length,
      ])
    }
    expect(await seen('countyPetitions')).toEqual([true, 1, 1])
    expect(await seen('countyHousing')).toEqual([true, 0, 0])
    expect(await seen('countyWater')).toEqual([false, 0, 0])
  })

  it('are taken on open days only, and no further ahead than the terms of the hall allow', async () => {
    const refusal = (more: object) => take('09:00', '10:00', more).catch((error: { zh: string; code: string }) => error)
    expect(await refusal({ date: '2026-03-07' })).toMatchObject({
      code: 'invalid',
      zh: expect.stringContaining('2026-03-09'),
    })
    expect(await refusal({ date: '2026-06-01' })).toMatchObject({
      code: 'invalid',
      zh: '会议室最多提前90天预订，最晚可以订2026-05-31。',
    })
    const use = await take('09:00', '10:00', { date: '2026-05-29' })
    const head = hall.officer()
    const move = (date: string) =>
      hall.as(head, (tx) =>
        moveRoomUse(tx, hall.context, head, at(use), { roomId: room, date, starts: '09:00', ends: '10:00' }),
      )
    await expect(move('2026-05-30')).rejects.toMatchObject({ code: 'invalid' })
    await expect(move('2026-06-01')).rejects.toMatchObject({ code: 'invalid' })
  })

  it('take nobody for whom there is no seat, and are set by the office that keeps the hall', async () => {
    await expect(take('17:00', '18:00', { peoplePresent: 13 })).rejects.toMatchObject({ code: 'invalid' })
    const [housing, head] = [hall.officer('countyHousing'), hall.officer()]
    const { version, rooms } = await hall.as(head, (tx) => getHall(tx, hall.hall.id))
    const place = { hallId: hall.hall.id, version }
    const closed = { id: room, name: { zh: '听证室', en: '' }, seats: 12, active: false }
    await expect(hall.as(housing, (tx) => setRoom(tx, hall.context, housing, place, closed))).rejects.toMatchObject({
      code: 'not-allowed',
    })
    expect(rooms).toMatchObject([{ id: room, seats: 12, active: true }])
    await hall.as(head, (tx) => setRoom(tx, hall.context, head, place, closed))
    await expect(take('17:00', '18:00')).rejects.toMatchObject({ code: 'not-found' })
  })
})

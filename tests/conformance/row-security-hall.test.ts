import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookingScope } from '../../server/src/domains/hall/appointments.ts'
import { bookLeaderDay, giveLeaderDayStep, planLeaderDay } from '../../server/src/domains/hall/leaders.ts'
import { openHallStore, type HallStore } from '../../server/src/domains/hall/testing/store.ts'
import { newId } from '../../server/src/platform/crypto/index.ts'
import { scopeOf } from '../../server/src/domains/identity/index.ts'
import type { Scope } from '../../server/src/platform/db/index.ts'

/** What a visitor may change in the hall: the count of places of the own appointment, and nothing that the office has published. */

let hall: HallStore
let leaderDay: string
let mine: Scope
let mineOfDay: Scope

beforeAll(async () => {
  hall = await openHallStore()
  const head = hall.officer()
  const day = { date: '2026-03-10', starts: '09:00', ends: '12:00', leader: '子虚', about: '', capacity: 2 }
  const planned = await hall.as(head, (tx) =>
    planLeaderDay(tx, hall.context, head, hall.hall.id, { ...day, position: { zh: '副县长', en: '' } }),
  )
  leaderDay = planned.id
  await hall.as(head, (tx) =>
    giveLeaderDayStep(tx, hall.context, head, { id: leaderDay, version: 1 }, { verb: 'publish', reason: '' }),
  )
  const booking = await hall.book({ date: '2026-03-03', starts: '09:00' })
  await hall.book({ date: '2026-03-03', starts: '10:00' })
  mine = bookingScope(booking.id, booking.regionId)
  const id = newId()
  mineOfDay = bookingScope(id, hall.hall.regionId)
  const contact = { name: '欧阳隐身', phone: '0', email: '', about: '' }
  await hall.store.test.database.write(mineOfDay, (tx) =>
    bookLeaderDay(tx, hall.context, { id, leaderDayId: leaderDay, wish: { contact, peoplePresent: 1 }, officer: null }),
  )
})
afterAll(() => hall.close())

/** How many rows a change reaches; `refused` where the database refuses the row that it would make. */
async function reaches(scope: Scope, sql: string): Promise<number | 'refused'> {
  try {
    return (await hall.store.test.database.write(scope, (tx) => tx.query(`${sql} returning 1 as one`))).length
  } catch (error) {
    if (error instanceof Error && /row-level security/.test(error.message)) return 'refused'
    throw error
  }
}
const anybody: Scope = { audience: 'public' }

describe('on the portal', () => {
  it('nobody changes a published reception day, not even who booked it', async () => {
    for (const scope of [anybody, mine, mineOfDay])
      for (const change of [`leader = '乌有'`, 'capacity = 900', `state = 'cancelled'`, `date = '2026-12-01'`])
        expect([change, await reaches(scope, `update leader_day set ${change}`)]).toEqual([change, 0])
  })

  it('the count of a time is changed by the holder of an appointment at that time alone, and only that one', async () => {
    expect(await reaches(anybody, 'update hall_slot set taken = 0')).toBe(0)
    expect(await reaches(mineOfDay, 'update hall_slot set taken = 0')).toBe(0)
    expect(await reaches(mine, 'update hall_slot set taken = taken')).toBe(1)
    expect(await reaches(mine, `update hall_slot set starts = '11:00'`)).toBe('refused')
    const slot = (starts: string, taken: number) =>
      `insert into hall_slot (region_id, hall_id, date, starts, taken)
       values ('${hall.hall.regionId}', '${hall.hall.id}', '2026-03-03', '${starts}', ${taken})`
    expect(await reaches(anybody, slot('11:00', 1))).toBe('refused')
    expect(await reaches(mine, slot('11:00', 1))).toBe('refused')
  })

  it('the count of a reception day is changed by those who booked it, up to its places', async () => {
    const update = (taken: number) => `update leader_day_places set taken = ${taken}`
    expect([await reaches(anybody, update(0)), await reaches(mine, update(0))]).toEqual([0, 0])
    expect(await reaches(mineOfDay, update(3))).toBe('refused')
    expect(await reaches(mineOfDay, update(1))).toBe(1)
    const insert = `insert into leader_day_places (region_id, leader_day_id, taken) values ('${hall.hall.regionId}', '${newId()}', 1)`
    expect([await reaches(anybody, insert), await reaches(mineOfDay, insert)]).toEqual(['refused', 'refused'])
  })

  it('nobody sees or takes a room', async () => {
    for (const table of ['hall_room_use', 'hall_room_day', 'hall_room_matter'])
      expect([table, await reaches(anybody, `update ${table} set region_id = region_id`)]).toEqual([table, 0])
    const take = `insert into hall_room_day (region_id, hall_id, room_id, date, changes)
      values ('${hall.hall.regionId}', '${hall.hall.id}', '${newId()}', '2026-03-03', 1)`
    expect(await reaches(anybody, take)).toBe('refused')
    expect(await reaches(scopeOf(hall.officer('countyWater')), take)).toBe('refused')
  })
})

describe('officers', () => {
  it('of other offices change neither reception days nor counts of a hall in which they have no window', async () => {
    const stranger = scopeOf(hall.officer('countyWater'))
    for (const sql of [
      `update leader_day set leader = '乌有'`,
      'update leader_day_places set taken = 0',
      'update hall_slot set taken = 0',
    ])
      expect([sql, await reaches(stranger, sql)]).toEqual([sql, 0])
  })
})

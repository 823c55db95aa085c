import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../platform/crypto/index.ts'
import { bookingScope, cancelBooking } from './appointments.ts'
import { OFFICES } from '../matter/testing/index.ts'
import { giveSwap, planDuty, removeDuty } from './duties.ts'
import { findCommitments, getLeaderDay } from './leader-reader.ts'
import { bookLeaderDay, giveLeaderDayStep, planLeaderDay, promise, settlePromise } from './leaders.ts'
import { newDuty, type Duty } from './roster.ts'
import { findDuties, getDuty } from './roster-reader.ts'
import { findSponsored, findSponsorships } from './sponsor-reader.ts'
import { giveSponsorStep, type SponsorCommand } from './sponsors.ts'
import { openHallStore, type HallStore } from './testing/store.ts'

let hall: HallStore
beforeAll(async () => {
  hall = await openHallStore()
})
afterAll(() => hall.close())

const at = ({ regionId, id, version }: { regionId: string; id: string; version: number }) => ({ regionId, id, version })
const plan = (date: string, half: 'morning' | 'afternoon'): Promise<Duty> => {
  const head = hall.officer()
  const wish = newDuty.parse({ date, half, kind: 'lawyer', name: date === '2026-03-03' ? '甲律师' : '乙律师' })
  return hall.as(head, (tx) => planDuty(tx, hall.context, head, hall.hall.id, wish))
}

describe('the roster', () => {
  it('keeps duties, swaps them both ways and takes them off', async () => {
    const head = hall.officer()
    const [first, second] = [await plan('2026-03-03', 'morning'), await plan('2026-03-04', 'morning')]
    await expect(plan('2026-03-03', 'morning')).rejects.toMatchObject({ code: 'invalid' })
    await hall.as(head, (tx) => giveSwap(tx, hall.context, head, at(first), { verb: 'askSwap', withId: second.id }))
    const asked = { ...at(first), version: 2 }
    const outsider = hall.officer('countyHousing', 0, 'handler')
    await expect(
      hall.as(outsider, (tx) => giveSwap(tx, hall.context, outsider, asked, { verb: 'acceptSwap' })),
    ).rejects.toMatchObject({ code: 'not-allowed' })
    await hall.as(head, (tx) => giveSwap(tx, hall.context, head, asked, { verb: 'acceptSwap' }))
    const duties = await hall.as(head, (tx) => findDuties(tx, hall.hall.id, '2026-03-03', '2026-03-04'))
    expect(duties.map(({ date, name }) => [date, name])).toEqual([
      ['2026-03-03', '乙律师'],
      ['2026-03-04', '甲律师'],
    ])
    const now = await hall.as(head, (tx) => getDuty(tx, first.regionId, first.id))
    await hall.as(head, (tx) => removeDuty(tx, hall.context, head, at(now), 'ill'))
    expect(await hall.as(head, (tx) => findDuties(tx, hall.hall.id, '2026-03-03', '2026-03-03'))).toEqual([])
  })
})

describe("a leader's reception day", () => {
  it('is booked by so many as it has places, held, and its promises are settled', async () => {
    const head = hall.officer()
    const wish = {
      date: '2026-03-09',
      starts: '09:00',
      ends: '12:00',
      leader: '子虚',
      position: { zh: '副县长', en: '' },
      about: '',
      capacity: 2,
    }
    const { id } = await hall.as(head, (tx) => planLeaderDay(tx, hall.context, head, hall.hall.id, wish))
    const book = () => {
      const bookingId = newId()
      return hall.store.test.database.write(bookingScope(bookingId, hall.hall.regionId), (tx) =>
        bookLeaderDay(tx, hall.context, {
          id: bookingId,
          leaderDayId: id,
          wish: { contact: { name: '甲', phone: '1', email: '', about: '' }, peoplePresent: 1 },
          officer: null,
        }),
      )
    }
    await expect(book()).rejects.toMatchObject({ code: 'not-found' })
    const step = (verb: 'publish' | 'hold', version: number) =>
      hall.as(head, (tx) => giveLeaderDayStep(tx, hall.context, head, { id, version }, { verb, reason: '' }))
    await step('publish', 1)
    const tries = await Promise.allSettled(Array.from({ length: 6 }, book))
    const got = tries.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
    expect(got).toHaveLength(2)
    const mine = got.at(0)!
    await hall.store.test.database.write(bookingScope(mine.id, mine.regionId), (tx) =>
      cancelBooking(tx, hall.context, mine, null, ''),
    )
    expect((await hall.as(head, (tx) => getLeaderDay(tx, id))).taken).toBe(1)
    await book()
    await expect(step('hold', 2)).rejects.toMatchObject({ code: 'step-not-open' })
    hall.store.clock.set('2026-03-09T06:00:00.000Z')
    await step('hold', 2)
    const made = await hall.as(head, (tx) =>
      promise(tx, hall.context, head, id, {
        what: '修路',
        officeId: OFFICES.countyHousing,
        dueOn: '2026-04-01',
        matter: null,
      }),
    )
    const housing = hall.officer('countyHousing')
    const settled = { kept: true, on: '2026-03-09', evidence: '照片' }
    const stranger = hall.officer('countyWater')
    await expect(
      hall.as(stranger, (tx) => settlePromise(tx, hall.context, stranger, at(made), settled)),
    ).rejects.toMatchObject({ code: 'not-found' })
    await hall.as(housing, (tx) => settlePromise(tx, hall.context, housing, at(made), settled))
    const [kept] = await hall.as(head, (tx) => findCommitments(tx, [id]))
    expect(kept).toMatchObject({ state: 'kept', evidence: '照片' })
  })
})

describe('a sponsored matter', () => {
  it('has one leader at a time, steps and an end, and is seen by whoever sees the matter', async () => {
    const head = hall.officer()
    const { regionId, matterId } = await hall.store.file({ channel: 'visit' })
    const give = (version: number, command: SponsorCommand) =>
      hall.as(head, (tx) => giveSponsorStep(tx, hall.context, head, { regionId, matterId, version }, command))
    const begin = { leader: '子虚', position: { zh: '副县长', en: '' }, reason: '疑难' }
    await give(0, { verb: 'begin', input: begin })
    await expect(give(0, { verb: 'begin', input: begin })).rejects.toMatchObject({ code: 'conflict' })
    await expect(give(1, { verb: 'begin', input: begin })).rejects.toMatchObject({ code: 'step-not-open' })
    await give(1, { verb: 'plan', input: { what: '会商', dueOn: '2026-03-20' } })
    const now = (await hall.as(head, (tx) => findSponsorships(tx, regionId, matterId))).at(0)!
    expect(now.steps).toMatchObject([{ what: '会商', doneOn: null }])
    await give(2, { verb: 'done', input: { stepId: now.steps.at(0)!.id, on: '2026-03-09', result: '有方案' } })
    const stranger = hall.officer('otherCountyHousing')
    const listFor = (who: typeof head) =>
      hall.as(who, (tx) => findSponsored(tx, { state: 'active', after: undefined, limit: 5 }))
    expect((await listFor(head)).map(({ matterId: id }) => id)).toEqual([matterId])
    expect(await listFor(stranger)).toEqual([])
    await give(3, { verb: 'end', input: { resolved: true, ending: '已解决' } })
    expect(await listFor(head)).toEqual([])
    await give(0, { verb: 'begin', input: begin })
    expect(await hall.as(head, (tx) => findSponsorships(tx, regionId, matterId))).toHaveLength(2)
  })
})

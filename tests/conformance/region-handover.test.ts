import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Officer } from '../../server/src/domains/identity/index.ts'
import { peopleOf } from '../factories/people.ts'
import { openPortalOffice, type PortalOffice } from '../factories/portal-office.ts'

let portal: PortalOffice
let here: Officer
let there: Officer
let elsewhere: Officer
type Key = { regionId: string; matterId: string }

const file = (summary: string) =>
  portal.file({ summary, petitioners: [{ name: '寻路人', phone: '13900000000', address: '' }] } as never)
const handOver = async (key: Key): Promise<Key> => {
  await portal.give('countyPetitions', key, 'handOver', {
    to: portal.offices.otherPetitions.id,
    reason: '路段在县界以外',
  })
  const { matter } = await portal.desks.desk.load(here, key)
  const target = matter.handedOver?.target
  if (!target) throw new Error('was not handed over')
  return { regionId: target.regionId, matterId: target.matterId }
}
const list = (officer: Officer, asked: object = {}) => portal.desks.crossings.list(officer, { limit: 20, ...asked })
const crossingsOf = async (officer: Officer, key: Key) => (await portal.desks.handover.ofMatter(officer, key)).crossings

beforeAll(async () => {
  portal = await openPortalOffice()
  const hire = await peopleOf(portal)
  here = await hire('here', 'countyPetitions', 'intake-clerk', 'handler', 'head')
  there = await hire('there', 'otherPetitions', 'intake-clerk', 'handler', 'head')
  elsewhere = await hire('elsewhere', 'countyWater', 'handler')
})
afterAll(() => portal.close())

describe('matters between regions', () => {
  it('are listed on both sides with state, counterpart, dates and papers, and to nobody who has no part in them', async () => {
    const key = await file('路灯损坏')
    const target = await handOver(key)
    const [out] = (await list(here, { direction: 'out' })).items
    expect(out).toMatchObject({
      direction: 'out',
      matterId: key.matterId,
      title: '路灯损坏',
      on: '2026-11-20',
      from: { name: { zh: '青蘅县信访局' } },
      to: { name: { zh: '松林县信访局', en: 'Songlin County Petition Office' } },
      other: { regionId: '990102' },
      reason: '路段在县界以外',
      state: 'waiting',
      endedOn: null,
      sendBackUntil: null,
      letter: { number: expect.stringContaining('移') },
      receipt: null,
    })
    expect((await list(here, { direction: 'in' })).items).toEqual([])
    const [came] = (await list(there, { direction: 'in' })).items
    expect(came).toMatchObject({ matterId: target.matterId, state: 'waiting', sendBackUntil: '2026-11-27' })
    expect(came?.letter?.number).toBe(out?.letter?.number)
    expect(came?.other.number).toBe(out?.number)
    expect((await list(elsewhere)).items).toEqual([])
    portal.clock.set('2026-11-23T02:00:00.000Z')
    await portal.give('otherPetitions', target, 'takeUp', { note: '由我县继续办理' })
    const done = { state: 'taken-up', endedOn: '2026-11-23', said: '由我县继续办理', sendBackUntil: null }
    const sides = [(await list(here, { direction: 'out' })).items[0], (await list(there)).items[0]]
    for (const side of sides)
      expect(side).toMatchObject({ ...done, receipt: { number: expect.stringContaining('收') } })
    expect(sides[0]?.receipt?.number).toBe(sides[1]?.receipt?.number)
  })

  it('are filtered by state, paged by key, and listed again for every time they went', async () => {
    const key = await file('水管破裂')
    const target = await handOver(key)
    await portal.give('otherPetitions', target, 'sendBack', { reasons: '管网属于你县' })
    expect((await list(here, { state: 'sent-back' })).items).toMatchObject([
      { matterId: key.matterId, direction: 'out', said: '管网属于你县' },
    ])
    expect((await list(there, { state: 'sent-back' })).items).toMatchObject([{ matterId: target.matterId }])
    const again = await handOver(key)
    expect((await crossingsOf(here, key)).map(({ state }) => state)).toEqual(['waiting', 'sent-back'])
    expect((await list(there, { state: 'waiting' })).items.map(({ matterId }) => matterId)).toEqual([again.matterId])
    const first = await list(here, { limit: 2 })
    const second = await list(here, { limit: 2, before: first.next })
    expect([first, second].flatMap(({ items }) => items.map(({ on, state }) => [on, state]))).toHaveLength(3)
    expect(second.next).toBeNull()
  })

  it('say on both sides when the petitioner withdrew before anybody took it up', async () => {
    const key = await file('围墙倾斜')
    const target = await handOver(key)
    await portal.desks.desk.give({ kind: 'citizen', ...target }, target, { verb: 'withdraw', input: { reason: '' } })
    expect((await crossingsOf(here, key)).map(({ state }) => state)).toEqual(['withdrawn'])
    expect((await crossingsOf(there, target)).map(({ state }) => state)).toEqual(['withdrawn'])
  })

  it('carry their proof: both sides hold, and a side that somebody wrote anew is named', async () => {
    const key = await file('井盖缺失')
    const target = await handOver(key)
    const [sound] = await crossingsOf(here, key)
    expect(sound?.proof).toMatchObject({ source: 'sound', target: 'sound', events: 1 })
    expect((await crossingsOf(there, target))[0]?.proof).toEqual(sound?.proof)
    await portal.test.admin.query(
      `update matter_event set data = jsonb_set(data, '{text}', '"没有的事"') where matter_id = $1 and seq = 1`,
      [target.matterId],
    )
    expect((await crossingsOf(here, key))[0]?.proof).toMatchObject({ target: 'faulty' })
  })

  it('come out over HTTP under the policy of the desk', async () => {
    const door = await portal.app.inject({ method: 'GET', url: '/api/v1/handover/regions' })
    expect(door.statusCode).toBe(401)
  })
})

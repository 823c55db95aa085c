import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../../platform/db/index.ts'
import { findMatter } from '../matter/index.ts'
import { OFFICES, OFFICE_TREE } from '../matter/testing/index.ts'
import { officerScope, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import { asOfDay, asOfNow, countFigures, type Cut, type Day, measureOf, readRecords } from './index.ts'
import type { MeasureId } from './measures.ts'

let store: MatterStore
const SYSTEM: Scope = { audience: 'system' }
const HOUSING = officerScope('countyHousing')
const REGISTERING = officerScope('countyPetitions')
const RECEIVING = { ...officerScope('neighbourPetitions'), regionId: '990102' } as const
const ABOVE = officerScope('cityPetitions')
const WHY = { to: OFFICES.neighbourPetitions, reason: 'The street lies beyond the county line.' }
const PERIOD = { from: '2026-01-01', to: '2026-12-31' } as const
type Key = { regionId: string; matterId: string }
let gone: Key
let target: Key

const targetOf = async (key: Key): Promise<Key> => {
  const found = await store.test.database.read(SYSTEM, (tx) => findMatter(tx, key))
  const there = found?.matter.handedOver?.target
  if (!there) throw new Error('was not handed over')
  return { regionId: there.regionId, matterId: there.matterId }
}
const today = (): Day => asOfNow(store.clock.now())
/** A measure of everything that the scope may see, as [numerator, denominator]. */
async function figure(scope: Scope, id: MeasureId, cut: Partial<Cut> = {}, day: Day = today()) {
  const table = await store.test.database.read(scope, (tx) =>
    countFigures(tx, OFFICE_TREE, {
      measures: [id],
      cut: { period: PERIOD, ...cut },
      day,
    }),
  )
  const [total] = table.total
  if (!total) throw new Error('no figure')
  return total
}
const received = async (scope: Scope, cut: Partial<Cut> = {}, day?: Day): Promise<number> =>
  (await figure(scope, 'received', cut, day)).numerator

beforeAll(async () => {
  store = await openMatterStore('2026-03-02T02:00:00.000Z')
  const file = () => store.file({ petitioners: [{ name: 'Petitioner', phone: '13900000000' }] })
  const stays = await file()
  gone = await file()
  for (const key of [stays, gone])
    await store.give('countyPetitions', key, 'transfer', { to: OFFICES.countyHousing, noticeGiven: true })
  store.clock.set('2026-03-04T02:00:00.000Z')
  for (const key of [stays, gone])
    await store.give('countyHousing', key, 'accept', { way: 'handling-opinion', noticeGiven: true })
  store.clock.set('2026-03-10T02:00:00.000Z')
  await store.give('countyHousing', gone, 'handOver', WHY)
  target = await targetOf(gone)
})
afterAll(() => store.close())

describe('a matter that went to another region', () => {
  it('stays counted by the office that registered it, as handed over, and by the one that had accepted it', async () => {
    for (const scope of [REGISTERING, HOUSING]) {
      expect(await received(scope)).toBe(2)
      expect(await received(scope, { where: { state: ['handed-over'] } })).toBe(1)
      expect(await figure(scope, 'open')).toMatchObject({ numerator: 1 })
      expect(await figure(scope, 'toldInTime')).toMatchObject({ numerator: 2 })
    }
    const { records } = await store.test.database.read(REGISTERING, (tx) =>
      readRecords(
        tx,
        OFFICE_TREE,
        {
          measure: measureOf('received'),
          part: 'numerator',
          cut: { period: PERIOD, where: { state: ['handed-over'] } },
          day: today(),
        },
        null,
        10,
      ),
    )
    expect(records.map(({ matterId }) => matterId)).toEqual([gone.matterId])
  })

  it('is left out where its end would have to be known, and said to be', async () => {
    const concluded = await figure(REGISTERING, 'concluded')
    expect(concluded).toMatchObject({ numerator: 0, denominator: 1, excluded: { handedOver: 1 } })
    store.clock.set('2026-06-30T02:00:00.000Z')
    expect(await figure(REGISTERING, 'answeredIn60Days')).toMatchObject({
      denominator: 1,
      excluded: { notYetDue: 0, handedOver: 1 },
    })
    store.clock.set('2026-03-11T02:00:00.000Z')
  })

  it('counts once for whoever sees both sides, with every clock once, and once in the region it went to', async () => {
    for (const scope of [ABOVE, SYSTEM]) {
      expect(await received(scope)).toBe(2)
      expect(await received(scope, { where: { state: ['handed-over'] } })).toBe(0)
      expect((await figure(scope, 'limits')).numerator).toBe((await figure(REGISTERING, 'limits')).numerator)
    }
    expect(await received(RECEIVING)).toBe(1)
  })

  it('counts from above in each office and region as it does in them', async () => {
    expect(await received(ABOVE, { offices: [OFFICES.countyHousing] })).toBe(await received(HOUSING))
    expect(await received(ABOVE, { offices: [OFFICES.countyPetitions] })).toBe(2)
    expect(await received(ABOVE, { offices: [WHY.to] })).toBe(1)
    expect(await received(ABOVE, { region: '990101' })).toBe(2)
    expect(await received(ABOVE, { region: '990102' })).toBe(1)
    expect(await received(ABOVE, { region: '990100' })).toBe(2)
  })

  it('is not handed over in what was reported before, nor once it was sent back; sent on, it still counts once', async () => {
    const before = asOfDay('2026-03-09')
    expect(await received(REGISTERING, { where: { state: ['handed-over'] } }, before)).toBe(0)
    expect(await received(ABOVE, {}, before)).toBe(2)
    await store.give('neighbourPetitions', target, 'sendBack', { reasons: 'Yours.' })
    expect(await received(REGISTERING, { where: { state: ['handed-over'] } })).toBe(0)
    for (const scope of [REGISTERING, ABOVE, SYSTEM]) expect(await received(scope)).toBe(2)
    expect(await received(RECEIVING)).toBe(0)
    store.clock.set('2026-03-12T02:00:00.000Z')
    await store.give('countyHousing', gone, 'handOver', WHY)
    const again = await targetOf(gone)
    await store.give('neighbourPetitions', again, 'takeUp', {})
    store.clock.set('2026-03-13T02:00:00.000Z')
    await store.give('neighbourPetitions', again, 'handOver', { to: OFFICES.countyWater, reason: 'Theirs after all.' })
    for (const scope of [REGISTERING, RECEIVING, ABOVE, SYSTEM])
      expect([scope, await received(scope)]).toEqual([scope, scope === RECEIVING ? 1 : 2])
    expect(await received(ABOVE, { where: { state: ['arriving'] } })).toBe(1)
  })
})

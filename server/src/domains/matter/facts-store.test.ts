import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { renewLists } from './basis.ts'
import { isOutdated, rebuildMatters } from './index.ts'
import { LAW, OFFICES, OPINION } from './testing/index.ts'
import { mattersInManyPhases } from './testing/many-phases.ts'
import { openMatterStore, type MatterStore } from './testing/store.ts'

let store: MatterStore
beforeEach(async () => {
  store = await openMatterStore()
})
afterEach(() => store.close())

const rows = async (table: 'matter_fact' | 'limit_fact', columns: string, order = ''): Promise<string[]> => {
  const found = await store.test.admin.query<{ row: string }>(
    `select concat_ws(' ', ${columns}) as row from ${table} order by matter_id, known_from${order}`,
  )
  return found.rows.map(({ row }) => row)
}
const PHASES = `phase, known_from at time zone 'UTC', '-', known_to at time zone 'UTC'`

async function answered(): Promise<{ regionId: string; matterId: string }> {
  const key = await store.file({ office: OFFICES.countyHousing })
  store.clock.set('2026-03-04T02:00:00.000Z')
  await store.give('countyHousing', key, 'accept', { way: 'handling-opinion', noticeGiven: true })
  store.clock.set('2026-03-20T02:00:00.000Z')
  await store.give('countyHousing', key, 'answer', OPINION)
  return key
}

describe('facts of figures', () => {
  it('are written with each step, each with the span in which the register knew it', async () => {
    await answered()
    expect(await rows('matter_fact', PHASES)).toEqual([
      'registered 2026-03-02 02:00:00 - 2026-03-04 02:00:00',
      'accepted 2026-03-04 02:00:00 - 2026-03-20 02:00:00',
      'answered 2026-03-20 02:00:00 -',
    ])
    expect(
      await rows('limit_fact', `limit_id, due_on, ended, ended_on, '-', known_to at time zone 'UTC'`, ', n'),
    ).toEqual([
      'notify-direct 2026-03-17 - 2026-03-04 02:00:00',
      'notify-direct 2026-03-17 met 2026-03-04 -',
      'handle 2026-05-06 - 2026-03-20 02:00:00',
      'handle 2026-05-06 met 2026-03-20 -',
    ])
  })

  it('are not written for a step after which a matter counts the same', async () => {
    const key = await answered()
    const before = await rows('matter_fact', PHASES)
    store.clock.set('2026-03-21T02:00:00.000Z')
    await store.give(null, key, 'addMaterial', { note: 'A picture.' })
    expect(await rows('matter_fact', PHASES)).toEqual(before)
  })

  it('of a past day stay when something is learnt late: a delivery dated before, entered after the report', async () => {
    const key = await answered()
    const reported = '2026-03-25T00:00:00.000Z'
    const deliveredAsOf = async (at: string): Promise<number> => {
      const [found] = (
        await store.test.admin.query<{ n: number }>(
          `select count(*)::int as n from matter_fact where delivered_on <= '2026-03-24'
             and known_from <= $1 and (known_to is null or known_to > $1)`,
          [at],
        )
      ).rows
      return found?.n ?? 0
    }
    expect(await deliveredAsOf(reported)).toBe(0)
    store.clock.set('2026-04-02T02:00:00.000Z')
    await store.give('countyHousing', key, 'deliver', { on: '2026-03-22', method: 'post', postNumber: 'XA1' })
    expect(await deliveredAsOf(reported)).toBe(0)
    expect(await deliveredAsOf('2026-04-03T00:00:00.000Z')).toBe(1)
  })

  it('are seen by whoever sees the matter today, those of the past too', async () => {
    const key = await store.file()
    const seenBy = (office: 'countyPetitions' | 'countyHousing' | 'countyWater') =>
      store.test.database.read({ audience: 'officer', officeId: OFFICES[office], staffId: OFFICES[office] }, (tx) =>
        tx.query<{ n: number }>(
          'select (select count(*) from matter_fact)::int + (select count(*) from limit_fact)::int as n',
        ),
      )
    expect((await seenBy('countyHousing'))[0]?.n).toBe(0)
    store.clock.set('2026-03-03T02:00:00.000Z')
    await store.give('countyPetitions', key, 'transfer', { to: OFFICES.countyHousing, noticeGiven: true, reason: 'x' })
    const [all] = await seenBy('countyPetitions')
    expect(all?.n).toBeGreaterThan(3)
    expect(await seenBy('countyHousing')).toEqual([all])
    expect((await seenBy('countyWater'))[0]?.n).toBe(0)
  })

  it('are made from the events for an office that was running before there were any', async () => {
    await mattersInManyPhases(store)
    const all = async () => [
      await rows('matter_fact', 'matter_fact.*'),
      await rows('limit_fact', 'limit_fact.*', ', n'),
    ]
    const live = await all()
    expect(await isOutdated(store.context, 'today')).toBe(false)
    await store.test.admin.query(`delete from matter_fact`)
    await store.test.admin.query(`delete from limit_fact`)
    // As the migration leaves it.
    await store.test.admin.query(`update matter_basis set basis = 'before facts'`)
    expect(await isOutdated(store.context, 'today')).toBe(true)
    await renewLists(store.context, 'today')
    expect(await all()).toEqual(live)
  })

  it('keep the last day that was reported when the calendar changes', async () => {
    await store.file()
    const due = () => rows('limit_fact', `due_on, known_from at time zone 'UTC', '-', known_to at time zone 'UTC'`)
    expect(await due()).toEqual(['2026-03-17 2026-03-02 02:00:00 -'])
    const holidays = { ...LAW.calendar.holidays, '2026-03-17': { zh: '假日', en: 'Holiday' } }
    store.clock.set('2026-03-05T02:00:00.000Z')
    await rebuildMatters({ ...store.context, law: () => ({ ...LAW, calendar: { ...LAW.calendar, holidays } }) })
    expect(await due()).toEqual([
      '2026-03-17 2026-03-02 02:00:00 - 2026-03-05 02:00:00',
      '2026-03-18 2026-03-05 02:00:00 -',
    ])
  })
})

describe('facts written live', () => {
  let own: MatterStore
  beforeAll(async () => {
    own = await openMatterStore()
  })
  afterAll(() => own.close())

  it('are those that rebuilding makes from the events, however the steps fall together in time', async () => {
    const all = async (): Promise<unknown> => {
      const read = async (table: string, order: string) =>
        (await own.test.admin.query(`select * from ${table} order by matter_id, ${order}`)).rows
      return [await read('matter_fact', 'known_from'), await read('limit_fact', 'n, known_from')]
    }
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 5, maxLength: 5 }), async (hours) => {
        let now = Date.parse('2026-03-02T02:00:00.000Z')
        const pass = (n: number) => own.clock.set(new Date((now += (hours[n] ?? 0) * 3_600_000)).toISOString())
        own.clock.set(new Date(now).toISOString())
        const key = await own.file()
        pass(0)
        await own.give('countyPetitions', key, 'transfer', {
          to: OFFICES.countyHousing,
          noticeGiven: true,
          reason: 'x',
        })
        pass(1)
        await own.give('countyHousing', key, 'object', { reasons: 'Not ours.', suggestedOffice: null })
        pass(2)
        await own.give('countyPetitions', key, 'upholdObjection', {})
        pass(3)
        await own.give('countyPetitions', key, 'transfer', { to: OFFICES.countyWater, noticeGiven: true, reason: 'x' })
        pass(4)
        await own.give('countyWater', key, 'accept', { way: 'handling-opinion', noticeGiven: true })
        const live = await all()
        await own.test.admin.query(`delete from matter_fact where matter_id = $1`, [key.matterId])
        await own.test.admin.query(`delete from limit_fact where matter_id = $1`, [key.matterId])
        await rebuildMatters(own.context)
        expect(await all()).toEqual(live)
      }),
      { numRuns: 12 },
    )
  })
})

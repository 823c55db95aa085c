import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isOutdated, renewLists } from './basis.ts'
import { LAW } from './testing/facts.ts'
import { aFiling, aKey, officerOf, openMatterStore, type MatterStore } from './testing/store.ts'

let store: MatterStore
beforeAll(async () => {
  store = await openMatterStore()
})
afterAll(() => store.close())

describe('lists whose calendar changed', () => {
  it('are known as outdated and made anew, with the dates of the new calendar', async () => {
    expect(await isOutdated(store.context, 'calendar 1')).toBe(false)
    const { matterId } = await store.desk.file(officerOf('countyPetitions'), aFiling(), aKey())
    const dueOf = async () =>
      (
        await store.test.admin.query<{ due: string }>('select next_due::text as due from matter where id = $1', [
          matterId,
        ])
      ).rows[0]?.due
    const before = await dueOf()
    expect(before).toBe('2026-03-17')
    const strike = {
      ...LAW.calendar,
      holidays: { ...LAW.calendar.holidays, '2026-03-17': { zh: '假日', en: 'Holiday' } },
    }
    expect(await isOutdated(store.context, 'calendar 2')).toBe(true)
    const law = { ...LAW, calendar: strike }
    await renewLists({ ...store.context, law: () => law }, 'calendar 2')
    expect(await dueOf()).toBe('2026-03-18')
    expect(await isOutdated(store.context, 'calendar 2')).toBe(false)
  })
})

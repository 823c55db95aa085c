import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inWholeRegister } from './reader.ts'
import { OFFICES } from './testing/index.ts'
import { officerOf, officerScope, openMatterStore, type MatterStore } from './testing/store.ts'

let store: MatterStore
beforeAll(async () => {
  store = await openMatterStore()
})
afterAll(() => store.close())

describe('the same facts, accepted elsewhere (Art. 19(3))', () => {
  it('bar acceptance by an office that may not see the earlier matter, and stay unseen by it', async () => {
    const earlier = await store.file({ office: OFFICES.countyHousing })
    await store.give('countyHousing', earlier, 'accept', { way: 'handling-opinion', noticeGiven: true })
    const later = await store.file()
    const link = { matterId: earlier.matterId, relation: 'same-facts', reason: 'The same lamp' } as const
    await store.give('countyPetitions', later, 'link', link)
    await store.give('countyPetitions', later, 'transfer', { to: OFFICES.countyWater, noticeGiven: true })
    const accepting = store.give('countyWater', later, 'accept', { way: 'handling-opinion', noticeGiven: true })
    await expect(accepting).rejects.toMatchObject({ code: 'conflict' })
    const seen = await store.desk.forOfficer(officerOf('countyWater'), later)
    expect(seen.links).toMatchObject([{ matterId: earlier.matterId, other: null }])
    const reasons = 'The Housing Bureau handles it.'
    await store.give('countyWater', later, 'decline', { ground: 'already-accepted', reasons, directTo: '' })
    expect((await store.desk.forOfficer(officerOf('countyWater'), later)).phase).toBe('declined')
  })

  it('leave the transaction to whoever asked', async () => {
    const rows = await store.test.database.read(officerScope('countyWater'), async (tx) => {
      const all = await inWholeRegister(tx, () => tx.query('select from matter'))
      const own = await tx.query('select from matter')
      return [all.length, own.length]
    })
    expect(rows).toEqual([2, 1])
  })
})

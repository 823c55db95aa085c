import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import * as receipts from '../receipts/index.ts'
import { aFiling, aKey, officerOf, openMatterStore, type MatterStore } from './testing/store.ts'

vi.mock(import('../receipts/index.ts'), async (original) => {
  const real = await original()
  return { ...real, newNumber: vi.fn<typeof real.newNumber>(real.newNumber) }
})

let store: MatterStore
beforeAll(async () => {
  store = await openMatterStore()
})
afterAll(() => store.close())

describe('a number that chance draws twice', () => {
  it('is drawn again, and the filing goes through', async () => {
    const first = await store.desk.file(officerOf('countyPetitions'), aFiling(), aKey())
    vi.mocked(receipts.newNumber).mockReturnValueOnce(first.number).mockReturnValueOnce(first.number)
    const second = await store.desk.file(officerOf('countyPetitions'), aFiling(), aKey())
    expect(second.number).not.toBe(first.number)
    expect(second.matterId).not.toBe(first.matterId)
  })
})

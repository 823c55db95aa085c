import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import * as receipts from '../receipts/index.ts'
import { findKeptFiles } from './reader.ts'
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

describe('the files of a matter', () => {
  it('are known to the sweep of the file store, from the filing and from later material, and no others', async () => {
    const file = (sha256: string) => ({
      id: crypto.randomUUID(),
      name: 'plan.pdf',
      type: 'application/pdf',
      size: 3,
      sha256,
    })
    const [filed, later, other] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string]
    const receipt = await store.desk.file(officerOf('countyPetitions'), aFiling({ attachments: [file(filed)] }), aKey())
    await store.give('countyPetitions', receipt, 'addMaterial', { attachments: [file(later)] })
    const kept = await store.test.database.read({ audience: 'system' }, (tx) =>
      findKeptFiles(tx, [filed, later, other]),
    )
    expect([...kept].sort()).toEqual([filed, later])
  })
})

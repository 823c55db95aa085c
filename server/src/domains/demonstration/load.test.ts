import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemonstration, type Loaded } from './load.ts'
import { openEmptyInstallation, type EmptyInstallation } from './testing.ts'

let empty: EmptyInstallation
let loaded: Loaded | undefined

beforeAll(async () => {
  empty = await openEmptyInstallation()
  const { test, clock, keys, files, rules } = empty
  loaded = await loadDemonstration({ matters: { database: test.database, clock, keys }, files, rules })
})
afterAll(() => empty.close())

describe('the demonstration district', () => {
  it('loads', () => {
    console.log(loaded)
    expect(loaded?.matters).toBeGreaterThan(1500)
  })
})

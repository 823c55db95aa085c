import { describe, expect, it } from 'vitest'
import { aDistrict, anOffice } from '../../server/src/domains/office/testing.ts'
import { findPlace, isAccused, officesAbove, placesOf, suggestedOffice, type PlaceOfOffices } from './places.ts'

const OFFICES = aDistrict()
const placeOf = (regionId: string): PlaceOfOffices => {
  const place = findPlace(OFFICES, regionId)
  if (!place) throw new Error(`no place ${regionId}`)
  return place
}
const ids = (offices: readonly { id: string }[]): string[] => offices.map(({ id }) => id)

describe('the places of the tree of offices', () => {
  it('are its regions, the higher ones first, each named by its government', () => {
    expect(placesOf(OFFICES).map(({ regionId, head }) => [regionId, head.id])).toEqual([
      ['990100', 'city'],
      ['990101', 'county-a'],
      ['990102', 'county-b'],
    ])
  })

  it('are called as people call them', () => {
    const government = anOffice({
      id: 'g',
      level: 'county',
      kind: 'government',
      path: ['g'],
      name: { zh: '青蘅县人民政府', en: 'Qinghe County People’s Government' },
    })
    expect(placesOf([government])[0]?.name).toEqual({ zh: '青蘅县', en: 'Qinghe County' })
  })

  it('leave out what was closed or merged', () => {
    const merged = anOffice({
      id: 'old',
      level: 'county',
      kind: 'department',
      path: ['city', 'county-a', 'old'],
      active: false,
    })
    expect(ids(findPlace([...OFFICES, merged], '990101')?.others ?? [])).not.toContain('old')
  })
})

describe('where a matter may go', () => {
  it('is suggested to be the petition office of the place', () => {
    expect(suggestedOffice(OFFICES, placeOf('990101'), [])?.id).toBe('a-petitions')
  })

  it('is one level up where the place has none, or where its own is accused (Art. 30(3))', () => {
    expect(suggestedOffice(OFFICES, placeOf('990102'), [])?.id).toBe('city-petitions')
    expect(suggestedOffice(OFFICES, placeOf('990101'), ['a-petitions'])?.id).toBe('city-petitions')
    expect(suggestedOffice(OFFICES, placeOf('990101'), ['county-a'])?.id).toBe('city-petitions')
    expect(suggestedOffice(OFFICES, placeOf('990101'), ['city'])).toBeUndefined()
  })

  it('is never sideways: the level above has no other county in it', () => {
    expect(ids(officesAbove(OFFICES, placeOf('990101'))).sort()).toEqual(['city', 'city-housing', 'city-petitions'])
    expect(officesAbove(OFFICES, placeOf('990100'))).toEqual([])
  })

  it('is nothing below an accused office', () => {
    const blocked = OFFICES.filter((office) => isAccused(office, ['county-a']))
    expect(ids(blocked)).toEqual(['county-a', 'a-petitions', 'a-housing', 'a-water', 'a-town'])
  })
})

import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { commonSuperior, isHigherLevel, nextHigherOffice, petitionOfficeFor, servedBy } from './competence.ts'
import { nameOfPlace } from './place.ts'
import { aDistrict, anOffice } from './testing.ts'
import {
  ancestorsOf,
  childrenOf,
  getOffice,
  isWithin,
  predecessorsOf,
  subtreeOf,
  successorOf,
  treeOf,
  withPredecessors,
} from './tree.ts'

const district = treeOf(aDistrict())
const ids = (offices: readonly { id: string }[]): string[] => offices.map((office) => office.id)
const changed = (id: string, change: object) =>
  treeOf(aDistrict().map((office) => (office.id === id ? { ...office, ...change } : office)))

describe('the tree of offices', () => {
  it('knows superiors, subordinates and what is within', () => {
    expect(ids(ancestorsOf(district, 'a-town'))).toEqual(['county-a', 'city'])
    expect(ids(childrenOf(district, 'county-a'))).toEqual(['a-town', 'a-petitions', 'a-housing', 'a-water'])
    expect(ids(subtreeOf(district, 'county-b'))).toEqual(['county-b', 'b-housing'])
    expect(isWithin(district, 'a-town', 'city')).toBe(true)
    expect(isWithin(district, 'city', 'city')).toBe(true)
    expect(isWithin(district, 'b-housing', 'county-a')).toBe(false)
    expect(() => getOffice(district, 'nowhere')).toThrow('There is no such office')
  })

  it('finds the petition office beside or above', () => {
    expect(petitionOfficeFor(district, 'a-petitions')?.id).toBe('a-petitions')
    expect(petitionOfficeFor(district, 'a-housing')?.id).toBe('a-petitions')
    expect(petitionOfficeFor(district, 'a-town')?.id).toBe('a-petitions')
    expect(petitionOfficeFor(district, 'county-a')?.id).toBe('a-petitions')
    expect(petitionOfficeFor(district, 'b-housing')?.id).toBe('city-petitions')
    expect(petitionOfficeFor(changed('a-petitions', { active: false }), 'a-housing')?.id).toBe('city-petitions')
    expect(petitionOfficeFor(district, 'nowhere')).toBeUndefined()
  })

  it('lets a petition office answer for all for whom it registers, others for themselves', () => {
    expect(new Set(servedBy(district, 'a-petitions'))).toEqual(
      new Set(['county-a', 'a-town', 'a-petitions', 'a-housing', 'a-water']),
    )
    expect(servedBy(district, 'city-petitions')).toEqual(expect.arrayContaining(['city', 'county-b', 'b-housing']))
    expect(servedBy(district, 'city-petitions')).not.toContain('a-housing')
    expect(servedBy(district, 'a-housing')).toEqual(['a-housing'])
    expect(servedBy(changed('a-petitions', { active: false }), 'a-petitions')).toEqual(['a-petitions'])
    expect(servedBy(district, 'nowhere')).toEqual(['nowhere'])
  })

  it('Art. 35, 36: one level above reviews', () => {
    expect(nextHigherOffice(district, 'a-housing')?.id).toBe('county-a')
    expect(nextHigherOffice(district, 'county-a')?.id).toBe('city')
    expect(nextHigherOffice(district, 'city')).toBeUndefined()
    expect(nextHigherOffice(changed('county-a', { active: false }), 'a-housing')?.id).toBe('city')
    expect(isHigherLevel('city', 'county')).toBe(true)
    expect(isHigherLevel('county', 'county')).toBe(false)
  })

  it('Art. 24(1): the common superior decides a dispute, never one of the two', () => {
    expect(commonSuperior(district, 'a-housing', 'a-water')?.id).toBe('county-a')
    expect(commonSuperior(district, 'a-housing', 'b-housing')?.id).toBe('city')
    expect(commonSuperior(district, 'a-housing', 'county-a')?.id).toBe('city')
    expect(commonSuperior(district, 'city', 'a-town')).toBeUndefined()
    expect(commonSuperior(district, 'a-town', 'nowhere')).toBeUndefined()
  })

  it('Art. 24(2): the successor answers for a merged or abolished office', () => {
    const merged = treeOf([
      ...aDistrict(),
      anOffice({
        id: 'old',
        level: 'county',
        kind: 'department',
        path: ['city', 'county-a', 'old'],
        successorId: 'older',
        active: false,
      }),
      anOffice({
        id: 'older',
        level: 'county',
        kind: 'department',
        path: ['city', 'county-a', 'older'],
        successorId: 'a-water',
        active: false,
      }),
      anOffice({
        id: 'ring',
        level: 'county',
        kind: 'department',
        path: ['city', 'county-a', 'ring'],
        successorId: 'ring',
      }),
    ])
    expect(successorOf(merged, 'old')?.id).toBe('a-water')
    expect(successorOf(merged, 'a-water')?.id).toBe('a-water')
    expect(successorOf(merged, 'ring')).toBeUndefined()
    expect(successorOf(merged, 'nowhere')).toBeUndefined()
    expect(ids(predecessorsOf(merged, 'a-water')).toSorted()).toEqual(['old', 'older'])
    expect(ids(predecessorsOf(merged, 'older'))).toEqual(['old'])
    expect(ids(predecessorsOf(merged, 'ring'))).toEqual([])
    expect(withPredecessors(merged, 'nowhere')).toEqual(['nowhere'])
  })

  it('calls a region by its government, not by a township in it, and by the code where there is none', () => {
    const named = changed('county-a', { name: { zh: '云河县人民政府', en: 'Yunhe County People’s Government' } })
    expect(nameOfPlace(named, '990101', 'zh-CN')).toBe('云河县')
    expect(nameOfPlace(named, '990101', 'en')).toBe('Yunhe County')
    expect(nameOfPlace(named, '110000', 'zh-CN')).toBe('110000')
  })

  it('has one law: a superior of both is above both, and nothing nearer is', () => {
    const any = fc.constantFrom(...aDistrict().map((office) => office.id))
    const above = (one: string) => ids(ancestorsOf(district, one))
    fc.assert(
      fc.property(any, any, (a, b) => {
        const nearest = above(a).find((id) => above(b).includes(id))
        expect(commonSuperior(district, a, b)?.id).toBe(nearest)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../platform/time/index.ts'
import type { Role } from '../roles.ts'
import type { Staff } from '../staff/staff.ts'
import { deputyOn, requireDeputy, rightsOn, type Deputy, type NewDeputy } from './deputy.ts'

const TODAY = '2026-03-02'
const somebody = (id: string, roles: Role[], more: Partial<Staff> = {}): Staff => ({
  id,
  regionId: '990101',
  username: id,
  name: id,
  officeId: 'office',
  roles,
  active: true,
  version: 1,
  ...more,
})
const head = somebody('head', ['head', 'handler'])
const standIn = somebody('deputy', ['intake-clerk'])
const wish = (changes: Partial<NewDeputy> = {}): NewDeputy => ({
  principalId: 'head',
  deputyId: 'deputy',
  roles: ['head'],
  confidential: false,
  from: TODAY,
  to: '2026-03-06',
  reason: 'Leave',
  ...changes,
})
const laidDown = (changes: Partial<Deputy> = {}): Deputy => ({
  ...wish(),
  regionId: '990101',
  id: 'd',
  officeId: 'office',
  madeBy: 'head',
  madeAt: '2026-03-01T00:00:00.000Z',
  revokedAt: null,
  revokedBy: null,
  ...changes,
})

describe('naming a deputy', () => {
  it('is for colleagues, days to come and roles that the person holds', () => {
    expect(() => requireDeputy(wish(), head, standIn, [], TODAY)).not.toThrow()
    expect(() => requireDeputy(wish({ deputyId: 'head' }), head, head, [], TODAY)).toThrow(/themselves/)
    const elsewhere = somebody('deputy', ['handler'], { officeId: 'other' })
    expect(() => requireDeputy(wish(), head, elsewhere, [], TODAY)).toThrow(/same office/)
    expect(() => requireDeputy(wish(), head, { ...standIn, active: false }, [], TODAY)).toThrow(/same office/)
    expect(() => requireDeputy(wish({ from: '2026-03-01' }), head, standIn, [], TODAY)).toThrow(/today or later/)
    expect(() => requireDeputy(wish({ to: '2026-03-01' }), head, standIn, [], TODAY)).toThrow(/before the first/)
    expect(() => requireDeputy(wish({ roles: ['supervisor'] }), head, standIn, [], TODAY)).toThrow(/holds/)
  })

  it('gives a role to one person at a time, and to nobody who is away then', () => {
    const standing = [laidDown({ from: '2026-03-06', to: '2026-03-10' })]
    expect(() => requireDeputy(wish(), head, standIn, standing, TODAY)).toThrow(/stands in for one/)
    expect(() => requireDeputy(wish({ roles: ['handler'] }), head, standIn, standing, TODAY)).not.toThrow()
    expect(() => requireDeputy(wish({ to: '2026-03-05' }), head, standIn, standing, TODAY)).not.toThrow()
    const revoked = [laidDown({ revokedAt: '2026-03-01T00:00:00.000Z' })]
    expect(() => requireDeputy(wish(), head, standIn, revoked, TODAY)).not.toThrow()
    const away = [laidDown({ principalId: 'deputy', deputyId: 'third' })]
    expect(() => requireDeputy(wish(), head, standIn, away, TODAY)).toThrow(/deputised/)
  })
})

describe('the rights of a deputy', () => {
  const roles = fc.subarray<Role>(['intake-clerk', 'handler', 'head', 'supervisor'], { minLength: 1 })

  it('hold from the first to the last day alone, are never more than was given, and never more than the principal still is', () => {
    fc.assert(
      fc.property(
        roles,
        roles,
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: 0, max: 20 }),
        fc.boolean(),
        fc.boolean(),
        (given, held, offset, length, active, revoked) => {
          const from = addDays(TODAY, offset)
          const to = addDays(from, length)
          const deputy = laidDown({ roles: given, from, to, revokedAt: revoked ? '2026-03-01T00:00:00.000Z' : null })
          const rights = rightsOn(deputy, { ...head, roles: held, active }, standIn, TODAY)
          const within = from <= TODAY && TODAY <= to
          expect(rights).toEqual(within && active && !revoked ? given.filter((role) => held.includes(role)) : [])
          expect(deputyOn(deputy, TODAY) === 'running').toBe(within && !revoked)
        },
      ),
    )
  })

  it('end when either of the two leaves the office', () => {
    expect(rightsOn(laidDown(), { ...head, officeId: 'other' }, standIn, TODAY)).toEqual([])
    expect(rightsOn(laidDown(), head, { ...standIn, active: false }, TODAY)).toEqual([])
  })
})

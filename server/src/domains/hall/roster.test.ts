import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEED_CALENDAR } from '../calendar/index.ts'
import { addDays } from '../../platform/time/index.ts'
import { openingsFrom } from './opening.ts'
import {
  acceptSwap,
  askSwap,
  coverageGaps,
  DUTY_KINDS,
  dropSwap,
  halvesOf,
  HALVES,
  requireFree,
  type Duty,
} from './roster.ts'
import { someTerms, times } from './testing/hall.ts'

const MONDAY = '2026-03-02'
const openings = openingsFrom(times(), SEED_CALENDAR, MONDAY, 7)
const terms = [someTerms()]
const aDuty = (changes: Partial<Duty> = {}): Duty => ({
  regionId: '990101',
  id: 'a',
  hallId: 'hall',
  date: MONDAY,
  half: 'morning',
  kind: 'officer',
  staffId: 'anna',
  name: '',
  officeId: 'office',
  swapWith: null,
  active: true,
  version: 1,
  ...changes,
})
const anna = { staffId: 'anna', keeper: false }
const bert = { staffId: 'bert', keeper: false }

describe('gaps on the roster', () => {
  it('are where a half-day that is open has fewer than it needs', () => {
    const gaps = coverageGaps(openings, [aDuty(), aDuty({ id: 'b', staffId: 'bert' })], terms)
    expect(gaps.filter(({ date, half }) => date === MONDAY && half === 'morning')).toEqual([
      { date: MONDAY, half: 'morning', kind: 'lawyer', need: 1, have: 0 },
      { date: MONDAY, half: 'morning', kind: 'department', need: 1, have: 0 },
    ])
    expect(gaps.some(({ date }) => date === '2026-03-07')).toBe(false)
    const twice = coverageGaps(openings, [aDuty(), aDuty({ id: 'b' })], terms)
    expect(twice[0]).toMatchObject({ kind: 'officer', need: 2, have: 1 })
  })

  const duties = fc.array(
    fc.record({
      day: fc.integer({ min: 0, max: 6 }),
      half: fc.constantFrom(...HALVES),
      kind: fc.constantFrom(...DUTY_KINDS),
      who: fc.constantFrom('anna', 'bert', 'cora', 'dan'),
      active: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  it('agree with a plain count of every half-day, and never grow when somebody joins', () => {
    fc.assert(
      fc.property(duties, (sketches) => {
        const all = sketches.map(({ day, who, ...rest }, n) =>
          aDuty({ ...rest, id: `d${n}`, date: addDays(MONDAY, day), staffId: who, officeId: who }),
        )
        const gaps = coverageGaps(openings, all, terms)
        const missing = (list: typeof gaps) => list.reduce((sum, { need, have }) => sum + need - have, 0)
        let expected = 0
        for (const opening of openings)
          for (const half of halvesOf(opening))
            for (const kind of DUTY_KINDS) {
              const there = all.filter((d) => d.active && d.date === opening.date && d.half === half && d.kind === kind)
              expected += Math.max(0, someTerms().need[kind] - new Set(there.map(({ staffId }) => staffId)).size)
            }
        expect(missing(gaps)).toBe(expected)
        const more = coverageGaps(openings, [...all, aDuty({ id: 'new', staffId: 'eve', officeId: 'eve' })], terms)
        expect(missing(more)).toBeLessThanOrEqual(missing(gaps))
      }),
    )
  })
})

describe('a swap', () => {
  const own = aDuty()
  const other = aDuty({ id: 'b', staffId: 'bert', date: '2026-03-03' })

  it('is asked by the holder, accepted by the other one, and changes both', () => {
    const asked = askSwap(own, other, anna, MONDAY)
    expect(asked).toMatchObject({ swapWith: 'b', staffId: 'anna' })
    const [first, second] = acceptSwap(asked, other, bert, [asked, other], MONDAY)
    expect([first, second]).toMatchObject([
      { id: 'a', staffId: 'bert', swapWith: null, version: 3 },
      { id: 'b', staffId: 'anna', version: 2 },
    ])
    expect(dropSwap(asked, other, bert)).toMatchObject({ swapWith: null, staffId: 'anna' })
  })

  it('is not for others, not for the past, not for another kind, and puts nobody into two places', () => {
    const denied = expect.objectContaining({ code: 'not-allowed' })
    const invalid = expect.objectContaining({ code: 'invalid' })
    expect(() => askSwap(own, other, bert, MONDAY)).toThrow(denied)
    const asked = askSwap(own, other, anna, MONDAY)
    expect(() => acceptSwap(asked, other, anna, [], MONDAY)).toThrow(denied)
    expect(() => acceptSwap(asked, other, { staffId: 'head', keeper: true }, [], MONDAY)).not.toThrow()
    expect(() => askSwap(own, other, anna, '2026-03-03')).toThrow(invalid)
    expect(() => askSwap(own, { ...other, kind: 'lawyer' }, anna, MONDAY)).toThrow(invalid)
    const busy = aDuty({ id: 'c', staffId: 'bert' })
    expect(() => acceptSwap(asked, other, bert, [asked, other, busy], MONDAY)).toThrow(invalid)
    expect(() => requireFree([busy], aDuty({ id: 'd', staffId: 'bert' }))).toThrow(invalid)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../platform/time/index.ts'
import { afterStep, callableOff, callOff, isDue, MERGER_STATES, type Merger, prepare } from './merger.ts'

const TODAY = '2026-03-02'
const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`
const [old, heir, mover, stayer, admin] = [1, 2, 3, 4, 5].map(id) as [string, string, string, string, string]
const merger: Merger = {
  regionId: '990101',
  id: id(9),
  office: old,
  successor: heir,
  on: '2026-04-01',
  state: 'prepared',
  number: '1',
  version: 1,
}
const wish = { officeId: old, successorId: heir, on: '2026-04-01', moving: [mover], reason: 'Reform' }
const facts = { today: TODAY, staff: [mover, stayer], own: admin }
const day = fc.integer({ min: -800, max: 800 }).map((n) => addDays(TODAY, n))

describe('a merger that is prepared', () => {
  it('names who moves and who is to be decided, each account once', () => {
    expect(prepare(wish, facts)).toEqual({ moving: [mover], staying: [stayer] })
    expect(prepare({ ...wish, moving: [mover, mover] }, facts).moving).toEqual([mover])
  })

  it('loses no account and moves none that is not of the office, whoever is chosen', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 9 }).map(id)),
        fc.infiniteStream(fc.boolean()),
        (staff, yes) => {
          const moving = staff.filter(() => yes.next().value)
          const people = prepare({ ...wish, moving }, { today: TODAY, staff, own: 'admin' })
          expect([...people.moving, ...people.staying].toSorted()).toEqual(staff.toSorted())
        },
      ),
    )
  })

  it('is refused for a day that is past, for accounts of other offices, and for the office of whoever prepares it', () => {
    expect(() => prepare({ ...wish, on: '2026-03-01' }, facts)).toThrow(expect.objectContaining({ code: 'invalid' }))
    expect(prepare({ ...wish, on: TODAY }, facts).moving).toEqual([mover])
    expect(() => prepare({ ...wish, moving: [admin] }, facts)).toThrow(expect.objectContaining({ code: 'invalid' }))
    expect(() => prepare(wish, { ...facts, own: mover })).toThrow(expect.objectContaining({ code: 'step-not-open' }))
  })
})

describe('the day of a merger', () => {
  it('has come on the day itself and on every one after it, while it is prepared, and never before', () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom(...MERGER_STATES), (on, today, state) => {
        expect(isDue({ state, on }, today)).toBe(state === 'prepared' && today >= on)
      }),
    )
  })

  it('is called off only before it happened; then it is never due', () => {
    for (const state of MERGER_STATES) expect(callableOff({ state })).toBe(state === 'prepared')
    const event = callOff(merger, 'Later')
    expect(event).toEqual({ type: 'called-off', data: { reason: 'Later' } })
    const off = afterStep(merger, { ...event, seq: 2 })
    expect(off).toMatchObject({ state: 'called-off', version: 2 })
    expect(isDue(off, '2030-01-01')).toBe(false)
    expect(() => callOff(off, 'Again')).toThrow(expect.objectContaining({ code: 'step-not-open' }))
  })

  it('ends it once; what passes later or stood in the way changes nothing but the version', () => {
    const done = afterStep(merger, { type: 'took-effect', seq: 2 })
    expect(done.state).toBe('done')
    expect(afterStep(done, { type: 'passed', seq: 3 })).toEqual({ ...done, version: 3 })
    expect(afterStep(merger, { type: 'hindered', seq: 2 })).toEqual({ ...merger, version: 2 })
    expect(() => callOff(done, 'Too late')).toThrow(expect.objectContaining({ code: 'step-not-open' }))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../platform/time/index.ts'
import {
  cancelDay,
  hold,
  isBookable,
  lastToPublish,
  publish,
  requirePromise,
  settle,
  tallyOf,
  type Commitment,
  type LeaderDay,
} from './leader-day.ts'
import { doStep, endSponsorship, planStep, sponsorVerbs, type Sponsorship } from './sponsorship.ts'
import { someTerms } from './testing/hall.ts'

const planned: LeaderDay = {
  regionId: '990101',
  id: 'day',
  hallId: 'hall',
  date: '2026-03-20',
  starts: '09:00',
  ends: '12:00',
  leader: '子虚',
  position: { zh: '副县长', en: 'Deputy head of the county' },
  about: '',
  capacity: 3,
  taken: 0,
  state: 'planned',
  publishedOn: null,
  version: 1,
}
const terms = [someTerms({ leaderNoticeDays: 5 })]
const aPromise = (changes: Partial<Commitment> = {}): Commitment => ({
  regionId: '990101',
  id: 'promise',
  leaderDayId: 'day',
  what: '修路',
  officeId: 'roads',
  dueOn: '2026-04-20',
  matter: null,
  state: 'open',
  settledOn: null,
  evidence: '',
  version: 1,
  ...changes,
})
const code = (value: string) => expect.objectContaining({ code: value })

describe("a leader's reception day", () => {
  it('is published so many days ahead as the terms in force say, and not later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 90 }), (leaderNoticeDays, ahead) => {
        const own = [someTerms({ leaderNoticeDays, inForceFrom: '2020-01-01' })]
        const today = addDays(planned.date, -ahead)
        const outcome = ((): string => {
          try {
            return publish(planned, own, today).state
          } catch (error) {
            return (error as { code: string }).code
          }
        })()
        expect(outcome).toBe(ahead >= leaderNoticeDays ? 'published' : 'window-closed')
      }),
    )
    const changing = [...terms, someTerms({ inForceFrom: '2026-03-10', leaderNoticeDays: 10 })]
    expect(lastToPublish('2026-03-20', changing, '2026-03-09')).toBe('2026-03-15')
    expect(lastToPublish('2026-03-20', changing, '2026-03-10')).toBe('2026-03-10')
  })

  it('can be booked while it is published, has places and has not begun', () => {
    const published = publish(planned, terms, '2026-03-02')
    expect(published.publishedOn).toBe('2026-03-02')
    expect(isBookable(planned, '2026-03-02T00:00:00.000Z')).toBe(false)
    expect(isBookable(published, '2026-03-20T00:59:00.000Z')).toBe(true)
    expect(isBookable(published, '2026-03-20T01:00:00.000Z')).toBe(false)
    expect(isBookable({ ...published, taken: 3 }, '2026-03-02T00:00:00.000Z')).toBe(false)
    expect(() => hold(published, '2026-03-19')).toThrow(code('step-not-open'))
    expect(() => publish(cancelDay(published), terms, '2026-03-02')).toThrow(code('step-not-open'))
  })

  it('takes promises once it was held, each settled once with what shows it', () => {
    const published = publish(planned, terms, '2026-03-02')
    expect(() => requirePromise(published, { dueOn: '2026-04-01' })).toThrow(code('step-not-open'))
    const held = hold(published, '2026-03-20')
    expect(() => requirePromise(held, { dueOn: '2026-03-19' })).toThrow(code('invalid'))
    expect(() => requirePromise(held, { dueOn: '2026-04-01' })).not.toThrow()
    const kept = settle(aPromise(), { kept: true, on: '2026-04-22', evidence: '验收单' }, '2026-04-22')
    expect(kept).toMatchObject({ state: 'kept', settledOn: '2026-04-22', evidence: '验收单' })
    expect(() => settle(kept, { kept: false, on: '2026-04-22', evidence: 'x' }, '2026-04-22')).toThrow(
      code('step-not-open'),
    )
    expect(() => settle(aPromise(), { kept: true, on: '2026-05-01', evidence: 'x' }, '2026-04-22')).toThrow(
      code('invalid'),
    )
  })

  it('counts every promise once: kept in time, kept late, broken, overdue or running', () => {
    const states = fc.record({ state: fc.constantFrom('open', 'kept', 'broken'), due: fc.nat(40), settled: fc.nat(40) })
    fc.assert(
      fc.property(fc.array(states), fc.nat(60), (sketches, day) => {
        const all = sketches.map(({ state, due, settled }) =>
          aPromise({
            state,
            dueOn: addDays('2026-03-20', due),
            settledOn: state === 'open' ? null : addDays('2026-03-20', settled),
          }),
        )
        const { made, ...parts } = tallyOf(all, addDays('2026-03-20', day))
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(made)
      }),
    )
    expect(tallyOf([aPromise(), aPromise({ state: 'kept', settledOn: '2026-04-21' })], '2026-04-20')).toMatchObject({
      running: 1,
      keptLate: 1,
    })
    expect(tallyOf([aPromise()], '2026-04-21').overdue).toBe(1)
  })
})

describe('a sponsored matter', () => {
  const begun: Sponsorship = {
    regionId: '990101',
    matterId: 'm',
    id: 's',
    leader: '子虚',
    position: { zh: '副县长', en: '' },
    officeId: 'office',
    reason: '多年未决',
    beganOn: '2026-03-02',
    state: 'active',
    endedOn: null,
    ending: '',
    steps: [],
    version: 1,
  }
  it('has steps with dates, and ends when each has its result', () => {
    const withStep = planStep(begun, { id: '1', what: '会商', dueOn: '2026-03-10' })
    expect(sponsorVerbs(withStep)).toEqual(['plan', 'done'])
    expect(() => endSponsorship(withStep, { resolved: true, ending: 'x' }, '2026-03-11')).toThrow(code('step-not-open'))
    expect(() => planStep(begun, { id: '1', what: 'x', dueOn: '2026-03-01' })).toThrow(code('invalid'))
    const done = doStep(withStep, { stepId: '1', on: '2026-03-09', result: '形成方案' }, '2026-03-09')
    expect(() => doStep(done, { stepId: '1', on: '2026-03-09', result: 'x' }, '2026-03-09')).toThrow(code('not-found'))
    const ended = endSponsorship(done, { resolved: true, ending: '已解决' }, '2026-03-11')
    expect(ended).toMatchObject({ state: 'resolved', endedOn: '2026-03-11', version: 4 })
    expect(() => planStep(ended, { id: '2', what: 'x', dueOn: '2026-03-12' })).toThrow(code('step-not-open'))
    expect(sponsorVerbs(ended)).toEqual(['begin'])
  })
})

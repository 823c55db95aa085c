import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HuiyinError } from '../../../platform/errors/index.ts'
import { addDays } from '../../../platform/time/index.ts'
import { decide } from '../decide.ts'
import { mayGive } from '../policy.ts'
import { Story } from '../testing/story.ts'
import {
  aMatter,
  accepted,
  answered,
  anId,
  delivered,
  factsOn,
  LAW,
  OFFICE_TREE,
  OFFICES,
  REVIEW,
  reviewed,
  reviewRequested,
  secondReviewed,
  secondReviewRequested,
} from '../testing/index.ts'
import { anOfficer } from '../testing/actors.ts'
import { COMMANDS, type Command } from './index.ts'

const begun = accepted(aMatter().registeredAt('countyHousing', '2026-03-02'), '2026-03-03')
const told = delivered(answered(begun, '2026-03-10', 'not-supported'), '2026-03-12')
const inReview = reviewRequested(told, '2026-03-20')
const reviewTold = delivered(reviewed(inReview, '2026-04-01'), '2026-04-02')
const inSecondReview = secondReviewRequested(reviewTold, '2026-04-10')
const STAGES = [
  { ask: 'requestReview', window: 'ask-review', limit: 'review', from: told },
  { ask: 'requestSecondReview', window: 'ask-second-review', limit: 'second-review', from: reviewTold },
] as const
const [A, B, C, D] = [anId(3001), anId(3002), anId(3003), anId(3004)] as const

/** What comes of it, or the code with which it is refused. */
function outcomeOf<T>(work: () => T): T | string {
  try {
    return work()
  } catch (error) {
    return error instanceof HuiyinError ? error.code : 'broken'
  }
}

describe('a request that an officer enters (Art. 35, 36)', () => {
  it('every day: it is taken as long as it was received in its window, and refused in writing afterwards, never both', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STAGES),
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 0, max: 20 }),
        ({ ask, window, limit, from }, after, entered) => {
          const { startedOn = '', dueOn = '' } = from.deadline(window) ?? {}
          const receivedOn = addDays(startedOn, after)
          const desk = from.by('county').on(addDays(receivedOn, entered))
          const request = { reasons: 'It is still dark.', came: 'paper', receivedOn } as const
          const refusal = { reasons: 'The window is over.', receivedOn }
          const taken = outcomeOf(() => desk.give(ask, request).deadline(limit)?.startedOn)
          const refused = outcomeOf(() => desk.give('refuseReview', refusal))
          const inTime = receivedOn <= dueOn
          expect(taken).toBe(inTime ? receivedOn : 'window-closed')
          expect(refused instanceof Story ? refused.matter : refused).toEqual(
            inTime ? 'step-not-open' : { ...from.matter, version: from.matter.version + 1 },
          )
          const said = refused instanceof Story ? refused.events.at(-1)?.data : { due: dueOn, stage: limit }
          expect(said).toMatchObject({ due: dueOn, stage: limit })
        },
      ),
    )
  })

  it('the petitioner’s own request is of the day it is made; nobody enters a day before the answer arrived or after today', () => {
    expect(told.refusal('requestReview', { reasons: 'Dark.', receivedOn: '2026-03-12' }).code).toBe('invalid')
    const desk = told.by('county').on('2026-03-20')
    for (const receivedOn of ['2026-03-11', '2026-03-21'])
      expect(desk.refusal('requestReview', { reasons: 'Dark.', came: 'hall', receivedOn }).code).toBe('invalid')
  })

  it('the reviewing office enters and refuses; the office that decided does not refuse', () => {
    const may = (verb: 'requestReview' | 'refuseReview', office: Parameters<typeof anOfficer>[0]) =>
      mayGive(anOfficer(office, 'intake-clerk'), told.matter, verb, OFFICE_TREE) === true
    expect(may('requestReview', 'county')).toBe(true)
    expect(may('refuseReview', 'county')).toBe(true)
    expect(may('requestReview', 'countyHousing')).toBe(true)
    expect(may('refuseReview', 'countyHousing')).toBe(false)
    expect(may('refuseReview', 'city')).toBe(false)
  })
})

describe('every day of a hearing', () => {
  it('leaves the count in second review, and only there (Art. 36(2))', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('review', 'second-review'),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 5 }),
        (stage, after, length) => {
          const at = stage === 'review' ? inReview : inSecondReview
          const limit = stage === 'review' ? 'review' : 'second-review'
          const before = at.deadline(limit)
          const from = addDays(before?.startedOn ?? '', after + 1)
          const to = addDays(from, length)
          const heard = at.on(to).give('hearing', { from, to, record: 'Heard.' }).deadline(limit)
          const days = stage === 'review' ? 0 : length + 1
          expect(heard?.due.nominal).toBe(addDays(before?.due.nominal ?? '', days))
        },
      ),
    )
  })
})

describe('a review panel', () => {
  const paneled = inReview.give('formPanel', { members: [A, B, C], presiding: A })
  it('signs together, with whoever presides; only its members sign', () => {
    expect(paneled.matter.panel).toEqual({ members: [A, B, C], presiding: A, minimum: 1 })
    expect(paneled.give('review', REVIEW).events.at(-1)).toMatchObject({ data: { signedBy: [A, B, C] } })
    expect(paneled.refusal('review', { ...REVIEW, signedBy: [A, D] }).code).toBe('invalid')
    expect(paneled.refusal('review', { ...REVIEW, signedBy: [B, C] }).code).toBe('invalid')
    expect(inReview.refusal('review', { ...REVIEW, signedBy: [A] }).code).toBe('invalid')
  })

  it('Art. 28(3): whoever is recused leaves it and is replaced', () => {
    const without = paneled.give('recuse', { staffId: A, reason: 'A relative.' })
    expect(without.matter.panel).toEqual({ members: [B, C], presiding: null, minimum: 1 })
    expect(without.refusal('review', REVIEW).says).toContain('Complete the panel')
    expect(without.refusal('formPanel', { members: [A, B], presiding: B }).code).toBe('recused')
    const again = without.give('formPanel', { members: [B, C, D], presiding: B, reason: 'In the place of A.' })
    expect(again.give('review', REVIEW).events.at(-1)).toMatchObject({ data: { signedBy: [B, C, D] } })
  })

  it('belongs to one stage: second review has one of its own', () => {
    const second = secondReviewRequested(
      delivered(paneled.on('2026-04-01').give('review', REVIEW), '2026-04-02'),
      '2026-04-10',
    )
    expect(second.matter.panel).toBeNull()
    expect(secondReviewed(second, '2026-04-20').matter.phase).toBe('second-reviewed')
  })

  it('has as many members as the rule of the day says, and decides nothing without them', () => {
    const rule = { members: 3, basis: 'Rules of review' }
    const law = {
      ...LAW,
      panel: (office: string, on: string) => (office === OFFICES.county && on >= '2026-03-25' ? rule : undefined),
    }
    const give = (at: Story, verb: 'formPanel' | 'review', input: unknown, today: string) => {
      const command = { verb, input: COMMANDS[verb].input.parse(input) } as Command
      const by = { kind: 'officer', staffId: A, officeId: OFFICES.county } as const
      return decide(at.matter, command, { ...factsOn(today, by), law })
    }
    expect(give(inReview, 'review', REVIEW, '2026-03-24')).toHaveLength(1)
    expect(() => give(inReview, 'review', REVIEW, '2026-03-25')).toThrow('Form the panel first')
    expect(() => give(inReview, 'formPanel', { members: [A, B, B], presiding: A }, '2026-03-25')).toThrow('at least 3')
    expect(give(inReview, 'formPanel', { members: [A, B, C], presiding: A }, '2026-03-25')).toMatchObject([
      { type: 'panel-formed', data: { minimum: 3, basis: 'Rules of review' } },
    ])
  })

  it('whatever happens, nobody recused ever signs, and never fewer than the panel’s rule', () => {
    const staff = fc.constantFrom(A, B, C, D)
    const act = fc.oneof(
      fc.record({ verb: fc.constant('recuse' as const), who: staff }),
      fc.record({ verb: fc.constant('formPanel' as const), members: fc.uniqueArray(staff, { minLength: 1 }) }),
    )
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), fc.uniqueArray(staff), (acts, signedBy) => {
        let story = inReview
        for (const one of acts) {
          try {
            story =
              one.verb === 'recuse'
                ? story.give('recuse', { staffId: one.who, reason: 'A relative.' })
                : story.give('formPanel', { members: one.members, presiding: one.members[0] ?? A })
          } catch {
            continue
          }
        }
        const { recused, panel } = story.matter
        const given = outcomeOf(() => story.give('review', { ...REVIEW, signedBy }).events.at(-1))
        const refused = typeof given === 'string'
        const signed = !refused && given?.type === 'reviewed' ? (given.data.signedBy ?? []) : []
        expect(given).not.toBe('broken')
        expect(signed.filter((each) => recused.includes(each))).toEqual([])
        expect(refused || signed.length >= (panel?.minimum ?? 0)).toBe(true)
        expect(refused || panel === null || signed.includes(panel.presiding ?? '')).toBe(true)
      }),
    )
  })
})

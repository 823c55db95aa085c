import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REVIEW_RESULTS, type StreamedEvent } from '../matter/index.ts'
import { opinionsOf } from './effects.ts'
import { panelRuleOn } from './panel-rule.ts'
import { BLANK, namesSomebody, redact } from './redact.ts'
import { Petitioner } from '../matter/index.ts'
import { aMatter } from '../matter/testing/story.ts'
import {
  accepted,
  answered,
  delivered,
  reviewed,
  reviewRequested,
  secondReviewed,
  secondReviewRequested,
} from '../matter/testing/steps.ts'
import type { Story } from '../matter/testing/story.ts'

const told = delivered(
  answered(accepted(aMatter().registeredAt('countyHousing', '2026-03-02'), '2026-03-03'), '2026-03-10'),
  '2026-03-12',
)
const effectsOf = (story: Story): (readonly [string, string])[] =>
  opinionsOf(story.events.map((event, n) => ({ ...event, seq: n + 1 }) as StreamedEvent)).map(
    ({ kind, effect }) => [kind, effect] as const,
  )

describe('what became of an opinion (Art. 35, 36)', () => {
  it('stands until somebody looks at it again, and after a withdrawn request', () => {
    expect(effectsOf(told)).toEqual([['handling', 'in-force']])
    const asked = reviewRequested(told, '2026-03-20')
    expect(effectsOf(asked)).toEqual([['handling', 'under-review']])
    expect(effectsOf(asked.give('withdraw', {}))).toEqual([['handling', 'in-force']])
  })

  it.each(REVIEW_RESULTS)('a review says %s, and the earlier opinion shows it', (result) => {
    const story = reviewed(reviewRequested(told, '2026-03-20'), '2026-04-01', result)
    expect(effectsOf(story)).toEqual([
      ['handling', result],
      ['review', 'in-force'],
    ])
  })

  it.each(REVIEW_RESULTS)(
    'a second review says %s of the review, and of the handling opinion unless it upholds',
    (result) => {
      const once = delivered(reviewed(reviewRequested(told, '2026-03-20'), '2026-04-01'), '2026-04-02')
      const story = secondReviewed(secondReviewRequested(once, '2026-04-10'), '2026-04-20', result)
      expect(effectsOf(story)).toEqual([
        ['handling', result],
        ['review', result],
        ['second-review', 'in-force'],
      ])
    },
  )

  it('sent back, the matter is answered anew, and the new opinion stands beside the old one', () => {
    const back = reviewed(reviewRequested(told, '2026-03-20'), '2026-04-01', 'sent-back')
    expect(back.deadline('handle')).toMatchObject({ startedOn: '2026-04-01', status: 'running' })
    expect(effectsOf(delivered(answered(back, '2026-04-20'), '2026-04-21'))).toEqual([
      ['handling', 'sent-back'],
      ['review', 'in-force'],
      ['handling', 'in-force'],
    ])
  })
})

describe('the rule for panels', () => {
  it('is the newest that has begun, of that office alone, whatever the order they were set in', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`)
    const rule = fc.record({
      office_id: fc.constantFrom('a', 'b'),
      in_force_from: day,
      members: fc.integer({ min: 1, max: 15 }),
      basis: fc.constant(''),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(rule, { selector: (one) => `${one.office_id} ${one.in_force_from}` }),
        day,
        (rules, on) => {
          const begun = rules.filter((one) => one.office_id === 'a' && one.in_force_from <= on)
          const newest = begun.reduce<string>((last, one) => (one.in_force_from > last ? one.in_force_from : last), '')
          expect(panelRuleOn(rules, 'a', on)?.in_force_from ?? '').toBe(newest)
        },
      ),
    )
  })
})

describe('a proposal without identity', () => {
  const people = [Petitioner.parse({ name: '陈小河', phone: '0571-1234567', address: '河堤路 8 号' })]
  it('takes out the people of the matter and every number that names somebody', () => {
    const text =
      '陈小河（身份证 110101199003071234，电话 13800138000，浙A12345，a.b@example.com）住河堤路 8 号，电话 0571-1234567。'
    const proposed = redact(text, people)
    expect(proposed).not.toMatch(/陈小河|1101011|13800138000|A12345|example|河堤路 8 号|1234567/)
    expect(proposed).toContain(BLANK)
    expect(namesSomebody(text, people)).toBe(true)
    expect(namesSomebody(proposed, people)).toBe(false)
  })
  it('leaves dates, sums and articles alone', () => {
    const text = '2026年3月2日，依照第三十六条，退还 12345 元，文号〔2026〕12号。'
    expect(redact(text, people)).toBe(text)
  })
  it('proposed again, it is the same: nothing of the people is left', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const once = redact(`${before}陈小河${after}`, people)
        expect(once).not.toContain('陈小河')
        expect(redact(once, people)).toBe(once)
      }),
    )
  })
})

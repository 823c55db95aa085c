import { describe, expect, it } from 'vitest'
import type { LinkedMatter } from '../facts.ts'
import { ACCEPTANCE, aMatter, accepted, anId } from '../testing/index.ts'
import { WAYS } from '../matter.ts'

const registered = aMatter().registeredAt('countyHousing', '2026-03-02')
const earlier: LinkedMatter = {
  matterId: anId(7),
  relation: 'same-facts',
  phase: 'accepted',
  acceptedWithinLimit: true,
  secondReviewed: false,
}
const reviewedTwice: LinkedMatter = { ...earlier, phase: 'final', acceptedWithinLimit: false, secondReviewed: true }

describe('accepting and not accepting (Art. 19(3), 23, 31, 36(3))', () => {
  it('Art. 23(2): acceptance tells the petitioner in writing where name and address are clear', () => {
    expect(registered.refusal('accept', { ...ACCEPTANCE, noticeGiven: false }).says).toContain('written notice is owed')
    expect(accepted(registered, '2026-03-17').deadline('notify-direct')?.status).toBe('met')
    expect(accepted(registered, '2026-03-18').deadline('notify-direct')?.status).toBe('missed')
  })

  it('Art. 23(2): an anonymous matter is accepted without notice', () => {
    const anonymous = aMatter().anonymously().registeredAt('countyHousing', '2026-03-02')
    expect(anonymous.refusal('accept', ACCEPTANCE).says).toContain('no contact')
    expect(anonymous.give('accept', { ...ACCEPTANCE, noticeGiven: false }).matter.phase).toBe('accepted')
  })

  it('Art. 19(3): the same matter, accepted elsewhere and within its limit, is not accepted', () => {
    const again = registered.linkedTo(earlier)
    expect(again.refusal('accept', ACCEPTANCE)).toMatchObject({ code: 'conflict' })
    const declined = again.give('decline', { ground: 'already-accepted', reasons: 'It is being handled.' })
    expect(declined.events.at(-1)).toMatchObject({ type: 'declined', data: { earlierMatter: earlier.matterId } })
    expect(registered.linkedTo({ ...earlier, relation: 'repeat' }).give('accept', ACCEPTANCE).matter.phase).toBe(
      'accepted',
    )
  })

  it('Art. 36(3): after second review the same facts and reasons are not accepted again', () => {
    const again = registered.linkedTo(reviewedTwice)
    expect(again.refusal('accept', ACCEPTANCE).code).toBe('same-facts')
    const declined = again.give('decline', { ground: 'same-facts', reasons: 'The last word is said.' })
    expect(declined.matter.phase).toBe('declined')
  })

  it('Art. 19(3), 36(3): those grounds need the earlier matter they speak of', () => {
    const reasons = 'It was here before.'
    expect(registered.refusal('decline', { ground: 'same-facts', reasons }).says).toContain('Link the earlier matter')
    expect(registered.linkedTo(earlier).refusal('decline', { ground: 'same-facts', reasons }).says).toContain(
      'Art. 36(3)',
    )
    expect(
      registered.linkedTo(reviewedTwice).refusal('decline', { ground: 'already-accepted', reasons }).says,
    ).toContain('Art. 19(3)')
  })

  it('Art. 23(1): what is not ours is declined with reasons and where to turn', () => {
    const declined = registered.give('decline', {
      ground: 'not-competent',
      reasons: 'This is for the water office.',
      directTo: 'The water office',
    })
    expect(declined.matter.phase).toBe('declined')
    expect(declined.deadline('notify-direct')?.status).toBe('met')
    expect(registered.refusal('decline', { ground: 'not-competent', reasons: '' }).code).toBe('invalid')
  })

  it('Art. 31: a request is accepted in one of six ways, the other classes in none', () => {
    expect(WAYS).toHaveLength(6)
    expect(registered.refusal('accept', { noticeGiven: true }).says).toContain('six ways of Art. 31')
    const suggestion = aMatter().suggesting().registeredAt('countyHousing', '2026-03-02')
    expect(suggestion.refusal('accept', ACCEPTANCE).says).toContain('for requests only')
    expect(suggestion.give('accept', { noticeGiven: true }).matter).toMatchObject({ phase: 'accepted', way: null })
  })

  it.each([
    ['judicial-procedure', 1],
    ['arbitration', 2],
    ['party-appeal', 3],
    ['administrative-procedure', 4],
  ] as const)('Art. 31: %s is item (%i), and the petitioner is directed to that procedure of law', (way, item) => {
    expect(WAYS.indexOf(way)).toBe(item - 1)
    const story = registered.give('accept', { way, noticeGiven: true })
    expect(story.deadline('handle')).toBeUndefined()
    const directed = story.give('direct', { way, authority: 'The authority', explanation: 'The law says so.' })
    expect(directed.matter).toMatchObject({ phase: 'directed', way })
  })

  it('Art. 31(5): asked to investigate or protect, the office performs its duty or answers, without the 60 days', () => {
    const story = registered.give('accept', { way: 'statutory-duty', noticeGiven: true })
    expect(story.deadline('handle')).toBeUndefined()
    expect(story.refusal('direct', { way: 'statutory-duty', authority: 'A', explanation: 'B' }).code).toBe('invalid')
  })

  it('Art. 31(6), 34: everything else is investigated and answered by a handling opinion within 60 days', () => {
    expect(accepted(registered, '2026-03-04').deadline('handle')).toMatchObject({
      startedOn: '2026-03-04',
      rule: { amount: 60 },
    })
  })

  it('Art. 31: once accepted, a request stays one and nothing becomes one', () => {
    const marks = { topic: '010101', litigationRelated: false, urgent: true, reason: 'Read again.' }
    const story = accepted(registered, '2026-03-04')
    expect(story.refusal('classify', { ...marks, class: 'suggestion' }).code).toBe('step-not-open')
    expect(story.give('classify', { ...marks, class: 'request' }).matter).toMatchObject({
      topic: '010101',
      urgent: true,
    })
    expect(registered.give('classify', { ...marks, class: 'suggestion' }).matter.class).toBe('suggestion')
  })
})

import { describe, expect, it } from 'vitest'
import type { EventOf } from '../event.ts'
import { review } from '../evolve/handling.ts'
import {
  aMatter,
  accepted,
  answered,
  delivered,
  OFFICES,
  REVIEW,
  reviewed,
  reviewRequested,
  secondReviewed,
  secondReviewRequested,
} from '../testing/index.ts'

const answer = answered(
  accepted(aMatter().registeredAt('countyHousing', '2026-03-02'), '2026-03-03'),
  '2026-03-10',
  'not-supported',
)
const told = delivered(answer, '2026-03-12')
const inReview = reviewRequested(told, '2026-03-20')
const reviewTold = delivered(reviewed(inReview, '2026-04-01'), '2026-04-02')
const inSecondReview = secondReviewRequested(reviewTold, '2026-04-10')
const final = delivered(secondReviewed(inSecondReview, '2026-04-20'), '2026-04-21')

describe('review and second review (Art. 35-37)', () => {
  it('Art. 35: review is asked for within 30 days of receiving the written answer', () => {
    expect(told.deadline('ask-review')).toMatchObject({ startedOn: '2026-03-12', dueOn: '2026-04-13', window: true })
    expect(reviewRequested(told, '2026-04-13').matter.phase).toBe('in-review')
    expect(told.on('2026-04-14').refusal('requestReview', { reasons: 'Late.' }).code).toBe('window-closed')
    expect(told.on('2026-04-14').deadline('ask-review')?.status).toBe('lapsed')
  })

  it('Art. 35: the window begins with the proof of delivery, not with the answer', () => {
    expect(answer.refusal('requestReview', { reasons: 'Early.' }).code).toBe('step-not-open')
    const later = answer
      .on('2026-03-30')
      .give('deliver', { on: '2026-03-25', method: 'post', postNumber: 'XA1', proof: 'Slip 1' })
    expect(later.deadline('ask-review')?.startedOn).toBe('2026-03-25')
    expect(
      answer.on('2026-03-30').refusal('deliver', { on: '2026-03-09', method: 'post', postNumber: 'XA1' }).code,
    ).toBe('invalid')
    expect(
      answer.on('2026-03-30').refusal('deliver', { on: '2026-03-31', method: 'post', postNumber: 'XA1' }).code,
    ).toBe('invalid')
  })

  it('Art. 35: closing the matter does not close the window', () => {
    expect(reviewRequested(told.give('conclude', {}), '2026-04-13').matter).toMatchObject({
      phase: 'in-review',
      concludedOn: null,
    })
  })

  it('Art. 35: the office one level up reviews, within 30 days, in writing', () => {
    expect(inReview.matter.holder).toBe(OFFICES.county)
    expect(inReview.deadline('review')).toMatchObject({
      office: OFFICES.county,
      startedOn: '2026-03-20',
      dueOn: '2026-04-20',
    })
    expect(reviewed(inReview, '2026-04-21').deadline('review')?.status).toBe('missed')
  })

  it('Art. 35: a hearing in review does count', () => {
    const heard = inReview.on('2026-03-31').give('hearing', { from: '2026-03-30', to: '2026-03-31', record: 'Heard.' })
    expect(heard.deadline('review')?.dueOn).toBe('2026-04-20')
  })

  it('Art. 35: an opinion sent back or revoked is answered anew within a new limit', () => {
    for (const result of ['sent-back', 'revoked'] as const) {
      const again = reviewed(inReview, '2026-04-01', result)
      expect(again.matter).toMatchObject({
        phase: 'accepted',
        holder: OFFICES.countyHousing,
        answer: null,
        review: null,
      })
      expect(again.deadlines('handle').map(({ startedOn, status }) => [startedOn, status])).toEqual([
        ['2026-03-03', 'met'],
        ['2026-04-01', 'running'],
      ])
    }
  })

  it('Art. 35: a review that changes the opinion says to what, and only then; the new outcome is in force', () => {
    const atReviewer = inReview.by('county').on('2026-04-01')
    expect(atReviewer.refusal('review', { ...REVIEW, result: 'changed' })).toMatchObject({ code: 'invalid' })
    expect(atReviewer.refusal('review', { ...REVIEW, outcome: 'supported' })).toMatchObject({ code: 'invalid' })
    const explained = atReviewer.give('review', { ...REVIEW, result: 'changed', outcome: 'explained' })
    expect(explained.matter.answer?.outcome).toBe('explained')
    expect(delivered(explained, '2026-04-02').refusal('execute', { result: 'Done.' })).toMatchObject({
      code: 'step-not-open',
    })
  })

  it('a review that was recorded before it named an outcome leaves the outcome of the answer', () => {
    const { outcome: _, ...data } = { ...REVIEW, result: 'changed', outcome: null, office: OFFICES.county }
    const event = { type: 'reviewed', on: '2026-04-01', data } as unknown as EventOf<'reviewed'>
    expect(review(inReview.matter, event, 9).answer?.outcome).toBe('not-supported')
  })

  it('Art. 35: a review is asked for once; what it changed is executed', () => {
    expect(reviewTold.give('conclude', {}).refusal('requestReview', { reasons: 'Again.' }).code).toBe('step-not-open')
    const changed = reviewed(inReview, '2026-04-01', 'changed')
    expect(delivered(changed, '2026-04-02').give('execute', { result: 'Done.' }).matter.executedOn).toBe('2026-04-02')
  })

  it('Art. 36(1): second review is asked for within 30 days, of the office above the reviewing one', () => {
    expect(reviewTold.deadline('ask-second-review')).toMatchObject({ startedOn: '2026-04-02', dueOn: '2026-05-06' })
    expect(inSecondReview.matter.holder).toBe(OFFICES.city)
    expect(inSecondReview.deadline('second-review')).toMatchObject({ startedOn: '2026-04-10', dueOn: '2026-05-11' })
    expect(reviewTold.on('2026-05-07').refusal('requestSecondReview', { reasons: 'Late.' }).code).toBe('window-closed')
    expect(told.give('conclude', {}).refusal('requestSecondReview', { reasons: 'Early.' }).code).toBe('step-not-open')
  })

  it('Art. 36(2): in second review, and only there, the days of a hearing do not count', () => {
    const heard = inSecondReview
      .on('2026-04-24')
      .give('hearing', { from: '2026-04-22', to: '2026-04-24', record: 'Heard.' })
    expect(heard.deadline('second-review')).toMatchObject({ due: { nominal: '2026-05-13' }, dueOn: '2026-05-13' })
  })

  it('Art. 36(3): after second review nothing of the same facts is asked again', () => {
    expect(final.matter.phase).toBe('final')
    for (const verb of ['requestReview', 'requestSecondReview'] as const) {
      expect(final.refusal(verb, { reasons: 'Again.' }).code).toBe('step-not-open')
      expect(final.give('conclude', {}).refusal(verb, { reasons: 'Again.' }).code).toBe('step-not-open')
    }
    expect(final.refusal('accept', {}).code).toBe('step-not-open')
  })

  it('Art. 37(3): after second review the duty to help goes on', () => {
    expect(final.give('handle', { note: 'Help was offered.' }).matter.phase).toBe('final')
    expect(final.give('mediate', { kind: 'settlement', agreement: 'Both agree.' }).matter.agreement?.kind).toBe(
      'settlement',
    )
  })

  it('Art. 35, 36: no office reviews its own opinion, and at the top there is nobody above', () => {
    const top = delivered(
      answered(accepted(aMatter().registeredAt('province', '2026-03-02'), '2026-03-03'), '2026-03-10'),
      '2026-03-12',
    )
    expect(top.refusal('requestReview', { reasons: 'More.' }).says).toContain('no office one level up')
    expect(inReview.by('county').give('review', REVIEW).matter.review?.opinion?.office).toBe(OFFICES.county)
  })

  it('withdrawn during review, the opinion stands; withdrawn before, the matter ends', () => {
    const back = inReview.give('withdraw', {})
    expect(back.matter).toMatchObject({ phase: 'concluded', holder: OFFICES.countyHousing })
    expect(back.deadline('review')?.status).toBe('lapsed')
    const withdrawn = aMatter()
      .registeredAt('countyHousing', '2026-03-02')
      .give('withdraw', { reason: 'It is repaired.' })
    expect(withdrawn.matter.phase).toBe('withdrawn')
  })
})

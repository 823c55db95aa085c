import type { LocalDate } from '../../../platform/time/index.ts'
import type { InputOf, Story } from './story.ts'

export const OPINION = {
  request: 'Repair it.',
  facts: 'It is broken.',
  opinion: 'It will be repaired.',
  legalBasis: 'Art. 1',
  outcome: 'supported',
} satisfies InputOf<'answer'>

export const REVIEW = {
  result: 'upheld',
  facts: 'As found.',
  opinion: 'It stands.',
  legalBasis: 'Art. 1',
} satisfies InputOf<'review'>

export const ACCEPTANCE = { way: 'handling-opinion', noticeGiven: true } satisfies InputOf<'accept'>

/** Steps that take a story on to a phase, each on its day. */
export const accepted = (story: Story, on: LocalDate): Story => story.on(on).give('accept', ACCEPTANCE)

export const answered = (
  story: Story,
  on: LocalDate,
  outcome: 'supported' | 'explained' | 'not-supported' = 'supported',
): Story => story.on(on).give('answer', { ...OPINION, outcome })

export const delivered = (story: Story, on: LocalDate): Story => story.on(on).give('deliver', { on, method: 'portal' })

export const reviewRequested = (story: Story, on: LocalDate): Story =>
  story.on(on).give('requestReview', { reasons: 'It is still dark.' })

export const reviewed = (story: Story, on: LocalDate, result: InputOf<'review'>['result'] = 'upheld'): Story =>
  story.on(on).give('review', { ...REVIEW, result, outcome: result === 'changed' ? 'supported' : null })

export const secondReviewRequested = (story: Story, on: LocalDate): Story =>
  story.on(on).give('requestSecondReview', { reasons: 'It is still dark.' })

export const secondReviewed = (story: Story, on: LocalDate, result: InputOf<'review'>['result'] = 'upheld'): Story =>
  story.on(on).give('secondReview', { ...REVIEW, result, outcome: result === 'changed' ? 'supported' : null })

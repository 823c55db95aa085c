import type { Matter } from './matter.ts'

/** True when an opinion in force supports the request, or a review changed the answer: something is promised and must be executed. */
export const isSupported = (matter: Pick<Matter, 'answer' | 'review' | 'secondReview'>): boolean =>
  matter.answer?.outcome === 'supported' ||
  matter.review?.opinion?.result === 'changed' ||
  matter.secondReview?.opinion?.result === 'changed'

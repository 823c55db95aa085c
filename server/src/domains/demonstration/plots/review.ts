import type { Scene } from '../story/scene.ts'
import type { Step } from '../story/step.ts'
import { SAID } from '../words/said.ts'
import { deliver } from './handling.ts'

export type ReviewResult = keyof typeof SAID.review

/** Inside the thirty days after the answer arrived (Art. 35, 36). */
export function askReview({ chance }: Scene): Step {
  const reasons = chance.one(SAID.askReview)
  return { days: chance.between(2, 26), by: 'citizen', act: (tale) => tale.ask('requestReview', { reasons }) }
}

export function askSecondReview({ chance }: Scene): Step {
  const reasons = chance.one(SAID.askSecondReview)
  return { days: chance.between(2, 26), by: 'citizen', act: (tale) => tale.ask('requestSecondReview', { reasons }) }
}

const opinionOf = (result: ReviewResult) => ({
  result,
  outcome: result === 'changed' ? ('supported' as const) : null,
  facts: SAID.reviewFacts,
  opinion: SAID.review[result],
  legalBasis: SAID.reviewBasis,
})

export const review = ({ chance }: Scene, result: ReviewResult): Step => ({
  days: chance.between(8, 25),
  by: 'office',
  act: (tale) => tale.give('review', opinionOf(result)),
})

export const secondReview = ({ chance }: Scene, result: ReviewResult): Step => ({
  days: chance.between(8, 25),
  by: 'office',
  act: (tale) => tale.give('secondReview', opinionOf(result)),
})

/** The head of the reviewing office names who decides; everybody there who is not recused, and the head presides. */
const panel: Step = {
  days: 2,
  by: 'office',
  act(tale) {
    const { holder, recused } = tale.matter
    const free = tale.officersOf(holder).filter(({ staffId }) => !recused.includes(staffId))
    const head = free.find(({ roles }) => roles.includes('head'))
    if (!head) return
    const members = free.filter(({ roles }) => roles.some((role) => role === 'handler' || role === 'head'))
    tale.give('formPanel', { members: members.map(({ staffId }) => staffId), presiding: head.staffId })
  },
}

/** Asked for, decided by a panel, and delivered. */
export const reviewed = (scene: Scene, result: ReviewResult): Step[] => [
  askReview(scene),
  panel,
  review(scene, result),
  deliver(scene),
]

export const secondReviewed = (scene: Scene, result: ReviewResult): Step[] => [
  askSecondReview(scene),
  panel,
  secondReview(scene, result),
  deliver(scene),
]

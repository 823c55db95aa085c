import type { Plot } from '../story/step.ts'
import * as more from './more-plots.ts'
import * as plots from './plots.ts'

/** The kinds of stories, and how often they happen among a hundred or so. */
export const PLOTS: readonly (readonly [share: number, plot: Plot])[] = [
  [34, plots.handled],
  [4, plots.anonymous],
  [9, plots.direct],
  [4, plots.declined],
  [3, plots.objected],
  [2, plots.objectionRejected],
  [2, plots.disputed],
  [5, plots.directed],
  [3, plots.statutoryDuty],
  [4, plots.separated],
  [8, more.suggestion],
  [5, more.accusation],
  [4, more.withdrawn],
  [5, more.inReview],
  [3, more.inSecondReview],
  [3, more.mediated],
  [5, more.sentDown],
  [1, more.succeeded],
  [6, more.called],
  [2, more.supervised],
]

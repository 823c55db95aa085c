import { RATED_OFFICES } from '../../../server/src/domains/matter/matter.ts'
import type { CitizenMatter, DeadlineView } from '../backend.ts'

const TASKS = ['addMaterial', 'requestReview', 'requestSecondReview', 'rate', 'changeWishes', 'withdraw'] as const
export type Task = (typeof TASKS)[number]

/** The window to ask for review (Art. 35) or second review (Art. 36), as it stands. */
export const windowOf = (matter: CitizenMatter, second: boolean): DeadlineView | undefined =>
  matter.deadlines.findLast(({ limit }) => limit === (second ? 'ask-second-review' : 'ask-review'))

/** What the petitioner may do now: what the procedure leaves open, inside its window, and not what is done already. */
export function openTasks(matter: CitizenMatter): Task[] {
  return TASKS.filter((task) => {
    if (!matter.may.includes(task)) return false
    if (task === 'requestReview' || task === 'requestSecondReview')
      return windowOf(matter, task === 'requestSecondReview')?.status === 'running'
    if (task === 'changeWishes') return matter.class !== 'accusation'
    if (task === 'rate') return RATED_OFFICES.some((office) => isRateable(matter, office))
    return true
  })
}

/** Each office is rated once, the handling office once there is one. */
export const isRateable = (matter: CitizenMatter, office: (typeof RATED_OFFICES)[number]): boolean =>
  matter.ratings[office] === undefined && (office === 'petition-office' || matter.lead !== null)

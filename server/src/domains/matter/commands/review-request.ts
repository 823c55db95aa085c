import { latestClock } from '../clock.ts'
import { deadlineOf } from '../deadline.ts'
import type { Facts } from '../facts.ts'
import type { Matter } from '../matter.ts'
import { refuse } from '../refuse.ts'
import { checkDestination } from './destination.ts'

/**
 * Checks that the petitioner may still ask: the answer was delivered and its window is open (Art. 35, 36).
 * Returns the office one level above the one that decided.
 */
export function reviewerFor(
  matter: Matter,
  window: 'ask-review' | 'ask-second-review',
  decidedBy: string,
  facts: Facts,
): string {
  const clock = latestClock(matter.clocks, window)
  if (!clock) return refuse('step-not-open', 'not-delivered-yet')
  const deadline = deadlineOf(clock, facts.law, facts.today)
  if (deadline && facts.today > deadline.dueOn)
    refuse('window-closed', 'window-closed', { due: deadline.dueOn, article: deadline.rule.article })
  const office = facts.offices.nextHigher(decidedBy)
  if (office === null) return refuse('step-not-open', 'no-higher-office')
  checkDestination(matter, office, facts)
  return office
}

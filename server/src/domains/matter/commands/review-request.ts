import { z } from 'zod'
import type { LocalDate } from '../../../platform/time/index.ts'
import { latestClock } from '../clock.ts'
import { deadlineOf, type Deadline } from '../deadline.ts'
import type { ReviewRequest } from '../event.ts'
import type { Facts } from '../facts.ts'
import { RequestWay, type Matter, type ReviewStageName } from '../matter.ts'
import { refuse } from '../refuse.ts'
import { localDate, statement } from './definition.ts'
import { checkDestination } from './destination.ts'

/** What is asked of a request. On the portal it is received at once; an officer says how it came, and when. */
export const requestInput = z.object({
  reasons: statement(20_000),
  receivedOn: localDate.nullish(),
  came: RequestWay.nullish(),
})

const WINDOWS = { review: 'ask-review', 'second-review': 'ask-second-review' } as const

/** Which request is still to be made, and against whose opinion. */
export function stageToAsk(matter: Matter): { stage: ReviewStageName; decidedBy: string } {
  if (matter.class !== 'request' || matter.way !== 'handling-opinion')
    refuse('step-not-open', 'no-review-against-class')
  if (matter.answer === null) return refuse('step-not-open', 'not-delivered-yet')
  if (matter.review === null) return { stage: 'review', decidedBy: matter.answer.office }
  if (matter.secondReview !== null) refuse('step-not-open', 'second-review-done')
  return { stage: 'second-review', decidedBy: matter.review.office }
}

/**
 * The window in which the petitioner may ask, from the proof of delivery, and the office that is asked: one level above the one that
 * decided (Art. 35, 36).
 */
export function windowOf(
  matter: Matter,
  stage: ReviewStageName,
  decidedBy: string,
  receivedOn: LocalDate,
  facts: Facts,
): { office: string; deadline: Deadline | undefined } {
  const clock = latestClock(matter.clocks, WINDOWS[stage])
  if (!clock) return refuse('step-not-open', 'not-delivered-yet')
  if (receivedOn < clock.startedOn || receivedOn > facts.today)
    refuse('invalid', 'request-date', { from: clock.startedOn, to: facts.today })
  const office = facts.offices.nextHigher(decidedBy)
  if (office === null) return refuse('step-not-open', 'no-higher-office')
  return { office, deadline: deadlineOf(clock, facts.law, facts.today) }
}

/** A request inside its window, counted on the day on which it was received. */
export function requestOf(
  matter: Matter,
  stage: ReviewStageName,
  decidedBy: string,
  { reasons, receivedOn, came }: z.output<typeof requestInput>,
  facts: Facts,
): { on: LocalDate; data: ReviewRequest } {
  if (facts.by.kind === 'citizen' && (receivedOn || came)) refuse('invalid', 'request-is-today')
  const on = receivedOn ?? facts.today
  const { office, deadline } = windowOf(matter, stage, decidedBy, on, facts)
  if (deadline && on > deadline.dueOn)
    refuse('window-closed', 'window-closed', { due: deadline.dueOn, article: deadline.rule.article })
  checkDestination(matter, office, facts)
  return { on, data: { office, reasons, ...(came ? { came } : {}) } }
}

import { isChoice, type Clock } from './clock.ts'
import { deadlineOf } from './deadline.ts'
import type { StreamedEvent } from './event.ts'
import { RECEIVING } from './evolve/routing.ts'
import type { CountableLimit, CountableMatter } from './fact-tables.ts'
import type { Law } from './facts.ts'
import type { Matter } from './matter.ts'
import { isClosed } from './states.ts'

/** What counting needs to know beside the state: where the matter comes from. */
export interface Origin {
  takenOver: boolean
}

const DAY_MS = 86_400_000

/** A first event that was learnt of more than a day after it happened came from another register. */
export const originOf = (first: Pick<StreamedEvent, 'at' | 'recordedAt'>): Origin => ({
  takenOver: Date.parse(first.recordedAt) - Date.parse(first.at) > DAY_MS,
})

/** What a matter and its clocks count as: a pure function of the state and the law. */
export const factsOf = (
  matter: Matter,
  law: Law,
  origin: Origin,
): { matter: CountableMatter; limits: readonly CountableLimit[] } => ({
  matter: countableMatter(matter, origin),
  limits: matter.clocks.flatMap((clock, n) => countableLimit(matter, clock, n, law, origin) ?? []),
})

const countableMatter = (matter: Matter, { takenOver }: Origin): CountableMatter => ({
  filed_at: matter.filedAt,
  received_on: matter.receivedOn,
  registered_by: matter.registeredBy,
  holder: matter.holder,
  lead: matter.lead,
  channel: matter.channel,
  class: matter.class,
  way: matter.way,
  topic: matter.topic,
  place: matter.place,
  people_count: matter.peopleCount,
  anonymous: matter.anonymous,
  joint: matter.joint,
  enterprise_related: matter.enterpriseRelated,
  litigation_related: matter.litigationRelated,
  urgent: matter.urgent,
  first_for_office: matter.firstForOffice,
  first_anywhere: matter.firstAnywhere,
  repeat_of: matter.links.find(({ relation }) => relation === 'repeat')?.matterId ?? null,
  origin_id: matter.arrival?.origin.matterId ?? null,
  phase: matter.phase,
  is_open: !isClosed(matter.phase),
  notice_owed: matter.clocks.some(({ limit }) => limit === 'notify-direct' || limit === 'notify-routed'),
  taken_over: takenOver,
  accepted_on: matter.acceptedOn,
  answered_on: matter.answer?.on ?? null,
  answered_at: matter.answeredAt,
  outcome: matter.answer?.outcome ?? null,
  delivered_on: matter.answer?.deliveredOn ?? null,
  executed_on: matter.executedOn,
  concluded_on: matter.concludedOn,
  agreed_on: matter.agreement?.on ?? null,
  review_requested_on: matter.review?.requestedOn ?? null,
  reviewed_on: matter.review?.opinion?.on ?? null,
  review_result: matter.review?.opinion?.result ?? null,
  second_review_requested_on: matter.secondReview?.requestedOn ?? null,
  second_reviewed_on: matter.secondReview?.opinion?.on ?? null,
  second_review_result: matter.secondReview?.opinion?.result ?? null,
  rating_petition_office: matter.ratings['petition-office'] ?? null,
  rating_handling_office: matter.ratings['handling-office'] ?? null,
  transfers: matter.steps.transferred ?? 0,
  assignments: matter.steps.assigned ?? 0,
  objections: matter.steps.objected ?? 0,
  extensions: matter.steps.extended ?? 0,
  hearings: matter.steps['hearing-held'] ?? 0,
  letters: matter.letters.length,
  letters_answered: matter.letters.filter(({ repliedOn }) => repliedOn !== null).length,
})

function countableLimit(matter: Matter, clock: Clock, n: number, law: Law, origin: Origin): CountableLimit | undefined {
  const deadline = deadlineOf(clock, law, clock.startedOn)
  if (!deadline) return undefined
  return {
    n,
    received_on: matter.receivedOn,
    limit_id: clock.limit,
    office_id: clock.office,
    is_choice: isChoice(clock.limit),
    started_on: clock.startedOn,
    due_on: deadline.dueOn,
    ended_on: clock.endedOn,
    ended: clock.end,
    extension_days: deadline.extension?.days ?? 0,
    provisional: deadline.provisional,
    unrecorded: isUnrecorded(matter, clock, origin),
  }
}

/**
 * Where another register did not say when a matter was accepted, the day of filing or of the answer stands in its place, which proves
 * nothing about being in time.
 */
function isUnrecorded({ acceptedOn, receivedOn, answer }: Matter, clock: Clock, { takenOver }: Origin): boolean {
  return (
    takenOver &&
    clock.end === 'met' &&
    RECEIVING.some((limit) => limit === clock.limit) &&
    clock.endedOn === acceptedOn &&
    (acceptedOn === receivedOn || acceptedOn === (answer?.on ?? null))
  )
}

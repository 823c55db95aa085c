import type { LocalDate } from '../../platform/time/index.ts'
import { deadlinesOf, nextDeadline } from './deadline.ts'
import type { StreamedEvent } from './event.ts'
import type { Law } from './facts.ts'
import type { Matter } from './matter.ts'
import { isClosed } from './states.ts'
import type { DeadlineTable, MatterProjection } from './tables.ts'

/** Orders matters without a running deadline after all others. */
export const NO_DEADLINE: LocalDate = '9999-12-31'

/** What the lists show of a matter: a pure function of its state, the law and who may see it. `rebuild` makes the same rows. */
export function projectMatter(matter: Matter, seenBy: readonly string[], law: Law, today: LocalDate): MatterProjection {
  const next = nextDeadline(deadlinesOf(matter, law, today))
  return {
    region_id: matter.regionId,
    id: matter.id,
    number: matter.number,
    version: matter.version,
    phase: matter.phase,
    is_open: !isClosed(matter.phase),
    channel: matter.channel,
    class: matter.class,
    way: matter.way,
    topic: matter.topic,
    summary: matter.summary,
    place: matter.place,
    people_count: matter.peopleCount,
    anonymous: matter.anonymous,
    joint: matter.joint,
    confidential: matter.confidential,
    publish_consent: matter.publishConsent,
    enterprise_related: matter.enterpriseRelated,
    litigation_related: matter.litigationRelated,
    urgent: matter.urgent,
    first_for_office: matter.firstForOffice,
    first_anywhere: matter.firstAnywhere,
    filed_at: matter.filedAt,
    received_on: matter.receivedOn,
    registered_by: matter.registeredBy,
    holder: matter.holder,
    lead: matter.lead,
    next_limit: next?.limit ?? null,
    next_due: next?.dueOn ?? null,
    due_order: next?.dueOn ?? NO_DEADLINE,
    provisional: next?.provisional ?? false,
    accepted_on: matter.acceptedOn,
    answered_on: matter.answer?.on ?? null,
    answered_at: matter.answeredAt,
    outcome: matter.answer?.outcome ?? null,
    delivered_on: matter.answer?.deliveredOn ?? null,
    executed_on: matter.executedOn,
    concluded_on: matter.concludedOn,
    reviewed_on: matter.review?.opinion?.on ?? null,
    second_reviewed_on: matter.secondReview?.opinion?.on ?? null,
    rating_petition_office: matter.ratings['petition-office'] ?? null,
    rating_handling_office: matter.ratings['handling-office'] ?? null,
    seen_by: seenBy,
    recused: matter.recused,
  }
}

/** One row per clock that the law of its day limits, for worklists, warnings and statistics. */
export function projectDeadlines(matter: Matter, law: Law, today: LocalDate): readonly DeadlineTable[] {
  return deadlinesOf(matter, law, today).map((deadline, n) => ({
    region_id: matter.regionId,
    matter_id: matter.id,
    n,
    limit_id: deadline.limit,
    article: deadline.rule.article,
    office_id: deadline.office,
    is_window: deadline.window,
    started_on: deadline.startedOn,
    due_on: deadline.dueOn,
    ended_on: deadline.endedOn,
    ended:
      matter.clocks.find((clock) => clock.startedBy === deadline.startedBy && clock.limit === deadline.limit)?.end ??
      null,
    extension_days: deadline.extension?.days ?? 0,
    provisional: deadline.provisional,
  }))
}

/** Everything the petitioner and the offices wrote, in which a search looks. Identity is never in it. */
export function searchableText(number: string, events: readonly StreamedEvent[]): string {
  const written = events.flatMap((event) => {
    switch (event.type) {
      case 'registered':
        return [event.data.summary, event.data.text, event.data.placeDetail, event.data.purpose]
      case 'material-added':
        return [event.data.note]
      case 'answered':
        return [event.data.opinion, event.data.facts]
      default:
        return []
    }
  })
  return [number, ...written].join('\n')
}

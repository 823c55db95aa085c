import type { LimitId } from '../calendar/index.ts'
import type { Rating } from '../matter/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { answerTimes, type AnswerTimes } from './answer-times.ts'
import type { Facts, LimitState, Question } from './facts.ts'
import { figure, type Figure } from './figure.ts'

/** Counts and rates of the matters received in a period. Concluded, supported, executed and confirmed are four facts and stand apart. */
export interface Statistics {
  question: Question
  countedAt: Instant
  received: number
  byChannel: Readonly<Record<string, number>>
  byClass: Readonly<Record<string, number>>
  byPhase: Readonly<Record<string, number>>
  /** By the first level of the content categories; '' for none. */
  byTopic: Readonly<Record<string, number>>
  answerTimes: AnswerTimes
  /** 及时受理率: routed in time by the petition office; told in writing in time by the office that handles. */
  timelyAcceptance: { petitionOffice: Figure; handlingOffice: Figure }
  /** 按期办结率: answered within the limit of Art. 34, approved extensions counted. */
  onTimeConclusion: Figure
  concluded: Figure
  supported: Figure
  executed: Figure
  confirmed: Figure
  /** 参评率 and 满意率, of the petition office and the handling office apart. */
  ratingShare: { petitionOffice: Figure; handlingOffice: Figure }
  satisfaction: { petitionOffice: Figure; handlingOffice: Figure }
  /** 初次、重复: two separate flags. */
  firstForOffice: Figure
  firstAnywhere: Figure
  repeatForOffice: Figure
  repeatAnywhere: Figure
}

/** Pure: every rate with numerator, denominator and what was left out. */
export function statisticsOf(question: Question, facts: Facts): Statistics {
  const received = facts.groups.reduce((sum, { count }) => sum + count, 0)
  const tally = (key: (group: Facts['groups'][number]) => string): Record<string, number> => {
    const counts: Record<string, number> = {}
    for (const group of facts.groups) counts[key(group)] = (counts[key(group)] ?? 0) + group.count
    return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
  }
  return {
    question,
    countedAt: facts.countedAt,
    received,
    byChannel: tally((group) => group.channel),
    byClass: tally((group) => group.class),
    byPhase: tally((group) => group.phase),
    byTopic: tally((group) => group.topic ?? ''),
    answerTimes: answerTimes(facts.answerDays, facts.answerMs, received - facts.answered),
    timelyAcceptance: {
      petitionOffice: inTime(facts, ['route']),
      handlingOffice: inTime(facts, ['notify-direct', 'notify-routed'], { noticeNotOwed: facts.noticeNotOwed }),
    },
    onTimeConclusion: inTime(facts, ['handle']),
    concluded: figure(facts.concluded, received),
    supported: figure(facts.supported, facts.decided, { undecided: received - facts.decided }),
    executed: figure(facts.executed, facts.supported),
    confirmed: figure(facts.confirmed, facts.executed - facts.unconfirmed, { unrated: facts.unconfirmed }),
    ratingShare: {
      petitionOffice: ratedOf(facts.ratedPetitionOffice, received),
      handlingOffice: ratedOf(facts.ratedHandlingOffice, received),
    },
    satisfaction: {
      petitionOffice: satisfiedOf(facts.ratedPetitionOffice),
      handlingOffice: satisfiedOf(facts.ratedHandlingOffice),
    },
    firstForOffice: figure(facts.firstForOffice, received),
    firstAnywhere: figure(facts.firstAnywhere, received),
    repeatForOffice: figure(received - facts.firstForOffice, received),
    repeatAnywhere: figure(received - facts.firstAnywhere, received),
  }
}

/** Done in time, of those done and those overdue. What still runs is not due yet; what lapsed is not owed any more. */
function inTime(facts: Facts, limits: readonly LimitId[], excluded: Readonly<Record<string, number>> = {}): Figure {
  const count = (state: LimitState): number =>
    facts.limits
      .filter((each) => each.state === state && limits.includes(each.limit))
      .reduce((sum, each) => sum + each.count, 0)
  const due = count('met') + count('missed') + count('overdue')
  const beside = { notYetDue: count('running'), lapsed: count('lapsed'), unrecorded: count('unrecorded') }
  return figure(count('met'), due, { ...beside, ...excluded })
}

type Rated = Facts['ratedHandlingOffice']
const GOOD: ReadonlySet<Rating | null> = new Set(['satisfied', 'mostly-satisfied'])

const sumOf = (rated: Rated, wanted: (rating: Rating | null) => boolean): number =>
  rated.filter(({ rating }) => wanted(rating)).reduce((sum, { count }) => sum + count, 0)

/** Rated, of those that may be rated; the others of the period are not at that stage. */
function ratedOf(rated: Rated, received: number): Figure {
  const mayBe = sumOf(rated, () => true)
  return figure(
    sumOf(rated, (rating) => rating !== null),
    mayBe,
    { notYetRateable: received - mayBe },
  )
}

/** Satisfied or mostly satisfied, of those rated; the unrated stand beside. */
const satisfiedOf = (rated: Rated): Figure =>
  figure(
    sumOf(rated, (rating) => GOOD.has(rating)),
    sumOf(rated, (rating) => rating !== null),
    { unrated: sumOf(rated, (rating) => rating === null) },
  )

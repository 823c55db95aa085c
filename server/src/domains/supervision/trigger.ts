import { addWorkingDays, type Calendar, type LimitId } from '../calendar/index.ts'
import type { Deadline, Matter, StreamedEvent } from '../matter/index.ts'
import { addDays, type LocalDate } from '../../platform/time/index.ts'
import type { Threshold } from './threshold.ts'

/** What calls for supervision (Art. 40(1)): computed every day, never guessed. */
export const TRIGGERS = [
  'overdue',
  'notice-missing',
  'bounced-twice',
  'not-executed',
  'low-rating',
  'no-feedback',
] as const
export type Trigger = (typeof TRIGGERS)[number]

/** A matter as the triggers look at it. */
export interface Watched {
  readonly matter: Matter
  readonly events: readonly StreamedEvent[]
  readonly deadlines: readonly Deadline[]
}

/** One reason to supervise: which office, from which day on, and by which rule. `key` tells it from others of its trigger. */
export interface Cause {
  readonly trigger: Trigger
  readonly key: string
  readonly office: string
  readonly since: LocalDate
  readonly article: string
  /** The time limit that passed, where one did. */
  readonly limit: LimitId | null
  /** The last day on which it would have been in time. */
  readonly dueOn: LocalDate | null
}

/** The threshold in force for a trigger at an office on a day; undefined where none is or nobody supervises it, and nothing is triggered. */
export type ThresholdOn = (trigger: Trigger, on: LocalDate, office: string) => Threshold | undefined

type Finder = (watched: Watched, threshold: ThresholdOn, calendar: Calendar) => readonly Cause[]

const HANDLING: ReadonlySet<LimitId> = new Set<LimitId>(['route', 'handle', 'review', 'second-review'])
const NOTICE: ReadonlySet<LimitId> = new Set<LimitId>(['notify-direct', 'notify-routed'])
const UNSETTLED: ReadonlySet<Matter['phase']> = new Set(['registered', 'routed', 'objected'])
const FED_BACK: ReadonlySet<StreamedEvent['type']> = new Set([
  'answered',
  'concluded',
  'declined',
  'directed',
  'separated',
  'withdrawn',
  'transferred',
  'objection-upheld',
  'competence-decided',
])

/** The day after `date` and the days of grace: the first on which it is late. */
function lateAfter(date: LocalDate, { amount, unit }: Threshold, calendar: Calendar): LocalDate {
  const last = unit === 'working-days' ? addWorkingDays(calendar, date, amount).date : addDays(date, amount)
  return addDays(last, 1)
}

const lateWith = (trigger: Trigger, limits: ReadonlySet<LimitId>): Finder =>
  function late({ deadlines }, threshold, calendar) {
    return deadlines.flatMap((deadline) => {
      const rule = threshold(trigger, deadline.dueOn, deadline.office)
      if (!rule || deadline.endedOn !== null || !limits.has(deadline.limit)) return []
      return [
        {
          trigger,
          key: `${deadline.limit}:${deadline.startedBy}`,
          office: deadline.office,
          since: lateAfter(deadline.dueOn, rule, calendar),
          article: deadline.rule.article,
          limit: deadline.limit,
          dueOn: deadline.dueOn,
        },
      ]
    })
  }

/** Art. 28(1): sent back so often that the offices seem to pass it on. Named is the office that sent it back last. */
const bounced: Finder = ({ matter, events }, threshold) => {
  if (!UNSETTLED.has(matter.phase)) return []
  const returns = events.filter((event) => event.type === 'objection-upheld')
  return returns.flatMap((event, n) => {
    const objector = events.findLast((one) => one.type === 'objected' && one.seq < event.seq)
    const office = objector?.type === 'objected' ? objector.data.office : matter.holder
    const rule = threshold('bounced-twice', event.on, office)
    if (rule?.amount !== n + 1) return []
    const key = `returned:${event.seq}`
    return [{ trigger: 'bounced-twice', key, office, since: event.on, article: rule.article, limit: null, dueOn: null }]
  })
}

/** Art. 32(2): what was supported must be carried out. */
const notExecuted: Finder = ({ matter, events }, threshold, calendar) => {
  const { answer } = matter
  if (answer?.outcome !== 'supported' || answer.deliveredOn === null || matter.executedOn !== null) return []
  const office = matter.lead ?? matter.holder
  const rule = threshold('not-executed', answer.deliveredOn, office)
  const given = events.findLast((event) => event.type === 'answered')
  if (!rule || !given) return []
  const since = lateAfter(answer.deliveredOn, rule, calendar)
  return [
    {
      trigger: 'not-executed',
      key: `answer:${given.seq}`,
      office,
      since,
      article: rule.article,
      limit: null,
      dueOn: addDays(since, -1),
    },
  ]
}

/** Art. 21(2): a petitioner who is not satisfied with one of the two offices. */
const lowRating: Finder = ({ matter, events }, threshold, calendar) =>
  events.flatMap((event) => {
    if (event.type !== 'rated' || event.data.rating !== 'dissatisfied') return []
    const office = event.data.office === 'petition-office' ? matter.registeredBy : (matter.lead ?? matter.holder)
    const rule = threshold('low-rating', event.on, office)
    if (!rule) return []
    const since = addDays(lateAfter(event.on, rule, calendar), -1)
    return [
      {
        trigger: 'low-rating',
        key: `rated:${event.data.office}`,
        office,
        since,
        article: rule.article,
        limit: null,
        dueOn: null,
      },
    ]
  })

/** Art. 22(3): what was assigned with a date to report by; and supervision letters that were not answered. */
const noFeedback: Finder = ({ matter, events }, threshold, calendar) => {
  const cause = (key: string, office: string, dueOn: LocalDate): Cause[] => {
    const rule = threshold('no-feedback', dueOn, office)
    if (!rule) return []
    const since = lateAfter(dueOn, rule, calendar)
    return [{ trigger: 'no-feedback', key, office, since, article: rule.article, limit: null, dueOn }]
  }
  const assigned = events.findLast((event) => event.type === 'assigned')
  const waiting =
    assigned?.type === 'assigned' && !events.some(({ seq, type }) => seq > assigned.seq && FED_BACK.has(type))
  const report =
    waiting && assigned.data.reportBy !== null
      ? cause(`assigned:${assigned.seq}`, assigned.data.lead, assigned.data.reportBy)
      : []
  const letters = matter.letters
    .filter((letter) => letter.repliedOn === null)
    .flatMap((letter) => cause(`letter:${letter.seq}`, letter.to, letter.replyBy))
  return [...report, ...letters]
}

const FINDERS: Readonly<Record<Trigger, Finder>> = {
  overdue: lateWith('overdue', HANDLING),
  'notice-missing': lateWith('notice-missing', NOTICE),
  'bounced-twice': bounced,
  'not-executed': notExecuted,
  'low-rating': lowRating,
  'no-feedback': noFeedback,
}

/**
 * Every cause that a matter gives on a day, in the order of the triggers. Pure: the same matter on the same day under the same
 * thresholds gives the same causes.
 */
export function causesOn(
  watched: Watched,
  today: LocalDate,
  threshold: ThresholdOn,
  calendar: Calendar,
): readonly Cause[] {
  return TRIGGERS.flatMap((trigger) => FINDERS[trigger](watched, threshold, calendar)).filter(
    ({ since }) => since <= today,
  )
}

import { z } from 'zod'
import { inBoth, matterPlace } from '../../platform/http/index.ts'
import { addDays, type Instant, type LocalDate } from '../../platform/time/index.ts'
import { clockTime, momentOf, type ClockTime } from './clock-time.ts'
import { bilingual, day, remark, said, type Terms } from './hall.ts'
import { termsOn } from './opening.ts'
import { refuse } from './refuse.ts'

/** What becomes of a reception day, and what may be done with it then. */
export const LEADER_DAY_STATES = {
  planned: ['publish', 'cancel'],
  published: ['hold', 'cancel'],
  held: ['promise'],
  cancelled: [],
} as const satisfies Record<string, readonly string[]>
export type LeaderDayState = keyof typeof LEADER_DAY_STATES
export const LEADER_DAY_STATE_NAMES = Object.keys(LEADER_DAY_STATES) as [LeaderDayState, ...LeaderDayState[]]

/** 领导接访日: a leader receives, on a day that is published ahead. */
export interface LeaderDay {
  regionId: string
  id: string
  hallId: string
  date: LocalDate
  starts: ClockTime
  ends: ClockTime
  leader: string
  position: { zh: string; en: string }
  about: string
  capacity: number
  taken: number
  state: LeaderDayState
  publishedOn: LocalDate | null
  version: number
}

export const newLeaderDay = z
  .object({
    date: day,
    starts: clockTime,
    ends: clockTime,
    leader: said(60),
    position: bilingual,
    about: remark(200),
    capacity: z.int().min(1).max(200),
  })
  .refine(({ starts, ends }) => starts < ends, {
    path: ['ends'],
    error: inBoth('结束要晚于开始。', 'The end comes after the beginning.'),
  })
export type NewLeaderDay = z.output<typeof newLeaderDay>

/** The last day on which a reception day can still be published, by the terms in force when it is. */
export const lastToPublish = (date: LocalDate, all: readonly Terms[], today: LocalDate): LocalDate =>
  addDays(date, -(termsOn(all, today)?.leaderNoticeDays ?? 0))

function requireStep(leaderDay: LeaderDay, step: 'publish' | 'hold' | 'cancel' | 'promise'): void {
  const open: readonly string[] = LEADER_DAY_STATES[leaderDay.state]
  if (!open.includes(step)) throw refuse('leaderDayStep', 'step-not-open')
}

/** Publishes it. @throws HuiyinError 'window-closed' when it is nearer than the hall's terms allow: nobody could arrange to come */
export function publish(leaderDay: LeaderDay, terms: readonly Terms[], today: LocalDate): LeaderDay {
  requireStep(leaderDay, 'publish')
  if (today > lastToPublish(leaderDay.date, terms, today)) throw refuse('publishTooLate', 'window-closed')
  return { ...leaderDay, state: 'published', publishedOn: today, version: leaderDay.version + 1 }
}

export function hold(leaderDay: LeaderDay, today: LocalDate): LeaderDay {
  requireStep(leaderDay, 'hold')
  if (today < leaderDay.date) throw refuse('notHeldYet', 'step-not-open')
  return { ...leaderDay, state: 'held', version: leaderDay.version + 1 }
}

export function cancelDay(leaderDay: LeaderDay): LeaderDay {
  requireStep(leaderDay, 'cancel')
  return { ...leaderDay, state: 'cancelled', version: leaderDay.version + 1 }
}

/** True while a place can be booked: published, not begun, places left. */
export const isBookable = (leaderDay: LeaderDay, now: Instant): boolean =>
  leaderDay.state === 'published' &&
  leaderDay.taken < leaderDay.capacity &&
  momentOf(leaderDay.date, leaderDay.starts) > now

/** True for a day of the same hall that may be offered to those who had booked a cancelled one. */
export const takesOver = (other: LeaderDay, cancelled: LeaderDay, now: Instant): boolean =>
  other.id !== cancelled.id &&
  other.hallId === cancelled.hallId &&
  other.state === 'published' &&
  momentOf(other.date, other.starts) > now

/** 承诺: what was promised on a reception day, and whether it was kept. */
export interface Commitment {
  regionId: string
  id: string
  leaderDayId: string
  what: string
  officeId: string
  dueOn: LocalDate
  matter: { regionId: string; matterId: string } | null
  state: 'open' | 'kept' | 'broken'
  settledOn: LocalDate | null
  evidence: string
  version: number
}

export const newCommitment = z.object({
  what: said(500),
  officeId: z.uuid(),
  dueOn: day,
  matter: matterPlace.nullable().default(null),
})
export const settlement = z.object({ kept: z.boolean(), on: day, evidence: said(500) })

/** A promise is made on a day that was held, and is due after it. */
export function requirePromise(leaderDay: LeaderDay, { dueOn }: { dueOn: LocalDate }): void {
  requireStep(leaderDay, 'promise')
  if (dueOn < leaderDay.date) throw refuse('dueBefore', 'invalid', 'dueOn')
}

/** Kept or not, with what shows it. */
export function settle(
  commitment: Commitment,
  { kept, on, evidence }: z.output<typeof settlement>,
  today: LocalDate,
): Commitment {
  if (commitment.state !== 'open') throw refuse('settled', 'step-not-open')
  if (on > today) throw refuse('inFuture', 'invalid', 'on')
  return { ...commitment, state: kept ? 'kept' : 'broken', settledOn: on, evidence, version: commitment.version + 1 }
}

/** Promises counted: made = kept in time + kept late + broken + overdue + still running. */
export interface Tally {
  made: number
  keptInTime: number
  keptLate: number
  broken: number
  overdue: number
  running: number
}

export function tallyOf(commitments: readonly Commitment[], today: LocalDate): Tally {
  const count = (test: (commitment: Commitment) => boolean): number => commitments.filter(test).length
  const late = ({ settledOn, dueOn }: Commitment): boolean => (settledOn ?? today) > dueOn
  return {
    made: commitments.length,
    keptInTime: count((each) => each.state === 'kept' && !late(each)),
    keptLate: count((each) => each.state === 'kept' && late(each)),
    broken: count((each) => each.state === 'broken'),
    overdue: count((each) => each.state === 'open' && late(each)),
    running: count((each) => each.state === 'open' && !late(each)),
  }
}

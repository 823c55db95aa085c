import type { LimitId } from '../calendar/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'

/** Why a clock stopped. `met`: the duty was done or the window used; `returned`: the matter went back to the sender. */
export type ClockEnd = 'met' | 'returned' | 'superseded' | 'withdrawn'

/**
 * One running of one time limit for one office (or, for the windows to ask for review, for the petitioner).
 * Says when it started and stopped; the due date follows from the dated rules and the calendar (`deadlines.ts`).
 */
export interface Clock {
  limit: LimitId
  /** The office that owes the step; for a petitioner's window, the office the request would go against. */
  office: string
  /** The office whose rules set the limit: the one it started for, whoever owes the step since. */
  ruledBy: string
  startedOn: LocalDate
  /** The event (seq) that started it. */
  startedBy: number
  endedOn: LocalDate | null
  end: ClockEnd | null
  /** Days granted by the one extension (Art. 34). */
  extensionDays: number
  /** Days of a hearing in second review, which do not count (Art. 36(2)). */
  hearingDays: readonly LocalDate[]
}

/** Limits that bind the petitioner, not an office: they are windows, never overdue work. */
const WINDOWS: ReadonlySet<LimitId> = new Set<LimitId>(['ask-review', 'ask-second-review'])

export const isWindow = (limit: LimitId): boolean => WINDOWS.has(limit)

/** True for steps that may be taken inside their limit but need not: an objection (Art. 23(3)) and the petitioner's windows. */
export const isChoice = (limit: LimitId): boolean => limit === 'object' || isWindow(limit)

/** Adds a clock. Never touches one that already runs: a new sending adds clocks and resets none. */
export function startClock(
  clocks: readonly Clock[],
  start: { limit: LimitId; office: string; on: LocalDate; by: number },
): readonly Clock[] {
  const clock: Clock = {
    limit: start.limit,
    office: start.office,
    ruledBy: start.office,
    startedOn: start.on,
    startedBy: start.by,
    endedOn: null,
    end: null,
    extensionDays: 0,
    hearingDays: [],
  }
  return [...clocks, clock]
}

/** Stops the running clocks of the named limits, of one office when it is named. */
export function endClocks(
  clocks: readonly Clock[],
  limits: readonly LimitId[],
  on: LocalDate,
  end: ClockEnd,
  office?: string,
): readonly Clock[] {
  const stops = (clock: Clock): boolean =>
    clock.endedOn === null && limits.includes(clock.limit) && (office === undefined || clock.office === office)
  return clocks.map((clock) => (stops(clock) ? { ...clock, endedOn: on, end } : clock))
}

/** Stops every running clock: the procedure is over. */
export function endAllClocks(clocks: readonly Clock[], on: LocalDate, end: ClockEnd): readonly Clock[] {
  return clocks.map((clock) => (clock.endedOn === null ? { ...clock, endedOn: on, end } : clock))
}

/** Lets an office's latest clock of these limits run on as if it had not stopped, from its first start: a return is no new beginning. */
export function resumeClock(clocks: readonly Clock[], limits: readonly LimitId[], office: string): readonly Clock[] {
  const latest = clocks.findLastIndex((clock) => clock.office === office && limits.includes(clock.limit))
  return clocks.map((clock, index) => (index === latest ? { ...clock, endedOn: null, end: null } : clock))
}

/** Changes the one running clock of a limit. */
export function adjustClock(
  clocks: readonly Clock[],
  limit: LimitId,
  change: (clock: Clock) => Clock,
): readonly Clock[] {
  return clocks.map((clock) => (clock.limit === limit && clock.endedOn === null ? change(clock) : clock))
}

export const runningClock = (clocks: readonly Clock[], limit: LimitId): Clock | undefined =>
  clocks.findLast((clock) => clock.limit === limit && clock.endedOn === null)

export const latestClock = (clocks: readonly Clock[], limit: LimitId): Clock | undefined =>
  clocks.findLast((clock) => clock.limit === limit)

/** Names one duty of one office: which limit, since when, whose. A clock that goes to another office has another name. */
export const clockKey = ({ limit, startedOn, office }: Pick<Clock, 'limit' | 'startedOn' | 'office'>): string =>
  `${limit}:${startedOn}:${office}`

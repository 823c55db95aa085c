import type { Calendar } from '../calendar/index.ts'
import type { Interval } from './look.ts'
import { serviceTime, type ServiceRule } from './service-time.ts'
import { intersect, lengthOf, subtract, union, type Span } from './spans.ts'

/** What availability is made of. */
export interface Recorded {
  readonly intervals: readonly Interval[]
  readonly rules: readonly ServiceRule[]
  /** Maintenance that was announced before it began and not called off. */
  readonly planned: readonly Span[]
  readonly calendar: Calendar
}

/** Failure time, of which time, and what is counted apart; in milliseconds. `inService` holds what counts, planned work left out. */
export interface Availability {
  readonly inService: number
  readonly failed: number
  readonly planned: number
}

const spanOf = ({ from, to }: Interval): Span => ({ from: Date.parse(from), to: Date.parse(to) })

/**
 * How much of a window the system was to run, and how much of that it failed. Pure.
 *
 * What the probe saw counts whenever it was seen. A time of which nobody knows (the office itself did not run) counts as failure inside
 * the promised service time and not at all outside it. Nothing counts before the first look: no records, no claim.
 */
export function availabilityIn(recorded: Recorded, window: Span): Availability {
  const { intervals, rules, planned, calendar } = recorded
  const begun = Math.min(...intervals.map(({ from }) => Date.parse(from)))
  const counted: Span = { from: Math.max(window.from, begun), to: window.to }
  if (!(counted.from < counted.to)) return { inService: 0, failed: 0, planned: 0 }
  const seen = intersect(intervals.map(spanOf), [counted])
  const seenFailed = intersect(intervals.filter(({ cause }) => cause !== null).map(spanOf), [counted])
  const promised = serviceTime(rules, calendar, counted)
  const all = union([...seen, ...promised])
  const failed = [...seenFailed, ...subtract(promised, seen)]
  return {
    inService: lengthOf(subtract(all, planned)),
    failed: lengthOf(subtract(failed, planned)),
    planned: lengthOf(intersect(all, planned)),
  }
}

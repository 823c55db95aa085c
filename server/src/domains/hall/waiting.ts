import type { Instant } from '../../platform/time/index.ts'
import { minutesBetween } from './clock-time.ts'
import type { Ticket } from './ticket.ts'

/** How long one waits, with everything that the figure rests on. */
export interface WaitingTime {
  /** Numbers in line now. */
  waiting: number
  /** Windows at which somebody was called within the last `ACTIVE_MINUTES`. */
  windows: number
  /** Receptions of today that have ended: what the next figure is the middle of. */
  measured: number
  /** Minutes that a reception took today, the middle one; null before the first has ended. */
  medianMinutes: number | null
  /** Minutes for who arrives now; null while there is nothing to tell it from. */
  minutes: number | null
}

/** A window that called nobody for so long does not count as working. */
export const ACTIVE_MINUTES = 30

/**
 * The waiting time of who arrives now: those in line before, in rounds of the windows that work, each round as long as the middle
 * reception of today. Nothing is guessed: before the first reception of the day has ended, or while no window works, it is unknown;
 * with nobody in line it is nought.
 */
export function waitingTime(tickets: readonly Ticket[], now: Instant): WaitingTime {
  const waiting = tickets.filter(({ state }) => state === 'waiting').length
  const took = tickets
    .flatMap(({ state, attendedAt, doneAt }) =>
      state === 'done' && attendedAt !== null && doneAt !== null ? [minutesBetween(attendedAt, doneAt)] : [],
    )
    .sort((a, b) => a - b)
  const medianMinutes = middle(took)
  const windows = new Set(
    tickets.flatMap(({ windowId, calledAt, state }) =>
      windowId !== null && calledAt !== null && state !== 'waiting' && isRecent(state, calledAt, now) ? [windowId] : [],
    ),
  ).size
  return { waiting, windows, measured: took.length, medianMinutes, minutes: estimate(waiting, windows, medianMinutes) }
}

/** A long reception keeps its window at work. */
const isRecent = (state: Ticket['state'], calledAt: Instant, now: Instant): boolean =>
  state === 'attended' || minutesBetween(calledAt, now) <= ACTIVE_MINUTES

function estimate(waiting: number, windows: number, median: number | null): number | null {
  if (waiting === 0) return 0
  if (windows === 0 || median === null) return null
  return Math.ceil(waiting / windows) * median
}

/** The middle of an ordered row; of an even one the larger of the two, so that nobody is told too little. */
const middle = (ordered: readonly number[]): number | null => ordered[Math.floor(ordered.length / 2)] ?? null

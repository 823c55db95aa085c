import type { Instant } from '../../platform/time/index.ts'

/** What the probe found not answering. */
export const CAUSES = ['database', 'page'] as const
export type Cause = (typeof CAUSES)[number]

/** One look of the probe. */
export interface Look {
  readonly at: Instant
  /** Null when everything answered. */
  readonly cause: Cause | null
}

/** A stretch of looks that all found the same; a row is a stretch, never a minute. */
export interface Interval {
  readonly from: Instant
  readonly to: Instant
  readonly cause: Cause | null
}

/** How often the probe looks. */
export const RHYTHM_MS = 60_000
/** Looks further apart than this do not speak for the time between them: the office itself did not run, or could not be asked. */
const LONGEST_STEP_MS = 3 * RHYTHM_MS

/**
 * What is recorded after one more look, of the last stretch: it and what follows it. Pure. The time between two looks counts as failure
 * when either of them found one; a look that is not later than the last says nothing.
 */
export function note(last: Interval | undefined, look: Look): readonly Interval[] {
  const fresh: Interval = { from: look.at, to: look.at, cause: look.cause }
  if (!last) return [fresh]
  const step = Date.parse(look.at) - Date.parse(last.to)
  if (step <= 0) return [last]
  if (step > LONGEST_STEP_MS) return [last, fresh]
  if (last.cause === look.cause) return [{ ...last, to: look.at }]
  return look.cause === null
    ? [{ ...last, to: look.at }, fresh]
    : [last, { from: last.to, to: look.at, cause: look.cause }]
}

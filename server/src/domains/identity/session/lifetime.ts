import type { Instant } from '../../../platform/time/index.ts'

/** A session ends after a working day whatever happens, and after two hours without use. */
export const LONGEST_SECONDS = 12 * 3600
export const IDLE_SECONDS = 2 * 3600

/** The moment some seconds after another (before it, when negative). */
export const secondsAfter = (instant: Instant, seconds: number): Instant =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString()

/** True while the session may be used. */
export const isRunning = (session: { seenAt: Instant; expiresAt: Instant }, now: Instant): boolean =>
  now < session.expiresAt && now < secondsAfter(session.seenAt, IDLE_SECONDS)

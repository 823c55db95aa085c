import type { Instant } from '../../../platform/time/index.ts'

/** The failed attempts of one account or one network address. */
export interface Failures {
  readonly failures: number
  readonly lastAt: Instant
  readonly lockedUntil: Instant | null
}

/** When attempts begin to cost time, how much, and when they are forgotten. */
export interface LockoutRule {
  readonly free: number
  readonly firstSeconds: number
  readonly mostSeconds: number
  readonly forgottenAfterSeconds: number
}

/** An account waits 15 s after the fifth failure, then twice as long each time, up to a quarter of an hour. */
export const ACCOUNT_RULE: LockoutRule = { free: 5, firstSeconds: 15, mostSeconds: 900, forgottenAfterSeconds: 86_400 }
/** A whole office shares an address, so more is free there. */
export const ADDRESS_RULE: LockoutRule = { free: 30, firstSeconds: 15, mostSeconds: 900, forgottenAfterSeconds: 3600 }

/** Under what the failures of an account are counted. */
export const accountSubject = (username: string): string => `account:${username.slice(0, 64)}`

/** Whole seconds until another attempt is allowed; 0 when it is allowed now. */
export function secondsLocked(state: Failures | undefined, now: Instant): number {
  if (!state || state.lockedUntil === null) return 0
  return Math.max(0, Math.ceil((Date.parse(state.lockedUntil) - Date.parse(now)) / 1000))
}

/** The state after one more failure. */
export function afterFailure(state: Failures | undefined, now: Instant, rule: LockoutRule): Failures {
  const forgotten = state && Date.parse(now) - Date.parse(state.lastAt) > rule.forgottenAfterSeconds * 1000
  const failures = (state && !forgotten ? state.failures : 0) + 1
  const beyond = failures - rule.free
  const seconds = beyond < 0 ? 0 : Math.min(rule.mostSeconds, rule.firstSeconds * 2 ** Math.min(beyond, 20))
  return {
    failures,
    lastAt: now,
    lockedUntil: seconds === 0 ? null : new Date(Date.parse(now) + seconds * 1000).toISOString(),
  }
}

import { localDateOf, type Instant, type LocalDate } from './local-date.ts'

/** Where "now" comes from, so that a test or an import can say what time it is. */
export interface Clock {
  now(): Instant
  today(): LocalDate
}

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => localDateOf(new Date().toISOString()),
}

/** A clock that stands still at one moment until it is set again. */
export function fixedClock(start: Instant): Clock & { set(instant: Instant): void } {
  let current = new Date(start).toISOString()
  return {
    now: () => current,
    today: () => localDateOf(current),
    set: (instant) => {
      current = new Date(instant).toISOString()
    },
  }
}

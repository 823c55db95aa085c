import type { Clock, Instant } from '../../platform/time/index.ts'

export interface Counted {
  readonly requests: number
  readonly failures: number
}

/** Counts requests and those that failed on our side (5xx) by hour: a number and nothing of whoever asked. */
export interface Meter {
  count(status: number): void
  /** What was counted since the last time; from then on it counts from nothing. */
  take(): ReadonlyMap<Instant, Counted>
  /** Gives back what could not be recorded. */
  putBack(hours: ReadonlyMap<Instant, Counted>): void
}

const SERVER_ERROR = 500
const HOUR_LENGTH = 'YYYY-MM-DDTHH'.length

export function openMeter(clock: Clock): Meter {
  let hours = new Map<Instant, Counted>()
  const add = (hour: Instant, { requests, failures }: Counted): void => {
    const before = hours.get(hour)
    hours.set(hour, {
      requests: (before?.requests ?? 0) + requests,
      failures: (before?.failures ?? 0) + failures,
    })
  }
  return {
    count: (status) =>
      add(`${clock.now().slice(0, HOUR_LENGTH)}:00:00.000Z`, {
        requests: 1,
        failures: status >= SERVER_ERROR ? 1 : 0,
      }),
    take() {
      const taken = hours
      hours = new Map()
      return taken
    },
    putBack(taken) {
      for (const [hour, counted] of taken) add(hour, counted)
    },
  }
}

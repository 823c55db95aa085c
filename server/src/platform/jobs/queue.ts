/** One kind of work done later: its name, how often it is tried, and the shape of what it is told (ids, never personal data). */
export interface Queue<Data extends object> {
  readonly name: string
  /** How often it is tried again after a failure, with growing delays. */
  readonly retries: number
  /** Seconds until the first repetition; doubles from there. */
  readonly retryDelay: number
  /** Seconds one try may take. */
  readonly expiresAfter: number
  /** Seconds a finished job stays visible. */
  readonly keptFor: number
  readonly shape?: Data
}

/** Where a job goes when all its tries have failed, to be looked at by a person. */
export const DEAD_LETTERS = 'dead-letters'
/** Seconds a job may wait before it is given up: 60 days, longer than any outage. */
export const WAITS_AT_MOST = 5_184_000

const queues = new Map<string, Queue<object>>()

/**
 * Declares a kind of work. Throws when another has the same name.
 *
 * @example export const noticeQueue = defineQueue<{ matterId: string }>('matter-notice', { retries: 10 })
 */
export function defineQueue<Data extends object>(
  name: string,
  options: Partial<Omit<Queue<Data>, 'name' | 'shape'>> = {},
): Queue<Data> {
  if (!/^[a-z][a-z0-9-]{1,48}$/.test(name) || name === DEAD_LETTERS) throw new Error(`"${name}" cannot name a queue`)
  if (queues.has(name)) throw new Error(`the queue ${name} is declared twice`)
  const queue = { name, retries: 8, retryDelay: 5, expiresAfter: 900, keptFor: 604_800, ...options }
  queues.set(name, queue)
  return queue
}

/** Every declared queue. */
export const allQueues = (): readonly Queue<object>[] => [...queues.values()]

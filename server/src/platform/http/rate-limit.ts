import { HuiyinError } from '../errors/index.ts'

/** How much of one kind of use somebody who is signed in has, or the address of everybody else: a bucket of `burst` that refills by `perMinute`. */
export interface RateGroup {
  readonly name: string
  readonly perMinute: number
  readonly burst: number
  /** True where signing in buys no more: what guesses secrets counts for the whole address. */
  readonly ofAddress?: true
}

/** Many citizens share the address of one mobile network, so the limits stop machines, not queues of people. */
export const RATES = {
  read: { name: 'read', perMinute: 1200, burst: 600 },
  write: { name: 'write', perMinute: 240, burst: 120 },
  /** An office signs in in one quarter of an hour; passwords are guarded account by account, too. */
  'sign-in': { name: 'sign-in', perMinute: 30, burst: 60, ofAddress: true },
  lookup: { name: 'lookup', perMinute: 30, burst: 30, ofAddress: true },
  /** Sessions that do not exist. */
  session: { name: 'session', perMinute: 1200, burst: 600, ofAddress: true },
  upload: { name: 'upload', perMinute: 60, burst: 40 },
} as const satisfies Record<string, RateGroup>

interface Bucket {
  tokens: number
  at: number
}

/** Buckets in memory, at most `limit` of them; the one unused longest goes first. */
export class RateLimiter {
  readonly #buckets = new Map<string, Bucket>()
  readonly #limit: number
  readonly #now: () => number

  constructor(limit = 50_000, now: () => number = Date.now) {
    this.#limit = limit
    this.#now = now
  }

  /** Takes one from the bucket. Returns 0 when it may pass, otherwise the whole seconds to wait. */
  take(group: RateGroup, whose: string): number {
    const bucket = this.#fill(group, whose)
    this.#keep(`${group.name} ${whose}`, bucket)
    const wait = secondsFor(group, bucket)
    if (wait === 0) bucket.tokens -= 1
    return wait
  }

  /** As `take`, without taking. */
  look(group: RateGroup, whose: string): number {
    return secondsFor(group, this.#fill(group, whose))
  }

  /** The bucket as it is now. */
  #fill(group: RateGroup, whose: string): Bucket {
    const now = this.#now()
    const bucket = this.#buckets.get(`${group.name} ${whose}`) ?? { tokens: group.burst, at: now }
    bucket.tokens = Math.min(group.burst, bucket.tokens + ((now - bucket.at) * group.perMinute) / 60_000)
    bucket.at = now
    return bucket
  }

  get size(): number {
    return this.#buckets.size
  }

  #keep(key: string, bucket: Bucket): void {
    this.#buckets.delete(key)
    this.#buckets.set(key, bucket)
    if (this.#buckets.size <= this.#limit) return
    const oldest = this.#buckets.keys().next()
    if (!oldest.done) this.#buckets.delete(oldest.value)
  }
}

const secondsFor = ({ perMinute }: RateGroup, { tokens }: Bucket): number =>
  tokens < 1 ? Math.max(1, Math.ceil(((1 - tokens) * 60) / perMinute)) : 0

/** 'too-many' with the seconds to wait, which go into the header Retry-After. */
export class TooMany extends HuiyinError {
  readonly retryAfter: number

  constructor(seconds: number, detail?: { zh: string; en: string }) {
    super(
      'too-many',
      detail ?? {
        zh: `操作过于频繁，请 ${seconds} 秒后再试。`,
        en: `Too many attempts. Try again in ${seconds} seconds.`,
      },
    )
    this.retryAfter = seconds
  }
}

import { HuiyinError } from '../errors/index.ts'

/** How much of one kind of use an address has: a bucket of `burst` that refills by `perMinute`. */
export interface RateGroup {
  readonly name: string
  readonly perMinute: number
  readonly burst: number
}

/** Many citizens share the address of one mobile network, so the limits stop machines, not queues of people. */
export const RATES = {
  read: { name: 'read', perMinute: 1200, burst: 600 },
  write: { name: 'write', perMinute: 240, burst: 120 },
  'sign-in': { name: 'sign-in', perMinute: 20, burst: 20 },
  lookup: { name: 'lookup', perMinute: 30, burst: 30 },
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
  take(group: RateGroup, address: string): number {
    const key = `${group.name} ${address}`
    const now = this.#now()
    const bucket = this.#buckets.get(key) ?? { tokens: group.burst, at: now }
    bucket.tokens = Math.min(group.burst, bucket.tokens + ((now - bucket.at) * group.perMinute) / 60_000)
    bucket.at = now
    this.#keep(key, bucket)
    if (bucket.tokens < 1) return Math.max(1, Math.ceil(((1 - bucket.tokens) * 60) / group.perMinute))
    bucket.tokens -= 1
    return 0
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

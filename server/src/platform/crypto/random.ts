import { randomFillSync } from 'node:crypto'

const POOL = 8192
let pool = Buffer.alloc(0)
let used = 0

/**
 * Random bytes from the operating system, fetched in larger portions: one call for hundreds of nonces. No byte is given out twice, and
 * what is given out belongs to the caller.
 */
export function freshBytes(count: number): Buffer {
  if (used + count > pool.length) {
    pool = randomFillSync(Buffer.alloc(Math.max(POOL, count)))
    used = 0
  }
  used += count
  return Buffer.from(pool.subarray(used - count, used))
}

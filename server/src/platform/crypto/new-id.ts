import { randomFillSync } from 'node:crypto'

const RANDOM_BYTES = 8
const pool = Buffer.alloc(RANDOM_BYTES * 512)
let used = pool.length

/** 12 bits after the millisecond; within one millisecond they count, so that ids of one process ascend. */
const LARGEST_SEQUENCE = 0xfff

let lastMs = 0
let sequence = 0

function nextTick(): void {
  const now = Date.now()
  if (now > lastMs) {
    lastMs = now
    sequence = 0
  } else if (sequence < LARGEST_SEQUENCE) {
    sequence += 1
  } else {
    lastMs += 1
    sequence = 0
  }
}

function randomHex(): string {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const start = used
  used += RANDOM_BYTES
  pool[start] = (pool[start]! & 0x3f) | 0x80
  return pool.toString('hex', start, used)
}

/**
 * A UUIDv7 (RFC 9562): ascending within this process, in time order across processes. Ids are keys, not secrets: their 62
 * random bits keep them apart, they do not protect anything.
 */
export function newId(): string {
  nextTick()
  const time = lastMs.toString(16).padStart(12, '0')
  const random = randomHex()
  return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence.toString(16).padStart(3, '0')}-${random.slice(0, 4)}-${random.slice(4)}`
}

/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** At least 0, less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from `low` to `high`, both possible. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  /** True in `share` of all cases. */
  happens(share: number): boolean {
    return this.next() < share
  }

  pick<T>(list: readonly T[]): T {
    const chosen = list[this.whole(0, list.length - 1)]
    if (chosen === undefined) throw new Error('nothing to choose from')
    return chosen
  }

  /** `count` different ones, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = list.map((_, index) => index)
    while (left.length > count) left.splice(this.whole(0, left.length - 1), 1)
    return list.filter((_, index) => left.includes(index))
  }

  /** `total` cut into `count` whole parts, none of them nothing while the total allows it. */
  parts(total: number, count: number): number[] {
    const weights = Array.from({ length: count }, () => 0.2 + this.next())
    const sum = weights.reduce((a, b) => a + b, 0)
    const cut = weights.map((weight) => Math.max(1, Math.floor((total * weight) / sum)))
    cut[0] = (cut[0] ?? 0) + total - cut.reduce((a, b) => a + b, 0)
    return cut
  }
}

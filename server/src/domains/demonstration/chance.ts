/** Chance that always falls the same way from the same seed (mulberry32): the demonstration is the same wherever it is loaded. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  one<T>(choices: readonly T[]): T {
    const choice = choices[Math.floor(this.next() * choices.length)]
    if (choice === undefined) throw new RangeError('nothing to choose from')
    return choice
  }

  /** One of several, each as likely as its weight. */
  weighted<T>(choices: readonly (readonly [weight: number, choice: T])[]): T {
    let left = this.next() * choices.reduce((sum, [weight]) => sum + weight, 0)
    for (const [weight, choice] of choices) {
      left -= weight
      if (left < 0) return choice
    }
    return this.one(choices)[1]
  }

  /** True in so many of a hundred cases. */
  percent(share: number): boolean {
    return this.next() * 100 < share
  }

  /** Several different ones, in their order. */
  some<T>(choices: readonly T[], count: number): T[] {
    const chosen = new Set<T>()
    while (chosen.size < Math.min(count, choices.length)) chosen.add(this.one(choices))
    return choices.filter((choice) => chosen.has(choice))
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => String(this.between(0, 9))).join('')
  }

  /** A UUIDv7 of a moment. */
  id(at: string): string {
    const time = Date.parse(at).toString(16).padStart(12, '0')
    const hex = (length: number): string => Array.from({ length }, () => this.between(0, 15).toString(16)).join('')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${'89ab'.charAt(this.between(0, 3))}${hex(3)}-${hex(12)}`
  }

  /** Chance of its own that starts here, for something that may be told twice. */
  seed(): number {
    return Math.floor(this.next() * 0x1_0000_0000)
  }
}

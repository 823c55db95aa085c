/** What somebody knows who has read everything published: a count of which nothing is known but that it is hidden, and sums over counts. */
export interface Sum {
  readonly of: readonly string[]
  readonly is: string
}

/** A published count; null for a hidden one; or one of a table that was withheld, of which nothing is known. */
export type Known = number | null | 'withheld'

/** What a hidden count can be, when the shown ones are as they are: nobody needs the register to find this out. */
export interface Between {
  readonly least: number
  readonly most: number
}

/**
 * The attack: every sum is an equation, every hidden count an unknown that is at least 0. The simplex method
 * finds between which bounds each unknown must lie. It shares nothing with the code that hides.
 */
export function attack(published: ReadonlyMap<string, Known>, sums: readonly Sum[]): Map<string, Between> {
  const unknowns = [...published].flatMap(([name, count]) => (typeof count === 'number' ? [] : [name]))
  const found = new Map<string, Between>()
  for (const part of connected(unknowns, published, sums)) {
    const rows = part.sums.map(({ of, is }) => equation(part.names, published, of, is))
    const solver = new Simplex(rows, part.names.length)
    for (const [n, name] of part.names.entries())
      if (published.get(name) === null) found.set(name, { least: solver.extreme(n, -1), most: solver.extreme(n, 1) })
  }
  return found
}

/** Unknowns that no sum joins tell nothing of each other. */
function connected(unknowns: readonly string[], published: ReadonlyMap<string, Known>, sums: readonly Sum[]) {
  const group = new Map(unknowns.map((name) => [name, name]))
  const root = (name: string): string => {
    const above = group.get(name)
    return above === undefined || above === name ? name : root(above)
  }
  const hiddenIn = ({ of, is }: Sum): string[] => [...of, is].filter((name) => typeof published.get(name) !== 'number')
  for (const sum of sums) {
    const [first, ...others] = hiddenIn(sum)
    for (const other of others) group.set(root(other), root(first ?? other))
  }
  return [...Map.groupBy(unknowns, root).values()].map((names) => ({
    names,
    sums: sums.filter((sum) => hiddenIn(sum).some((name) => new Set(names).has(name))),
  }))
}

/** The sum over the unknowns, and what it comes to. */
function equation(
  names: readonly string[],
  published: ReadonlyMap<string, Known>,
  of: readonly string[],
  is: string,
): number[] {
  const row = Array.from({ length: names.length + 1 }, () => 0)
  const add = (name: string, factor: number): void => {
    const at = names.indexOf(name)
    const count = published.get(name)
    if (count === undefined) return
    if (at >= 0) row[at] = (row[at] ?? 0) + factor
    row[names.length] = (row[names.length] ?? 0) - factor * (typeof count === 'number' ? count : 0)
  }
  for (const name of of) add(name, 1)
  add(is, -1)
  return row
}

const TINY = 1e-7

/** The simplex method: a point that satisfies the equations is found once, and from there the extremes of every unknown. */
class Simplex {
  readonly #size: number
  readonly #rows: Float64Array[]
  readonly #basis: number[]

  constructor(equations: readonly (readonly number[])[], size: number) {
    this.#size = size
    const width = size + equations.length
    this.#rows = equations.map((row, r) => {
      const factor = (row[size] ?? 0) < 0 ? -1 : 1
      const full = new Float64Array(width + 1)
      for (let n = 0; n < size; n += 1) full[n] = factor * (row[n] ?? 0)
      full[size + r] = 1
      full[width] = factor * (row[size] ?? 0)
      return full
    })
    this.#basis = equations.map((_, r) => size + r)
    // First the equations are allowed to miss, each by an unknown of its own, and missing is made as little as can be.
    const missing = new Float64Array(width + 1)
    for (const row of this.#rows) for (let n = 0; n < size; n += 1) missing[n] = (missing[n] ?? 0) + (row[n] ?? 0)
    this.#improve(missing)
    const left = this.#basis.reduce((sum, name, r) => sum + (name >= size ? (this.#rows[r]?.[width] ?? 0) : 0), 0)
    if (left > 1e-5) throw new Error('what was published contradicts itself')
    this.#leaveOut()
  }

  /** The greatest (1) or least (-1) value of an unknown that is at least 0. */
  extreme(unknown: number, direction: 1 | -1): number {
    const gains = new Float64Array(this.#size + 1)
    gains[unknown] = direction
    const at = this.#basis.indexOf(unknown)
    if (at >= 0) subtract(gains, this.#rows[at], direction)
    if (!this.#improve(gains)) return Number.POSITIVE_INFINITY
    const found = this.#basis.indexOf(unknown)
    return found < 0 ? 0 : (this.#rows[found]?.at(-1) ?? 0)
  }

  /** The unknowns by which equations missed are left out; an equation that said nothing new with them. */
  #leaveOut(): void {
    for (let r = this.#rows.length - 1; r >= 0; r -= 1) {
      if ((this.#basis[r] ?? 0) < this.#size) continue
      const column = this.#rows[r]?.findIndex((each, n) => n < this.#size && Math.abs(each) > TINY) ?? -1
      if (column >= 0) this.#pivot(r, column, new Float64Array(0))
      else {
        this.#rows.splice(r, 1)
        this.#basis.splice(r, 1)
      }
    }
    for (const [r, row] of this.#rows.entries())
      this.#rows[r] = Float64Array.from([...row.subarray(0, this.#size), row.at(-1) ?? 0])
  }

  /** Improves until nothing improves, after Bland, who never goes in circles. @returns false when there is no end to it */
  #improve(gains: Float64Array): boolean {
    for (;;) {
      const enter = gains.findIndex((gain, n) => n < this.#size && gain > TINY)
      if (enter < 0) return true
      let leave = -1
      let best = Number.POSITIVE_INFINITY
      for (const [r, row] of this.#rows.entries()) {
        const by = row[enter] ?? 0
        if (by <= TINY) continue
        const ratio = (row.at(-1) ?? 0) / by
        const before = (this.#basis[r] ?? 0) < (this.#basis[leave] ?? Number.POSITIVE_INFINITY)
        if (ratio < best - TINY || (ratio < best + TINY && before)) {
          best = ratio
          leave = r
        }
      }
      if (leave < 0) return false
      this.#pivot(leave, enter, gains)
    }
  }

  #pivot(r: number, column: number, gains: Float64Array): void {
    const row = this.#rows[r]
    const by = row?.[column] ?? 1
    if (!row) return
    for (let n = 0; n < row.length; n += 1) row[n] = (row[n] ?? 0) / by
    for (const other of this.#rows) if (other !== row) subtract(other, row, other[column] ?? 0)
    subtract(gains, row, gains[column] ?? 0)
    this.#basis[r] = column
  }
}

function subtract(from: Float64Array, row: Float64Array | undefined, factor: number): void {
  if (!row || Math.abs(factor) < 1e-12) return
  for (let n = 0; n < from.length; n += 1) from[n] = (from[n] ?? 0) - factor * (row[n] ?? 0)
}

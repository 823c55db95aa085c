import { type Axis, type Shift, shiftsAt } from './axis.ts'

/**
 * What is known of a cell: published before; hidden before; not published, so that nobody sees it move; or about to be published, which can
 * still be hidden.
 */
export type CellState = 'shown' | 'hidden' | 'unpublished' | 'new'

export interface Grid {
  /** At most three; the last runs fastest. */
  readonly axes: readonly Axis[]
  readonly values: readonly number[]
  readonly states: readonly CellState[]
}

/** Counts below this point to somebody. Nothing counted at all points to nobody: it is hidden only where it protects others. */
export const isSmall = (count: number, smallest: number): boolean => count > 0 && count < smallest

/**
 * Which of the new cells are hidden, so that nobody can tell from everything published what a hidden cell is. Small counts are hidden, and
 * as many others as it takes: for every hidden cell there are other registers with the same published figures, in which a small count is
 * any number from 1 to the greatest that counts as small, and another differs by as much. These registers are found one by one, by moving
 * counts between hidden cells only.
 *
 * @returns null where nothing of this can be published safely
 */
export function suppress(grid: Grid, smallest: number): ReadonlySet<number> | null {
  const moving = new Moving(grid)
  const open: number[] = []
  grid.states.forEach((state, cell) => {
    if (state === 'new' && isSmall(grid.values[cell] ?? 0, smallest)) moving.hide(cell)
    if (moving.states[cell] === 'hidden') open.push(cell)
  })
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    for (let short = shortOf(cell, moving, smallest); short !== 0; short = shortOf(cell, moving, smallest)) {
      const found = moving.cheapest(cell, short)
      if (!found) return null
      for (const each of found) moving.hide(each)
      open.push(...found)
    }
  }
  return new Set(
    moving.states.flatMap((state, cell) => (state === 'hidden' && grid.states[cell] === 'new' ? [cell] : [])),
  )
}

type Direction = 1 | -1

/** In which direction a hidden cell is not free enough; 0 where it is. */
function shortOf(cell: number, moving: Moving, smallest: number): Direction | 0 {
  const value = moving.values[cell] ?? 0
  if (isSmall(value, smallest)) {
    if (moving.move(cell, 1, smallest - 1 - value) > 0) return 1
    return moving.move(cell, -1, value - 1) > 0 ? -1 : 0
  }
  const left = moving.move(cell, 1, smallest - 2)
  if (left === 0 || moving.move(cell, -1, left) === 0) return 0
  moving.move(cell, 1, left)
  return 1
}

/** A part of one axis that is the whole of it. */
const NO_AXIS: Axis = { parents: [-1] }

/** The cells with what is known of them, and the counts moved between them. */
class Moving {
  readonly values: readonly number[]
  readonly states: CellState[]
  readonly #sizes: readonly [number, number, number]
  readonly #shifts: readonly [
    readonly (readonly Shift[])[],
    readonly (readonly Shift[])[],
    readonly (readonly Shift[])[],
  ]
  /** What is added to the counts of cells in the other register. */
  #moved = new Map<number, number>()

  constructor({ axes, values, states }: Grid) {
    const [a = NO_AXIS, b = NO_AXIS, c = NO_AXIS] = axes
    const shiftsOf = (axis: Axis): readonly (readonly Shift[])[] => axis.parents.map((_, node) => shiftsAt(axis, node))
    this.values = values
    this.states = [...states]
    this.#sizes = [a.parents.length, b.parents.length, c.parents.length]
    this.#shifts = [shiftsOf(a), shiftsOf(b), shiftsOf(c)]
  }

  hide(cell: number): void {
    this.states[cell] = 'hidden'
  }

  /** Moves a cell by so many, or as far as it goes, through cells whose counts nobody knows. @returns how many are left */
  move(cell: number, direction: Direction, wanted: number): number {
    this.#moved = new Map()
    let left = wanted
    this.#each(cell, (a, b, c) => {
      if (left === 0) return false
      const by = Math.min(left, this.#reach(a, b, c, direction, false))
      if (by === 0) return true
      left -= by
      this.#through(a, b, c, (at, sign) => {
        this.#moved.set(at, (this.#moved.get(at) ?? 0) + by * sign * direction)
        return true
      })
      return true
    })
    return left
  }

  /** The new cells that must be hidden so that a cell can move further than it did just now: those that tell the public least. */
  cheapest(cell: number, direction: Direction): number[] | null {
    let best: [Shift, Shift, Shift] | null = null
    let least = Number.POSITIVE_INFINITY
    this.#each(cell, (a, b, c) => {
      let cost = 0
      let hides = false
      this.#through(a, b, c, (at) => {
        const state = this.states[at]
        if (state === 'new') {
          hides = true
          cost += 1 + (this.values[at] ?? 0)
        }
        return state !== 'shown' && cost < least
      })
      if (hides && cost < least && this.#reach(a, b, c, direction, true) > 0) {
        best = [a, b, c]
        least = cost
      }
      return true
    })
    if (!best) return null
    const found: number[] = []
    this.#through(...(best as [Shift, Shift, Shift]), (at) => {
      if (this.states[at] === 'new') found.push(at)
      return true
    })
    return found
  }

  /** How often a move can be made: a shown cell does not move, and nothing is counted less than not at all. */
  #reach(a: Shift, b: Shift, c: Shift, direction: Direction, withNew: boolean): number {
    let most = Number.POSITIVE_INFINITY
    this.#through(a, b, c, (at, sign) => {
      const state = this.states[at]
      if (state === 'shown' || (state === 'new' && !withNew)) most = 0
      else if (sign !== direction) most = Math.min(most, (this.values[at] ?? 0) + (this.#moved.get(at) ?? 0))
      return most > 0
    })
    return Math.max(0, most)
  }

  /** Every least change of the grid that touches a cell, one more there: a change of each axis at once. Ends when told. */
  #each(cell: number, visit: (a: Shift, b: Shift, c: Shift) => boolean): void {
    const [, sizeB, sizeC] = this.#sizes
    const [ofA, ofB, ofC] = this.#shifts
    for (const a of ofA[Math.floor(cell / (sizeB * sizeC))] ?? [])
      for (const b of ofB[Math.floor(cell / sizeC) % sizeB] ?? [])
        for (const c of ofC[cell % sizeC] ?? []) if (!visit(a, b, c)) return
  }

  /** The cells of a change, until told to end. */
  #through(a: Shift, b: Shift, c: Shift, visit: (cell: number, sign: number) => boolean): void {
    const [, sizeB, sizeC] = this.#sizes
    for (const x of a)
      for (const y of b)
        for (const z of c) if (!visit((x.node * sizeB + y.node) * sizeC + z.node, x.sign * y.sign * z.sign)) return
  }
}

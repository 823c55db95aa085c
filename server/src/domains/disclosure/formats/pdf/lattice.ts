import type { Ruling } from './page-content.ts'

/** A ruled table on a page: the lines between its columns and rows, and which of them are drawn where. */
export interface Lattice {
  /** Positions of the standing lines from left to right, one more than there are columns. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** Cells with their spans, in reading order. */
  readonly regions: readonly Region[]
}

/** A cell, merged or not. `row` and `column` count from 0. */
export interface Region {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** Lines closer than this are one line, in points. */
const NEAR = 2.6
/** A gap in a line that is not seen. */
const GAP = 3.5
/** Lattices larger than this are no tables. */
const MOST_LINES = 400

/** Joins pieces of one line that follow or overlap each other. */
export const joined = (rulings: readonly Ruling[]): Ruling[] => {
  const sorted = rulings.toSorted((a, b) => a.at - b.at || a.from - b.from)
  const groups: Ruling[][] = []
  for (const ruling of sorted) {
    const group = groups.at(-1)
    const first = group?.[0]
    if (group !== undefined && first !== undefined && ruling.at - first.at <= NEAR / 2) group.push(ruling)
    else groups.push([ruling])
  }
  return groups.flatMap((group) => {
    const at = group.reduce((sum, ruling) => sum + ruling.at, 0) / group.length
    const whole: { from: number; to: number }[] = []
    for (const { from, to } of group.toSorted((a, b) => a.from - b.from)) {
      const last = whole.at(-1)
      if (last !== undefined && from - last.to <= GAP) last.to = Math.max(last.to, to)
      else whole.push({ from, to })
    }
    return whole.map(({ from, to }) => ({ at, from, to }))
  })
}

const positions = (values: readonly number[]): number[] => {
  const found: { sum: number; count: number; last: number }[] = []
  for (const value of values.toSorted((a, b) => a - b)) {
    const group = found.at(-1)
    if (group !== undefined && value - group.last <= NEAR) {
      group.sum += value
      group.count += 1
      group.last = value
    } else found.push({ sum: value, count: 1, last: value })
  }
  return found.map((group) => group.sum / group.count)
}

/** Lines that touch each other, as groups: each group may be a table. */
const connected = (
  lying: readonly Ruling[],
  standing: readonly Ruling[],
): { lying: Ruling[]; standing: Ruling[] }[] => {
  const parent = Array.from({ length: lying.length + standing.length }, (_, index) => index)
  const rootOf = (index: number): number => {
    let at = index
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at
      at = parent[at] ?? at
    }
    return at
  }
  const byTop = standing.map((ruling, index) => ({ ruling, index })).sort((a, b) => a.ruling.from - b.ruling.from)
  for (const [index, line] of lying.entries()) {
    for (const { ruling, index: other } of byTop) {
      if (ruling.from > line.at + GAP) break
      if (ruling.to < line.at - GAP || ruling.at < line.from - GAP || ruling.at > line.to + GAP) continue
      parent[rootOf(lying.length + other)] = rootOf(index)
    }
  }
  const groups = new Map<number, { lying: Ruling[]; standing: Ruling[] }>()
  const groupOf = (index: number): { lying: Ruling[]; standing: Ruling[] } => {
    const root = rootOf(index)
    const group = groups.get(root) ?? { lying: [], standing: [] }
    groups.set(root, group)
    return group
  }
  for (const [index, line] of lying.entries()) groupOf(index).lying.push(line)
  for (const [index, line] of standing.entries()) groupOf(lying.length + index).standing.push(line)
  return [...groups.values()]
}

const covers = (rulings: readonly Ruling[], at: number, from: number, to: number): boolean => {
  let covered = 0
  for (const ruling of rulings) {
    if (Math.abs(ruling.at - at) > NEAR) continue
    covered = Math.max(covered, Math.min(to, ruling.to) - Math.max(from, ruling.from))
  }
  return covered >= (to - from) * 0.6
}

/** Cells of a lattice: neighbours without a line between them are one; what is not a rectangle stays apart row by row. */
const regionsOf = (
  xs: readonly number[],
  ys: readonly number[],
  lying: readonly Ruling[],
  standing: readonly Ruling[],
): Region[] => {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const wallRight = (row: number, column: number): boolean =>
    covers(standing, xs[column + 1] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0)
  const wallBelow = (row: number, column: number): boolean =>
    covers(lying, ys[row + 1] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0)
  const taken = Array.from({ length: rows }, () => Array.from({ length: columns }, () => false))
  const regions: Region[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row]?.[column] === true) continue
      let columnSpan = 1
      while (
        column + columnSpan < columns &&
        taken[row]?.[column + columnSpan] !== true &&
        !wallRight(row, column + columnSpan - 1)
      )
        columnSpan += 1
      const open = (below: number): boolean => {
        for (let at = column; at < column + columnSpan; at++) {
          if (taken[below]?.[at] === true || wallBelow(below - 1, at)) return false
          if (at < column + columnSpan - 1 && wallRight(below, at)) return false
        }
        const left = column === 0 || wallRight(below, column - 1)
        const right = column + columnSpan === columns || wallRight(below, column + columnSpan - 1)
        return left && right
      }
      let rowSpan = 1
      while (row + rowSpan < rows && open(row + rowSpan)) rowSpan += 1
      for (let down = row; down < row + rowSpan; down++)
        for (let at = column; at < column + columnSpan; at++) {
          const line = taken[down]
          if (line !== undefined) line[at] = true
        }
      regions.push({ row, column, rowSpan, columnSpan })
    }
  }
  return regions
}

/** Lines that reach beyond the outermost crossing line leave the table open at that side; its edge is where they end. */
const withOpenSides = (edges: readonly number[], crossing: readonly Ruling[]): number[] => {
  const first = edges[0] ?? 0
  const last = edges.at(-1) ?? 0
  const starts = crossing.filter((ruling) => ruling.from < first - 8).map((ruling) => ruling.from)
  const ends = crossing.filter((ruling) => ruling.to > last + 8).map((ruling) => ruling.to)
  return [
    ...(starts.length >= 2 ? [Math.min(...starts)] : []),
    ...edges,
    ...(ends.length >= 2 ? [Math.max(...ends)] : []),
  ]
}

/** The ruled tables of a page. A single frame around text is none. */
export const latticesOf = (lyingAll: readonly Ruling[], standingAll: readonly Ruling[]): Lattice[] => {
  const lattices: Lattice[] = []
  for (const { lying, standing } of connected(joined(lyingAll), joined(standingAll))) {
    const xs = withOpenSides(positions(standing.map((ruling) => ruling.at)), lying)
    const ys = withOpenSides(positions(lying.map((ruling) => ruling.at)), standing)
    if (xs.length < 2 || ys.length < 2 || xs.length + ys.length < 5) continue
    if (xs.length > MOST_LINES || ys.length > MOST_LINES) continue
    lattices.push({ xs, ys, regions: regionsOf(xs, ys, lying, standing) })
  }
  return lattices.sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0))
}

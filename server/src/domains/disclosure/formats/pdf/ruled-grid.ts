import type { GridCell, GridRow, SourceGrid } from '../../source.ts'
import type { Lattice, Region } from './lattice.ts'
import { bottomOf, rightOf, type Run } from './page-content.ts'
import { cutAt } from './runs.ts'
import { boxOf, linesOf, textOf, type TextLine } from './text-lines.ts'

const FIGURE = /^[-−–—]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/u

interface Filled extends Region {
  readonly runs: Run[]
}

const edge = (edges: readonly number[], index: number): number => edges[Math.min(index, edges.length - 1)] ?? 0

/** How much of a run lies in a cell, as an area. */
const shared = (lattice: Lattice, region: Region, run: Run): number => {
  const across =
    Math.min(rightOf(run), edge(lattice.xs, region.column + region.columnSpan)) -
    Math.max(run.x, edge(lattice.xs, region.column))
  const down =
    Math.min(bottomOf(run), edge(lattice.ys, region.row + region.rowSpan)) -
    Math.max(run.y, edge(lattice.ys, region.row))
  return across > 0 && down > 0 ? across * down : 0
}

/** Whether the middle of a run lies within the outer edges of a table. */
export const isInside = (lattice: Lattice, run: Run): boolean => {
  const x = run.x + run.width / 2
  const y = run.y + run.height / 2
  const { xs, ys } = lattice
  return x > edge(xs, 0) - 1 && x < (xs.at(-1) ?? 0) + 1 && y > edge(ys, 0) - 1 && y < (ys.at(-1) ?? 0) + 1
}

const fill = (lattice: Lattice, runs: readonly Run[]): Filled[] => {
  const filled: Filled[] = lattice.regions.map((region) => ({ ...region, runs: [] }))
  const byRow = new Map<number, Filled[]>()
  for (const region of filled)
    for (let row = region.row; row < region.row + region.rowSpan; row++)
      byRow.set(row, [...(byRow.get(row) ?? []), region])
  const rowOf = (y: number): number => lattice.ys.findLastIndex((top) => top <= y)
  const place = (run: Run): void => {
    let best: Filled | undefined
    let most = 0
    for (const y of [run.y, run.y + run.height / 2, bottomOf(run)]) {
      for (const region of byRow.get(rowOf(y)) ?? []) {
        const area = shared(lattice, region, run)
        if (area > most) {
          best = region
          most = area
        }
      }
    }
    best?.runs.push(run)
  }
  for (const run of runs) {
    const walls = lattice.xs.filter((x) => x > run.x + run.height * 0.4 && x < rightOf(run) - run.height * 0.4)
    // A program may draw several cells as one text; where a line of the table crosses its spaces it is cut.
    const parts = walls.reduce<Run[]>((pieces, x) => pieces.flatMap((piece) => cutAt(piece, x)), [run])
    for (const part of parts) place(part)
  }
  return filled
}

const textIn = (lines: readonly TextLine[]): string =>
  lines.reduce((text, line) => {
    const next = textOf(line.runs)
    const apart = /[\w.,%]$/u.test(text) && /^[\w.]/u.test(next) && !/[\d.,]$/u.test(text)
    return text + (apart ? ' ' : '') + next
  }, '')

/** Base lines on which several cells of one band print figures: the rows that the drawn lines do not tell apart. */
const hiddenRows = (cells: readonly { readonly lines: readonly TextLine[] }[]): number[] => {
  const stacked = cells.filter(
    ({ lines }) =>
      lines.length >= 2 && lines.filter((line) => FIGURE.test(textOf(line.runs).trim())).length >= lines.length - 1,
  )
  if (stacked.length < 2) return []
  const middles = stacked.flatMap(({ lines }) =>
    lines.filter((line) => FIGURE.test(textOf(line.runs).trim())).map((line) => line.box.y + line.box.height / 2),
  )
  const rows: number[] = []
  for (const middle of middles.sort((a, b) => a - b)) if (middle - (rows.at(-1) ?? -Infinity) > 4) rows.push(middle)
  // Names of rows without a figure stand as far apart as the rows; where names are wrapped, lines stand closer.
  const names = cells.reduce<readonly TextLine[]>((most, { lines }) => (lines.length > most.length ? lines : most), [])
  const levels = names.map((line) => line.box.y + line.box.height / 2)
  const pitch = Math.min(...rows.slice(1).map((row, index) => row - (rows[index] ?? 0)))
  const even = levels.slice(1).every((level, index) => level - (levels[index] ?? 0) > pitch * 0.8)
  return levels.length > rows.length && even ? levels : rows
}

const nearest = (rows: readonly number[], y: number): number => {
  let best = 0
  for (const [index, row] of rows.entries()) if (Math.abs(row - y) < Math.abs((rows[best] ?? 0) - y)) best = index
  return best
}

/** The grid of a ruled table with the texts in it. Rows without a line between them are told apart by their figures. */
export const ruledGrid = (lattice: Lattice, runs: readonly Run[], page: number): SourceGrid => {
  const filled = fill(lattice, runs)
  const rows: GridRow[] = []
  const rowCount = lattice.ys.length - 1
  for (let band = 0; band < rowCount; band++) {
    const cells = filled
      .filter((region) => region.row === band)
      .sort((a, b) => a.column - b.column)
      .map((region) => ({ region, lines: linesOf(region.runs) }))
    const hidden = hiddenRows(cells.filter(({ region }) => region.rowSpan === 1))
    for (let part = 0; part < Math.max(1, hidden.length); part++) {
      const number = rows.length + 1
      const gridCells = cells.flatMap(({ region, lines }): GridCell[] => {
        const own =
          hidden.length === 0
            ? lines
            : lines.filter((line) => nearest(hidden, line.box.y + line.box.height / 2) === part)
        const text = textIn(own)
        const box =
          own.length === 0
            ? {
                x: edge(lattice.xs, region.column),
                y: edge(lattice.ys, region.row),
                width: edge(lattice.xs, region.column + region.columnSpan) - edge(lattice.xs, region.column),
                height: edge(lattice.ys, region.row + region.rowSpan) - edge(lattice.ys, region.row),
              }
            : boxOf(own.flatMap((line) => line.runs))
        return [
          {
            text,
            column: region.column,
            columnSpan: region.columnSpan,
            rowSpan: hidden.length === 0 ? region.rowSpan : 1,
            place: { page, row: number, column: region.column + 1, box, excerpt: text },
          },
        ]
      })
      const excerpt = gridCells
        .map((cell) => cell.text)
        .filter((text) => text !== '')
        .join('  ')
      rows.push({ cells: gridCells, place: { page, row: number, excerpt: excerpt.slice(0, 300) } })
    }
  }
  const [first = 0] = lattice.xs
  const [top = 0] = lattice.ys
  const box = {
    x: first,
    y: top,
    width: (lattice.xs.at(-1) ?? first) - first,
    height: (lattice.ys.at(-1) ?? top) - top,
  }
  return { kind: 'grid', rows, place: { page, box, excerpt: rows[0]?.place.excerpt ?? '' } }
}

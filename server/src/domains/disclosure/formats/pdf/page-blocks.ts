import type { SourceGrid } from '../../source.ts'
import { alignedTables } from './aligned-grid.ts'
import { latticesOf } from './lattice.ts'
import type { PageContent, Run } from './page-content.ts'
import { isInside, ruledGrid } from './ruled-grid.ts'
import { linesOf, type TextLine } from './text-lines.ts'

/** What a page holds in reading order: lines of text and tables. */
export interface PageBlocks {
  readonly page: number
  readonly width: number
  readonly blocks: readonly (TextLine | SourceGrid)[]
}

const topOf = (block: TextLine | SourceGrid): number => ('runs' in block ? block.box.y : (block.place.box?.y ?? 0))

/** Lays out one page: text inside ruled tables goes into their cells, aligned columns without rulings become grids, the rest stays lines. */
export const pageBlocks = (page: PageContent): PageBlocks => {
  const lattices = latticesOf(page.lying, page.standing)
  const inside = lattices.map((): Run[] => [])
  const outside: Run[] = []
  for (const run of page.runs) {
    const at = lattices.findIndex((lattice) => isInside(lattice, run))
    ;(inside[at] ?? outside).push(run)
  }
  const grids = lattices.map((lattice, index) => ruledGrid(lattice, inside[index] ?? [], page.page))
  const filled = grids.filter((grid) => grid.rows.some((row) => row.cells.some((cell) => cell.text !== '')))
  const lines = linesOf(outside)
  // A table without rulings ends where a ruled one begins.
  const parts: TextLine[][] = [[]]
  const tops = filled.map((grid) => grid.place.box?.y ?? 0)
  for (const line of lines) {
    const before = parts.at(-1)?.at(-1)
    if (before !== undefined && tops.some((top) => before.box.y < top && line.box.y > top)) parts.push([])
    parts.at(-1)?.push(line)
  }
  const others = parts.flatMap((part) => alignedTables(part, page.page))
  const blocks = [...filled, ...others].sort((a, b) => topOf(a) - topOf(b))
  return { page: page.page, width: page.width, blocks }
}

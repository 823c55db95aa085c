import type { SourceGrid } from '../../source.ts'
import type { Span } from './aligned-columns.ts'
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
  /** Columns of a table without rulings at the end of the page, which the next page may continue. */
  readonly carried?: readonly Span[] | undefined
}

const topOf = (block: TextLine | SourceGrid): number => ('runs' in block ? block.box.y : (block.place.box?.y ?? 0))

/** Lays out one page: text inside ruled tables goes into their cells, aligned columns without rulings become grids, the rest stays lines. */
export const pageBlocks = (page: PageContent, before?: PageBlocks): PageBlocks => {
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
  const aligned = parts.map((part, index) => alignedTables(part, page.page, index === 0 ? before?.carried : undefined))
  const blocks = [...filled, ...aligned.flatMap((part) => part.blocks)].sort((a, b) => topOf(a) - topOf(b))
  const last = blocks.at(-1)
  const open = last !== undefined && aligned.at(-1)?.blocks.at(-1) === last
  return { page: page.page, width: page.width, blocks, carried: open ? aligned.at(-1)?.carried : undefined }
}

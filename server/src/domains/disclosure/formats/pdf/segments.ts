import type { Box } from '../../source.ts'
import { rightOf, type Run } from './page-content.ts'
import { boxOf, textOf, type TextLine } from './text-lines.ts'

/** A stretch of a line between two wide gaps: what one cell of a table without rulings prints on this line. */
export interface Segment {
  readonly text: string
  readonly box: Box
  readonly figure: boolean
}

const FIGURE = /^[-−–—]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$|^[-—–]+$/u

/** A gap this wide, in sizes of the type, parts two cells; beside a figure a narrower one does. */
const CELL_GAP = 0.6
const FIGURE_GAP = 0.45

export const rightEdge = (segment: Segment): number => segment.box.x + segment.box.width

const segmentOf = (runs: readonly Run[]): Segment => {
  const text = textOf(runs)
  return { text, box: boxOf(runs), figure: FIGURE.test(text.replaceAll(/\s/gu, '')) }
}

/** The segments of a line from left to right. */
export const segmentsOf = (line: TextLine): Segment[] => {
  const groups: Run[][] = []
  for (const run of line.runs) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    const figures = before !== undefined && (FIGURE.test(before.text) || FIGURE.test(run.text))
    if (
      group === undefined ||
      before === undefined ||
      run.x - rightOf(before) > run.height * (figures ? FIGURE_GAP : CELL_GAP)
    )
      groups.push([run])
    else group.push(run)
  }
  return groups.map(segmentOf)
}

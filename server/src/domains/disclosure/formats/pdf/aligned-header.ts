import { isHeaderOfSome, isHeaderWord, titleOf } from '../../read/forms.ts'
import { type Segment, rightEdge } from './segments.ts'

/** Words of one header cell: wrapped lines are joined. `y` is the middle of the cell. */
export interface HeaderCell extends Segment {
  readonly y: number
}

/** Lines of one wrapped cell stand this close, from top to top, in heights of the type. */
const WRAP_PITCH = 1.75

const overlaps = (a: Segment, b: Segment): boolean =>
  Math.min(rightEdge(a), rightEdge(b)) - Math.max(a.box.x, b.box.x) > 0

const joined = (upper: Segment, lower: Segment): Segment => {
  const x = Math.min(upper.box.x, lower.box.x)
  const right = Math.max(rightEdge(upper), rightEdge(lower))
  const bottom = lower.box.y + lower.box.height
  return {
    text: upper.text + lower.text,
    figure: false,
    box: { x, y: upper.box.y, width: right - x, height: bottom - upper.box.y },
  }
}

/**
 * Header rows made of header lines: wrapped words are joined into cells, cells whose middles are level make a row. `pitch`
 * is the distance of body rows: what stands as far apart is not wrapped.
 */
export const headerRowsOf = (lines: readonly (readonly Segment[])[], pitch: number): HeaderCell[][] => {
  const cells: { segment: Segment; last: number }[] = []
  for (const line of lines) {
    for (const segment of line) {
      const upper = cells.findLast((cell) => overlaps(cell.segment, segment))
      const near =
        upper !== undefined && segment.box.y - upper.last < Math.min(segment.box.height * WRAP_PITCH, pitch * 0.95)
      // A word that is itself a header stands for its own cell, however near.
      if (upper !== undefined && near && !(isHeaderWord(segment.text) && isHeaderWord(upper.segment.text))) {
        upper.segment = joined(upper.segment, segment)
        upper.last = segment.box.y
      } else cells.push({ segment, last: segment.box.y })
    }
  }
  const placed = cells
    .map(({ segment }): HeaderCell => ({ ...segment, y: segment.box.y + segment.box.height / 2 }))
    .sort((a, b) => a.y - b.y)
  const rows: HeaderCell[][] = []
  for (const cell of placed) {
    const row = rows.at(-1)
    if (row?.[0] !== undefined && cell.y - row[0].y < 5) row.push(cell)
    else rows.push([cell])
  }
  return rows.map((row) => row.sort((a, b) => a.box.x - b.box.x))
}

const middleOf = (segment: Segment): number => segment.box.x + segment.box.width / 2

/** Whether a word stands in the middle above two cells, neither of which it touches. */
const isCentred = (cell: HeaderCell, lower: readonly HeaderCell[]): boolean => {
  const left = lower.filter((other) => rightEdge(other) <= cell.box.x)
  const right = lower.filter((other) => other.box.x >= rightEdge(cell))
  return left.some((one) =>
    right.some((other) => Math.abs((middleOf(one) + middleOf(other)) / 2 - middleOf(cell)) < 12),
  )
}

/**
 * The cells of the rows below that a word of the top row stands above: those nearer to it than to its neighbours, when there
 * are two or more and it stands between them. Words further down may be merged from above beside such groups.
 */
export const groupUnder = (
  cell: HeaderCell,
  top: readonly HeaderCell[],
  below: readonly HeaderCell[],
): HeaderCell[] => {
  const at = top.indexOf(cell)
  const [before, after] = [top[at - 1], top[at + 1]]
  const from = before === undefined ? -Infinity : (middleOf(before) + middleOf(cell)) / 2
  const to = after === undefined ? Infinity : (middleOf(cell) + middleOf(after)) / 2
  const own = below
    .filter((other) => middleOf(other) > from && middleOf(other) < to)
    .sort((a, b) => middleOf(a) - middleOf(b))
  const [first] = own
  const last = own.at(-1)
  if (own.length < 2 || first === undefined || last === undefined) return []
  return middleOf(cell) > first.box.x && middleOf(cell) < rightEdge(last) ? own : []
}

/** Header cells with no other header cell below them: what names a column. */
export const leavesOf = (rows: readonly (readonly HeaderCell[])[]): HeaderCell[] =>
  rows.flatMap((row, index) =>
    row.filter((cell) =>
      rows
        .slice(index + 1)
        .every(
          (lower) =>
            !lower.some((other) => overlaps(other, cell)) &&
            !isCentred(cell, lower) &&
            !(index === 0 && groupUnder(cell, row, lower).length > 0),
        ),
    ),
  )

const CONTEXT = /^[^（(]*[:：]/u

/** Whether segments may stand in a header: short, no title, no line of office, year and unit. */
export const mayBeHeader = (segments: readonly Segment[]): boolean =>
  segments.every((segment) => segment.text.length <= 24 && !segment.figure && !CONTEXT.test(segment.text)) &&
  !(segments.length === 1 && segments[0] !== undefined && titleOf(segments[0].text) !== undefined)

/** Whether a header is certain: three columns or more, every one with a word that headers use. */
export const isSurelyHeader = (segments: readonly Segment[]): boolean =>
  segments.length >= 3 && segments.every((segment) => isHeaderWord(segment.text))

/** Whether every word is one of some form: certain enough where two rows of figures follow, which tell the columns. */
export const isLikelyHeader = (segments: readonly Segment[]): boolean =>
  segments.length >= 3 && segments.every((segment) => isHeaderOfSome(segment.text))

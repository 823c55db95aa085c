import { rightEdge, type Segment } from './segments.ts'

/** The space on the page that one column of a table without rulings takes. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A gap between columns is at least this wide, in points. */
const LEAST_GAP = 2.5

/** Columns as the stretches that the body's segments leave no room between; a few that overflow are overlooked. */
export const columnsFrom = (rows: readonly (readonly Segment[])[]): Span[] => {
  const overlooked = Math.floor(rows.length * 0.04)
  const edges = rows.flatMap((row) =>
    row.flatMap((segment) => [
      { x: segment.box.x, step: 1 },
      { x: rightEdge(segment), step: -1 },
    ]),
  )
  edges.sort((a, b) => a.x - b.x || a.step - b.step)
  const spans: Span[] = []
  let depth = 0
  let start = 0
  for (const { x, step } of edges) {
    const before = depth
    depth += step
    if (before <= overlooked && depth > overlooked) start = x
    else if (before > overlooked && depth <= overlooked) {
      const last = spans.at(-1)
      if (last !== undefined && start - last.to < LEAST_GAP) spans[spans.length - 1] = { from: last.from, to: x }
      else spans.push({ from: start, to: x })
    }
  }
  return spans
}

const overlap = (span: Span, segment: Segment): number =>
  Math.min(span.to, rightEdge(segment)) - Math.max(span.from, segment.box.x)

/** Columns that only the header knows, because every body cell below is empty. */
export const withEmptyColumns = (spans: readonly Span[], header: readonly (readonly Segment[])[]): Span[] => {
  const all = [...spans]
  for (const segment of header.flat()) {
    if (!all.some((span) => overlap(span, segment) > -LEAST_GAP))
      all.push({ from: segment.box.x, to: rightEdge(segment) })
  }
  return all.sort((a, b) => a.from - b.from)
}

/** The column that a segment stands in: where it overlaps most, else the nearest. */
export const columnAt = (spans: readonly Span[], segment: Segment): number => {
  let best = 0
  for (const [index, span] of spans.entries()) {
    const current = spans[best]
    if (current === undefined || overlap(span, segment) > overlap(current, segment)) best = index
  }
  return best
}

const middleOf = (from: number, to: number): number => (from + to) / 2

/**
 * The columns that a header word stands above: those it overlaps, widened to both sides over free columns as long as this
 * brings its middle nearer to theirs, which is how a word is set above a group.
 */
export const columnsUnder = (
  spans: readonly Span[],
  segment: Segment,
  free: (column: number) => boolean,
): { readonly from: number; readonly to: number } => {
  const own = columnAt(spans, segment)
  let from = own
  let to = own
  for (const [index, span] of spans.entries())
    if (overlap(span, segment) > LEAST_GAP) {
      from = Math.min(from, index)
      to = Math.max(to, index)
    }
  const middle = middleOf(segment.box.x, rightEdge(segment))
  const miss = (a: number, b: number): number => Math.abs(middleOf(spans[a]?.from ?? 0, spans[b]?.to ?? 0) - middle)
  let best = { from, to }
  for (let left = from; left >= 0 && (left === from || free(left)); left--)
    for (let right = to; right < spans.length && (right === to || free(right)); right++)
      if (miss(left, right) < miss(best.from, best.to) - 6) best = { from: left, to: right }
  return best
}

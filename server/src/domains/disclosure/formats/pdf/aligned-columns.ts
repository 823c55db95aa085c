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
  return withLoneFigures(spans, rows)
}

/** Figures that overflow into no column stand in one of their own, be they ever so few: blanks above and below them are cells. */
const withLoneFigures = (spans: readonly Span[], rows: readonly (readonly Segment[])[]): Span[] => {
  const all = [...spans]
  for (const segment of rows.flat())
    if (segment.figure && all.every((span) => overlap(span, segment) < -LEAST_GAP))
      all.push({ from: segment.box.x, to: rightEdge(segment) })
  return all.sort((a, b) => a.from - b.from)
}

const overlap = (span: Span, segment: Segment): number =>
  Math.min(span.to, rightEdge(segment)) - Math.max(span.from, segment.box.x)

/** A header word and the figures under it may stand beside each other: the word in the middle of the column, the figures at its side. */
const JOIN_REACH = 240

interface Stretch extends Span {
  readonly body: boolean
  readonly named: boolean
}

const canJoin = (a: Stretch | undefined, b: Stretch | undefined): boolean =>
  a !== undefined && b !== undefined && a.body !== b.body && a.named !== b.named && b.from - a.to <= JOIN_REACH

/** Joins stretches of words with neighbours of figures: as many pairs as possible, then those that stand nearest. */
const paired = (stretches: readonly Stretch[]): Span[] => {
  /** For each position, the best that the rest can come to: pairs count a thousand points each, gaps cost. */
  const best: { score: number; pair: boolean }[] = []
  for (let at = stretches.length - 1; at >= 0; at--) {
    const [one, next] = [stretches[at], stretches[at + 1]]
    const alone = best[at + 1]?.score ?? 0
    const gap = (next?.from ?? 0) - (one?.to ?? 0)
    const together = canJoin(one, next) ? 1000 - gap + (best[at + 2]?.score ?? 0) : -Infinity
    best[at] = { score: Math.max(alone, together), pair: together > alone }
  }
  const spans: Span[] = []
  for (let at = 0; at < stretches.length; at++) {
    const [one, next] = [stretches[at], stretches[at + 1]]
    if (one === undefined) break
    if (best[at]?.pair === true && next !== undefined) {
      spans.push({ from: one.from, to: next.to })
      at += 1
    } else spans.push({ from: one.from, to: one.to })
  }
  return spans
}

/**
 * Columns with those that only the header knows, because every body cell below is empty. A stretch with header words and
 * no figures is one column with its neighbour of figures and no header words.
 */
export const withHeader = (spans: readonly Span[], words: readonly Segment[]): Span[] => {
  const body = spans.map((span) => ({
    ...span,
    body: true,
    named: words.some((segment) => overlap(span, segment) > -LEAST_GAP),
  }))
  const extra: Stretch[] = []
  for (const segment of words.toSorted((a, b) => a.box.width - b.box.width)) {
    if ([...spans, ...extra].some((span) => overlap(span, segment) > -LEAST_GAP)) continue
    extra.push({ from: segment.box.x, to: rightEdge(segment), body: false, named: true })
  }
  return paired([...body, ...extra].sort((a, b) => a.from - b.from))
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

/** A stretch of time in milliseconds; its end does not belong to it. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The same time as stretches in order, none empty, none touching another. */
export function union(spans: readonly Span[]): Span[] {
  const joined: { from: number; to: number }[] = []
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (from >= to) continue
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else joined.push({ from, to })
  }
  return joined
}

/** What lies in both. */
export function intersect(a: readonly Span[], b: readonly Span[]): Span[] {
  const [left, right] = [union(a), union(b)]
  const common: Span[] = []
  for (let i = 0, j = 0; ;) {
    const [x, y] = [left[i], right[j]]
    if (!x || !y) return common
    const [from, to] = [Math.max(x.from, y.from), Math.min(x.to, y.to)]
    if (from < to) common.push({ from, to })
    if (x.to < y.to) i += 1
    else j += 1
  }
}

/** What lies in the first and not in the second. */
export function subtract(a: readonly Span[], b: readonly Span[]): Span[] {
  const out = union(b)
  return union(a).flatMap((span) => {
    const left: Span[] = []
    let from = span.from
    for (const hole of out) {
      if (hole.to <= from || hole.from >= span.to) continue
      if (hole.from > from) left.push({ from, to: hole.from })
      from = Math.max(from, hole.to)
    }
    if (from < span.to) left.push({ from, to: span.to })
    return left
  })
}

/** How long it is altogether. */
export const lengthOf = (spans: readonly Span[]): number =>
  union(spans).reduce((sum, { from, to }) => sum + (to - from), 0)

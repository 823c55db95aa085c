import type { Segment } from './aligned-segments.ts'
import { formOf } from './columns.ts'
import { latestYear } from './header-words.ts'
import type { ColumnForm, TableForm } from './forms.ts'
import { plain } from './plain.ts'

export interface Heading {
  readonly column: ColumnForm
  readonly from: number
  readonly to: number
}

const overlap = (one: { from: number; to: number }, other: { from: number; to: number }): number =>
  Math.min(one.to, other.to) - Math.max(one.from, other.from)

const centre = (each: { from: number; to: number }): number => (each.from + each.to) / 2

/** Recognised headings of a page: words alone, words under words, words under a group. */
export const headingsOf = (form: TableForm, header: readonly Segment[]): Heading[] => {
  const found: (Heading & { readonly leaf: Segment })[] = []
  const used = new Set<Segment>()
  const year = latestYear(header.map((segment) => [plain(segment.text)]))
  const add = (parts: readonly Segment[], path: readonly string[]): boolean => {
    const column = formOf(form, path, year)
    if (column === undefined) return false
    const leaf = parts.at(-1)
    if (leaf === undefined) return false
    for (const part of parts) used.add(part)
    found.push({ column, from: leaf.from, to: leaf.to, leaf })
    return true
  }
  const above = (segment: Segment): Segment[] =>
    header
      .filter((other) => other.line < segment.line && overlap(other, segment) > 0)
      .toSorted((a, b) => a.line - b.line)
  const below = (segment: Segment): boolean =>
    header.some(
      (other) =>
        other.line > segment.line && overlap(other, segment) > 0 && formOf(form, [plain(other.text)]) !== undefined,
    )
  for (const segment of header) {
    const text = plain(segment.text)
    if (/^(?:小计)$/u.test(text)) add([segment], [...above(segment).map((each) => plain(each.text)), text])
    else if (!below(segment)) add([segment], [text])
  }
  for (const segment of header) {
    if (used.has(segment)) continue
    const upper = above(segment).findLast((each) => !used.has(each))
    if (upper !== undefined) add([upper, segment], [plain(upper.text) + plain(segment.text)])
  }
  // 收入 above 项目 is the name of a block, not of a column.
  const names = found.filter(({ column }) => column.key === 'name')
  const lowest = Math.max(...names.map(({ leaf }) => leaf.line))
  return found
    .filter(
      ({ column, leaf }) => column.key !== 'name' || leaf.line === lowest || !/^(?:收入|支出)$/u.test(plain(leaf.text)),
    )
    .toSorted((a, b) => a.from - b.from)
}

interface Band {
  from: number
  to: number
}

/** Right edges of figures in one column differ by this much at most. */
const EDGE = 3

/** How much nearer than any other the heading of a column must be, in display columns. */
const CLEARLY = 3

/**
 * Figures of one page that end above each other. When there are more such stretches than columns, edges have drifted: the
 * nearest are joined again, unless one row stands in both.
 */
export const bandsOf = (rows: readonly (readonly Segment[])[], columns: number): Band[] => {
  const bands: (Band & { figures: Segment[] })[] = []
  for (const figure of rows.flat().toSorted((a, b) => a.to - b.to)) {
    const last = bands.at(-1)
    if (last !== undefined && figure.to - last.to <= EDGE) {
      last.to = Math.max(last.to, figure.to)
      last.from = Math.min(last.from, figure.from)
      last.figures.push(figure)
    } else bands.push({ from: figure.from, to: figure.to, figures: [figure] })
  }
  while (bands.length > columns) {
    let at = -1
    for (let index = 1; index < bands.length; index++) {
      const [one, other] = [bands[index - 1], bands[index]]
      if (
        one === undefined ||
        other === undefined ||
        one.figures.some((each) => other.figures.some((figure) => figure.line === each.line))
      )
        continue
      const gap = other.to - one.to
      const best = bands[at]
      if (best === undefined || gap < best.to - (bands[at - 1]?.to ?? 0)) at = index
    }
    const [one, other] = [bands[at - 1], bands[at]]
    if (one === undefined || other === undefined) break
    bands.splice(at - 1, 2, {
      from: Math.min(one.from, other.from),
      to: other.to,
      figures: [...one.figures, ...other.figures],
    })
  }
  return bands
}

export const bandOf = (bands: readonly Band[], figure: Segment): number =>
  bands.findIndex((band) => figure.to <= band.to && figure.from >= band.from)

/** Headings for bands from left to right: in order when they are as many, else the nearest ones that keep the order. */
export const assign = (bands: readonly Band[], headings: readonly Heading[]): (Heading | undefined)[] => {
  if (bands.length === headings.length) return [...headings]
  if (bands.length > headings.length) return bands.map(() => undefined)
  const width = headings.length
  let best: { cost: number; picks: number[] }[] = Array.from({ length: width + 1 }, () => ({ cost: 0, picks: [] }))
  for (const band of bands) {
    const next: { cost: number; picks: number[] }[] = [{ cost: Number.POSITIVE_INFINITY, picks: [] }]
    for (let at = 1; at <= width; at++) {
      const heading = headings[at - 1]
      const before = best[at - 1]
      const skip = next[at - 1]
      const cost =
        heading === undefined || before === undefined
          ? Number.POSITIVE_INFINITY
          : before.cost + Math.abs(centre(heading) - centre(band))
      next.push(skip !== undefined && skip.cost <= cost ? skip : { cost, picks: [...(before?.picks ?? []), at - 1] })
    }
    best = next
  }
  return (best.at(-1)?.picks ?? []).map((pick, index) => {
    const band = bands[index]
    const heading = headings[pick]
    if (band === undefined || heading === undefined) return undefined
    const distance = (each: Heading): number => Math.abs(centre(each) - centre(band))
    // A column that is not clearly the nearest is none: a figure in the wrong column would make false findings.
    return headings.every(
      (other) => other.column.key === heading.column.key || distance(other) >= distance(heading) + CLEARLY,
    )
      ? heading
      : undefined
  })
}

import type { ColumnKey, Side } from '../disclosure.ts'
import type { Place, SourceLine, Unread } from '../source.ts'
import { formOf } from './columns.ts'
import { type ColumnForm, type TableForm, titleOf } from './forms.ts'
import type { LooseCell, LooseColumn, LooseTable } from './loose.ts'
import { displayWidth, plain } from './plain.ts'
import { CONTEXT, type SpacedResult } from './spaced.ts'

/** A stretch of one line without wide gaps, with the display columns that it takes. */
interface Segment {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly line: number
  readonly place: Place
}

const AMOUNT = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u
const CODE_PART = /^\d{2,7}$/u
const GAP = / {2,}/gu
const TOTAL = /^(?:合计|总计|收入总计|支出总计|本年收入合计|本年支出合计)$/u

/** How far a text reaches: tools align by characters or by their width in print. */
type Metric = (text: string) => number

const METRICS: readonly Metric[] = [(text) => text.length, displayWidth]

/** The metric under which the ends of figures fall together most. */
const metricOf = (lines: readonly SourceLine[]): Metric => {
  const spread = (metric: Metric): number =>
    new Set(
      lines.flatMap((line, index) =>
        segmentsOf(line, index, metric).flatMap((segment) =>
          AMOUNT.test(segment.text) && segment.text.length > 3 ? [segment.to] : [],
        ),
      ),
    ).size
  return METRICS.toSorted((a, b) => spread(a) - spread(b))[0] ?? displayWidth
}

/** Cuts a line at gaps of two spaces, and between a figure and the words beside it. */
const segmentsOf = (line: SourceLine, index: number, width: Metric): Segment[] => {
  const segments: Segment[] = []
  const { text } = line
  let at = 0
  const take = (start: number, end: number): void => {
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    const words = raw.trim()
    if (words === '') return
    const begin = start + lead
    const figure = [...words.matchAll(/(?<=^| )-?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)(?= |$)/gu)][0]
    if (figure !== undefined && figure[0].length < words.length) {
      take(begin, begin + figure.index)
      take(begin + figure.index, begin + figure.index + figure[0].length)
      take(begin + figure.index + figure[0].length, begin + words.length)
      return
    }
    const from = width(text.slice(0, begin))
    segments.push({
      text: words,
      from,
      to: from + width(words),
      line: index,
      place: { ...line.place, start: begin, end: begin + words.length },
    })
  }
  for (const gap of text.matchAll(GAP)) {
    take(at, gap.index)
    at = gap.index + gap[0].length
  }
  take(at, text.length)
  return segments
}

/** Whether figures stand in aligned columns (many spaces between cells) rather than cell after cell. Only the lines up to the next title count. */
export const isAligned = (run: readonly SourceLine[]): boolean => {
  let wide = 0
  let numeric = 0
  for (const [index, line] of run.slice(0, 60).entries()) {
    if (index > 0 && (titleOf(line.text) !== undefined || /。/u.test(line.text))) break
    const trimmed = line.text.trim()
    if (/项目|合计|科目|栏次|\d/u.test(trimmed)) numeric += 1
    if (/\S {4,}\S/u.test(trimmed)) wide += 1
  }
  return numeric > 0 && wide * 2 >= numeric
}

interface Heading {
  readonly column: ColumnForm
  readonly from: number
  readonly to: number
}

const overlap = (one: { from: number; to: number }, other: { from: number; to: number }): number =>
  Math.min(one.to, other.to) - Math.max(one.from, other.from)

const centre = (each: { from: number; to: number }): number => (each.from + each.to) / 2

/** Recognised headings of a page: words alone, words under words, words under a group. */
const headingsOf = (form: TableForm, header: readonly Segment[]): Heading[] => {
  const found: Heading[] = []
  const used = new Set<Segment>()
  const add = (parts: readonly Segment[], path: readonly string[]): boolean => {
    const column = formOf(form, path)
    if (column === undefined) return false
    const leaf = parts.at(-1)
    if (leaf === undefined) return false
    for (const part of parts) used.add(part)
    found.push({ column, from: leaf.from, to: leaf.to })
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
  return found.toSorted((a, b) => a.from - b.from)
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
const bandsOf = (rows: readonly (readonly Segment[])[], columns: number): Band[] => {
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

const bandOf = (bands: readonly Band[], figure: Segment): number =>
  bands.findIndex((band) => figure.to <= band.to && figure.from >= band.from)

/** Headings for bands from left to right: in order when they are as many, else the nearest ones that keep the order. */
const assign = (bands: readonly Band[], headings: readonly Heading[]): (Heading | undefined)[] => {
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
    return headings.every((other) => other === heading || distance(other) >= distance(heading) + CLEARLY)
      ? heading
      : undefined
  })
}

interface Page {
  readonly header: Segment[]
  readonly rows: Segment[][]
}

const isDataRow = (row: readonly Segment[], form: TableForm): boolean => {
  const [first] = row
  if (first === undefined) return false
  if (row.some((segment) => AMOUNT.test(segment.text) && !(segment === first && /^\d{1,2}$/u.test(segment.text))))
    return true
  return TOTAL.test(plain(first.text)) && form.layout !== 'two-blocks'
    ? row.every((segment) => TOTAL.test(plain(segment.text)))
    : /^[一二三四五六七八九十]+、/u.test(first.text)
}

const figuresIn = (row: readonly Segment[]): Segment[] => row.filter((segment) => AMOUNT.test(segment.text))

/** A name wrapped around its figures: words, figures, the rest of the words, on three lines without a blank between. */
const unwrapped = (rows: readonly Segment[][]): Segment[][] => {
  const joined: Segment[][] = []
  for (const row of rows) {
    const before = joined.at(-1)
    const last = before?.at(-1)
    const [first] = row
    const adjacent = last !== undefined && first !== undefined && first.line - last.line === 1
    const numbered = first !== undefined && /^(?:[一二三四五六七八九十]+、|\d)/u.test(first.text)
    if (
      before !== undefined &&
      adjacent &&
      figuresIn(before).length === 0 &&
      figuresIn(row).length === row.length &&
      !/^\d{2,3}$/u.test(first?.text ?? '')
    )
      before.push(...row)
    else if (
      before !== undefined &&
      adjacent &&
      row.length === 1 &&
      !numbered &&
      figuresIn(row).length === 0 &&
      before.some((segment) => segment.line < (last?.line ?? 0)) &&
      !TOTAL.test(plain(first?.text ?? ''))
    ) {
      before.splice(
        before.findIndex((segment) => AMOUNT.test(segment.text)),
        0,
        ...row,
      )
    } else joined.push([...row])
  }
  return joined
}

/** Pages of the table: each time the header comes again a page begins, because the columns move. */
const pagesOf = (rows: readonly Segment[][], form: TableForm): Page[] => {
  const pages: Page[] = [{ header: [], rows: [] }]
  const headerWords = new Set<string>()
  for (const row of rows) {
    const page = pages.at(-1)
    if (page === undefined) break
    const words = row.map((segment) => plain(segment.text)).join('|')
    if (page.rows.length === 0 && !isDataRow(row, form)) {
      headerWords.add(words)
      page.header.push(...row)
    } else if (headerWords.has(words) && !isDataRow(row, form)) {
      pages.push({ header: [...row], rows: [] })
    } else page.rows.push(row)
  }
  return pages
}

const MONEY: (key: ColumnKey) => boolean = (key) => key !== 'name' && key !== 'code' && key !== 'sequence'

const cellFrom = (segments: readonly Segment[]): LooseCell | undefined => {
  const [first] = segments
  return first === undefined
    ? undefined
    : {
        text: segments.map((segment) => segment.text).join(''),
        place: { ...first.place, end: segments.at(-1)?.place.end },
      }
}

const unclear = (table: LooseTable, unread: Unread[], figure: Segment): void => {
  unread.push({ reason: 'row-columns-unclear', place: figure.place })
  table.incomplete = true
}

const rowPlace = (row: readonly Segment[]): Place => ({
  ...(row[0]?.place ?? { excerpt: '' }),
  start: undefined,
  end: undefined,
})

/** Cells of a page of a table with one block: code parts, name, then each figure under its heading. */
const singleRows = (table: LooseTable, page: Page, headings: readonly Heading[], unread: Unread[]): void => {
  const keys = table.columns.map((column) => column.form?.key)
  const money = headings.filter((heading) => MONEY(heading.column.key))
  const split = page.rows.map((row) => {
    const firstWord = row.findIndex((segment) => !CODE_PART.test(segment.text))
    const codes = keys.includes('code') ? row.slice(0, Math.max(0, firstWord)) : []
    const rest = row.slice(codes.length)
    const name = rest.filter((segment) => !AMOUNT.test(segment.text) && !/^[-—]+$/u.test(segment.text))
    return { row, codes, name, figures: rest.filter((segment) => !name.includes(segment)) }
  })
  const bands = bandsOf(
    split.map((each) => each.figures),
    money.length,
  )
  const assigned = assign(bands, money)
  for (const { row, codes, name, figures } of split) {
    const cells: (LooseCell | undefined)[] = table.columns.map(() => undefined)
    const put = (key: ColumnKey, cell: LooseCell | undefined): boolean => {
      const index = keys.indexOf(key)
      if (index < 0 || cells[index] !== undefined) return false
      cells[index] = cell
      return true
    }
    put('code', cellFrom(codes))
    put('name', cellFrom(name))
    for (const figure of figures) {
      const heading = figures.length === money.length ? money[figures.indexOf(figure)] : assigned[bandOf(bands, figure)]
      if (heading === undefined || !put(heading.column.key, cellFrom([figure]))) unclear(table, unread, figure)
    }
    table.rows.push({ cells, place: rowPlace(row) })
  }
}

/** Cells of a page of a two-block table: words open a block, the figures after them belong to it. */
const blockRows = (table: LooseTable, page: Page, headings: readonly Heading[], unread: Unread[]): void => {
  const names = headings.filter((heading) => heading.column.key === 'name')
  const right = names[1]
  const starts = page.rows.flatMap((row) =>
    row
      .filter((segment) => !AMOUNT.test(segment.text))
      .slice(1)
      .map((segment) => segment.from),
  )
  const middle = Math.min(...starts, right === undefined ? Number.POSITIVE_INFINITY : right.from)
  const second = table.columns.findIndex((column) => column.side === 'expenditure')
  const sideOf = (segment: Segment): Side => (segment.from >= middle ? 'expenditure' : 'income')
  const figures = page.rows.map((row) =>
    row.filter((segment) => AMOUNT.test(segment.text) && sideOf(segment) === 'expenditure'),
  )
  const money = headings.filter((heading) => MONEY(heading.column.key) && heading.from >= middle)
  const bands = bandsOf(figures, money.length)
  const assigned = assign(bands, money)
  for (const row of page.rows) {
    const cells: (LooseCell | undefined)[] = table.columns.map(() => undefined)
    for (const side of ['income', 'expenditure'] as const) {
      const own = row.filter((segment) => sideOf(segment) === side)
      const offset = side === 'income' ? 0 : second
      cells[offset] = cellFrom(own.filter((segment) => !AMOUNT.test(segment.text)))
      for (const figure of own.filter((segment) => AMOUNT.test(segment.text))) {
        const key = side === 'income' ? 'amount' : assigned[bandOf(bands, figure)]?.column.key
        const index = table.columns.findIndex((column) => column.side === side && column.form?.key === key)
        if (index < 0 || cells[index] !== undefined) unclear(table, unread, figure)
        else cells[index] = cellFrom([figure])
      }
    }
    table.rows.push({ cells, place: rowPlace(row) })
  }
}

const FUNDED: ReadonlySet<ColumnKey> = new Set([
  'total',
  'general',
  'fund',
  'capital',
  'personnel',
  'operating',
  'project',
])

const columnsFrom = (form: TableForm, headings: readonly Heading[]): LooseColumn[] => {
  const column = (each: ColumnForm | undefined, side: Side): LooseColumn => ({ form: each, header: '', side })
  const byKey = (key: ColumnKey): ColumnForm | undefined => form.columns.find((each) => each.key === key)
  if (form.layout === 'two-blocks') {
    const funds = headings.filter((heading) => FUNDED.has(heading.column.key)).map((heading) => heading.column)
    return [
      column(byKey('name'), 'income'),
      column(byKey('amount'), 'income'),
      column(byKey('name'), 'expenditure'),
      ...(funds.length > 0 ? funds : [byKey('amount')]).map((each) => column(each, 'expenditure')),
    ]
  }
  const keys = new Set<ColumnKey>()
  const money = headings.filter(
    (heading) => MONEY(heading.column.key) && !keys.has(heading.column.key) && keys.add(heading.column.key),
  )
  return [
    ...(byKey('code') === undefined ? [] : [column(byKey('code'), 'single')]),
    column(byKey('name'), 'single'),
    ...money.map((heading) => column(heading.column, 'single')),
  ]
}

/** Reads the table under the first line of `run` from text whose columns are aligned by spaces, page by page. */
export const readAligned = (run: readonly SourceLine[], form: TableForm): SpacedResult | undefined => {
  const [title] = run
  if (title === undefined || form.layout === 'free') return undefined
  const context: SourceLine[] = []
  const notes: SourceLine[] = []
  const rows: Segment[][] = []
  const width = metricOf(run.slice(0, 200))
  let next = 1
  for (; next < run.length; next++) {
    const line = run[next]
    if (line === undefined) break
    if (line.text.trim() === '') continue
    if (titleOf(line.text) !== undefined && plain(line.text) !== plain(title.text)) break
    if (/^\s*注\s*[:：]/u.test(line.text)) {
      notes.push(line)
      continue
    }
    if (
      notes.length > 0 ||
      /[。；]/u.test(line.text) ||
      /^\s*(?:其他相关情况说明|第[一二三四五六七八九十]+部分)/u.test(line.text)
    )
      break
    const segments = segmentsOf(line, next, width)
    if (CONTEXT.test(line.text) && rows.length === 0) context.push(line)
    else if (segments.length === 1 && displayWidth(line.text.trim()) > 70) break
    else rows.push(segments)
  }
  const pages = pagesOf(rows, form)
  const first = pages[0]
  const headings = first === undefined ? [] : headingsOf(form, first.header)
  const columns = columnsFrom(form, headings)
  if (columns.length < 3) return undefined
  const unread: Unread[] = []
  const table: LooseTable = {
    form,
    title: { text: title.text.trim(), place: title.place },
    context: context.map((line) => ({ text: line.text, place: line.place })),
    columns,
    rows: [],
    notes: notes.map((line) => ({ text: line.text.trim(), place: line.place })),
  }
  let known = headings
  for (const { header, rows: printed } of pages) {
    const page: Page = { header, rows: unwrapped(printed) }
    const own = headingsOf(form, page.header)
    if (own.length >= known.length) known = own
    if (form.layout === 'two-blocks') blockRows(table, page, known, unread)
    else singleRows(table, page, known, unread)
  }
  return { table, next, unread }
}

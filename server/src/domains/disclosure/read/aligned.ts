import type { ColumnKey, Side } from '../disclosure.ts'
import type { Place, SourceLine, Unread } from '../source.ts'
import { type Heading, assign, bandOf, bandsOf, headingsOf } from './aligned-headings.ts'
import { type Page, pagesOf, samePages, uncounted, unwrapped } from './aligned-pages.ts'
import { AMOUNT, CODE_PART, type Metric, type Segment, metricsOf, segmentsOf } from './aligned-segments.ts'
import { type ColumnForm, type TableForm, titleOf } from './forms.ts'
import type { LooseCell, LooseColumn, LooseTable } from './loose.ts'
import { displayWidth, plain } from './plain.ts'
import { CONTEXT, type SpacedResult } from './spaced.ts'

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
  // The gaps in a line of a PDF are not to scale: a single row of figures with blanks among them tells nothing about columns.
  const toScale = page.rows.length > 1 || page.rows[0]?.[0]?.place.box === undefined
  const assigned = toScale ? assign(bands, money) : []
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

/** Office, year and unit, printed again at the head of the next page. */
const REPEATED = /(?:金额单位|(?<!编制)单位|预算年度|编制部门|编制单位)\s*[:：]/u

const LINES_MEASURED = 3000

/** How the tool that wrote the document measures, told by all of its aligned lines; found out once, when it is asked for. */
export const metricsOfDocument = (lines: readonly SourceLine[]): (() => readonly Metric[]) => {
  let found: readonly Metric[] | undefined
  return () => (found ??= metricsOf(lines.filter((line) => /\S {3,}\S/u.test(line.text)).slice(0, LINES_MEASURED)))
}

/**
 * Reads the table under the first line of `run` from text whose columns are aligned by spaces, page by page. Where the few
 * figures of a table leave open how its columns are measured, the document tells.
 */
export const readAligned = (
  run: readonly SourceLine[],
  form: TableForm,
  ofDocument: () => readonly Metric[],
): SpacedResult | undefined => {
  const own = metricsOf(run.slice(0, 200))
  return (own.length === 1 ? own : ofDocument())
    .flatMap((width) => readWith(width, run, form) ?? [])
    .toSorted((one, other) => one.unread.length - other.unread.length)[0]
}

const readWith = (width: Metric, run: readonly SourceLine[], form: TableForm): SpacedResult | undefined => {
  const [title] = run
  if (title === undefined || form.layout === 'free') return undefined
  const context: SourceLine[] = []
  const notes: SourceLine[] = []
  const rows: Segment[][] = []
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
    const heads = /项目|科目|数量|价值/u.test(plain(line.text))
    if (CONTEXT.test(line.text) && rows.length === 0 && !heads) context.push(line)
    else if (REPEATED.test(line.text) && !heads) continue
    else if (segments.length === 1 && displayWidth(line.text.trim()) > 70) break
    else rows.push(segments)
  }
  const pages = samePages(pagesOf(uncounted(rows), form))
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

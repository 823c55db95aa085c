import { AMOUNT, type Segment, TOTAL } from './aligned-segments.ts'
import type { TableForm } from './forms.ts'
import { plain } from './plain.ts'

export interface Page {
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

const isNumbering = (row: readonly Segment[]): boolean => plain(row[0]?.text ?? '') === '栏次'

/** Rows without what only counts: the line 栏次 1 2 3 under a header, and running numbers where the header names a column 序号. */
export const uncounted = (rows: readonly Segment[][]): Segment[][] => {
  const counts = rows.some((row) => row.some((segment) => plain(segment.text) === '序号'))
  let last = 0
  return rows.flatMap((row) => {
    if (isNumbering(row)) return []
    const [first, ...rest] = row
    if (!counts || first === undefined || !/^\d{1,3}$/u.test(first.text)) return [row]
    const number = Number(first.text)
    if (number !== last + 1) return [row]
    last = number
    return rest.length === 0 ? [] : [rest]
  })
}

const figuresIn = (row: readonly Segment[]): Segment[] => row.filter((segment) => AMOUNT.test(segment.text))

/** A name wrapped around its figures: words, figures, the rest of the words, on three lines without a blank between. */
export const unwrapped = (rows: readonly Segment[][]): Segment[][] => {
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
export const pagesOf = (rows: readonly Segment[][], form: TableForm): Page[] => {
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

const positions = (header: readonly Segment[]): string =>
  header.map((segment) => `${plain(segment.text)}@${segment.from}`).join(' ')

/** Pages whose header stands at the same places are one: a last row alone on its page keeps its columns. */
export const samePages = (pages: readonly Page[]): Page[] => {
  const joined: Page[] = []
  for (const page of pages) {
    const before = joined.at(-1)
    if (before !== undefined && page.header.length > 0 && positions(before.header) === positions(page.header))
      before.rows.push(...page.rows)
    else joined.push({ header: page.header, rows: [...page.rows] })
  }
  return joined
}

import type { Place, SourceLine, Unread } from '../source.ts'
import { type TableForm, isHeaderWord, titleOf } from './forms.ts'
import type { LooseTable } from './loose.ts'
import { plain } from './plain.ts'
import { NUMERIC, isNumeric, keepsBlanks, spacedCells, tokensOf } from './spaced-cells.ts'
import { columnsIn, inOrder, itemColumns } from './spaced-header.ts'

const onlyFigures = (text: string): boolean =>
  text
    .trim()
    .split(/\s+/u)
    .every((piece) => NUMERIC.test(piece) || /^[-—]+$/u.test(piece))

/** How far below a title the header is looked for, in lines that are not blank. */
const HEADER_REACH = 70
export const CONTEXT = /单位[:：]|预算年度|编制(?:部门|单位)|单位编码|预算单位|截止时间|部门名称|单位名称[:：]/u

const isPageNumber = (text: string): boolean => /^\s*[-—]?\s*\d{1,3}\s*[-—]?\s*$/u.test(text)

const startsRow = (text: string, expected: number | undefined, form: TableForm): boolean => {
  const trimmed = text.trimStart()
  if (expected !== undefined) return new RegExp(`^${expected}(?:\\s|$)`, 'u').test(trimmed)
  if (form.layout === 'free') return trimmed !== ''
  if (form.layout === 'codes') return /^(?:\d{3,7}\s|\d{3,7}$|\[\d{3,9}\]|合\s*计|总\s*计)/u.test(trimmed)
  return /^(?:合计|总计|资产总额|其中|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d{1,2}[.、．](?!\d)|收入总计|支出总计|本年收入合计|本年支出合计|“?三公)/u.test(
    trimmed,
  )
}

/** A figure between spaces with decimals or grouped thousands: a line of cells, however long, and no sentence. */
const MONEY = /(?:^|\s)\d[\d,]*[.,]\d+(?:\s|$)/u

/** 八、 cannot follow 二、 in one table: it opens the next part of the document. */
const CHINESE_NUMERALS = '一二三四五六七八九十'

export interface SpacedResult {
  readonly table: LooseTable
  /** Index of the first line after the table. */
  readonly next: number
  readonly unread: readonly Unread[]
}

/**
 * Reads the table under the title at `start` from lines of space-separated text: header over several lines, names wrapped
 * over lines, headers repeated at page breaks. Undefined when no header of this form follows.
 */
export const readSpaced = (lines: readonly SourceLine[], start: number, form: TableForm): SpacedResult | undefined => {
  const title = lines[start]
  if (title === undefined) return undefined
  const context: SourceLine[] = []
  const header: SourceLine[] = []
  let at = start + 1
  let numbered = 0
  for (let seen = 0; at < lines.length && seen < HEADER_REACH; at++) {
    const line = lines[at]
    if (line === undefined) break
    const text = line.text.trim()
    // A line of spaces below a header is a row of empty cells.
    if (text === '' && header.length > 0 && line.text.length >= 6) break
    if (text === '') continue
    seen += 1
    if (/^栏\s*次/u.test(text)) {
      numbered = Number(/(\d+)\D*$/u.exec(text)?.[1] ?? 0)
      header.push(line)
      at += 1
      break
    }
    if (CONTEXT.test(text) && !/项目|科目|数量|价值/u.test(plain(text)) && header.length === 0) {
      context.push(line)
      continue
    }
    if (titleOf(line.text) !== undefined || /[。；]/u.test(text)) break
    const pieces = text.split(/\s+/u)
    if (
      header.length > 0 &&
      pieces.length > 1 &&
      pieces.some((piece) => NUMERIC.test(piece)) &&
      startsRow(text, undefined, form)
    )
      break
    if (form.kind === 'three-public' && header.length > 0 && onlyFigures(text)) break
    if (form.kind === 'units' && header.length > 0 && pieces.every((piece) => !isHeaderWord(piece, form))) break
    if (
      form.layout !== 'free' &&
      header.length > 0 &&
      startsRow(text, /序号/u.test(plain(header.map((each) => each.text).join(''))) ? 1 : undefined, form) &&
      !isHeaderWord(text, form)
    )
      break
    if (header.length > 0 && /[—–]|^注/u.test(text)) break
    header.push(line)
  }
  const words = plain(header.map((line) => line.text).join(''))
  const items = itemColumns(form, words)
  const columns = items ?? inOrder(form, columnsIn(form, words))
  const named = items !== undefined || columns.some((column) => column.form?.key === 'name')
  if (columns.filter((column) => column.form?.key !== 'sequence').length < 2 || !named || header.length < 1)
    return undefined
  const sequenced = columns[0]?.form?.key === 'sequence'
  const unread: Unread[] = []
  const kept = keepsBlanks(lines)
  if (numbered > 0 && numbered !== columns.length - (sequenced ? 1 : 0))
    unread.push({ reason: 'columns-unclear', place: title.place })
  const table: LooseTable = {
    form,
    title: { text: title.text.trim(), place: title.place },
    context: [...context, ...header].map((line) => ({ text: line.text, place: line.place })),
    columns,
    rows: [],
    notes: [],
  }
  const repeated = new Set([...context, ...header].map((line) => plain(line.text)))
  const openers = new Set([context[0], header[0]].flatMap((line) => (line === undefined ? [] : [plain(line.text)])))
  let expected = 1
  let outline = -1
  let row: SourceLine[] = []
  const flush = (): boolean => {
    if (row.length === 0) return true
    const tokens = tokensOf(row)
    const cells = spacedCells(tokens, columns, form.layout, kept)
    const [first] = row
    const place: Place =
      first === undefined
        ? title.place
        : {
            ...first.place,
            endLine: row.at(-1)?.place.line,
            excerpt: row
              .map((line) => line.text.trim())
              .join(' ')
              .trim(),
          }
    if (cells === undefined) {
      unread.push({ reason: 'row-columns-unclear', place })
      table.incomplete = true
    } else table.rows.push({ cells, place })
    row = []
    return cells !== undefined
  }
  const complete = (): boolean => {
    const tokens = tokensOf(row)
    const filled = tokens.filter((token) => token.text !== '').length
    const last = row.at(-1)
    return (
      tokens.length >= columns.length &&
      filled > (sequenced ? 1 : 0) &&
      (last === undefined || last.text.endsWith(' ') || isNumeric(tokens.at(-1)))
    )
  }
  for (; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) break
    const text = line.text
    if (text.trim() === '') {
      if (row.length > 0 && text.length > 0 && !complete()) row.push(line)
      continue
    }
    const key = plain(text)
    if (openers.has(key) && key.length > 1) {
      while (
        at + 1 < lines.length &&
        (lines[at + 1]?.text.trim() === '' || repeated.has(plain(lines[at + 1]?.text ?? '')))
      )
        at += 1
      continue
    }
    if (/^\s*注[:：]/u.test(text)) {
      flush()
      table.notes.push({ text: text.trim(), place: line.place })
      continue
    }
    if (titleOf(text) !== undefined) {
      if (plain(text) === plain(title.text)) continue
      break
    }
    if (table.notes.length > 0) break
    if (
      form.layout === 'free' &&
      (/^\s*[一二三四五六七八九十]+、/u.test(text) ||
        (form.kind === 'units' && text.trim().split(/\s+/u).length !== columns.length))
    )
      break
    if (items === undefined ? startsRow(text, sequenced ? expected : undefined, form) : onlyFigures(text)) {
      const numeral = CHINESE_NUMERALS.indexOf(/^\s*([一二三四五六七八九十])、/u.exec(text)?.[1] ?? '-')
      if (
        !sequenced &&
        (text.includes('。') ||
          (text.trim().length > 60 && !MONEY.test(text)) ||
          (numeral >= 0 && numeral > outline + 1))
      )
        break
      if (numeral >= 0) outline = numeral
      flush()
      row = [line]
      expected += 1
      continue
    }
    if (isPageNumber(text) && !(row.length > 0 && !complete())) continue
    if (
      row.length === 0 ||
      complete() ||
      /^第[一二三四五六七八九十]+部分/u.test(text.trim()) ||
      /[。；]$/u.test(text.trim())
    )
      break
    row.push(line)
  }
  flush()
  return { table, next: at, unread }
}

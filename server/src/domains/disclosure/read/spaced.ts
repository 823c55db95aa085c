import type { Side } from '../disclosure.ts'
import type { Place, SourceLine, Unread } from '../source.ts'
import { type ColumnForm, type TableForm, isHeaderWord, titleOf } from './forms.ts'
import type { LooseCell, LooseColumn, LooseTable } from './loose.ts'
import { plain } from './plain.ts'

/** How far below a title the header is looked for, in lines that are not blank. */
const HEADER_REACH = 70
const NUMERIC = /^[-−–]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u
const DASH = /^[-—–―_─]+$/u
export const CONTEXT = /单位[:：]|预算年度|编制(?:部门|单位)|单位编码|预算单位|截止时间|部门名称|单位名称[:：]/u

interface Token {
  readonly text: string
  readonly place: Place
}

/** Cells of the lines of one row: a cell ends at a space, an empty cell is one more space, a line break inside a cell is none. */
const tokensOf = (lines: readonly SourceLine[]): Token[] => {
  const tokens: Token[] = []
  let open = false
  for (const [lineIndex, { text, place }] of lines.entries()) {
    const indent = lineIndex === 0 ? text.length - text.trimStart().length : 0
    const pieces = text.slice(indent).split(' ')
    let at = indent
    for (const [index, piece] of pieces.entries()) {
      const start = at
      at += piece.length + 1
      if (index === pieces.length - 1 && piece === '') break
      const before = tokens.at(-1)
      if (
        index === 0 &&
        open &&
        before !== undefined &&
        piece !== '' &&
        !NUMERIC.test(before.text) &&
        !NUMERIC.test(piece)
      ) {
        tokens[tokens.length - 1] = { text: before.text + piece, place: { ...before.place, endLine: place.line } }
      } else {
        tokens.push({ text: piece, place: { ...place, start, end: start + piece.length } })
      }
    }
    open = !text.endsWith(' ')
  }
  return tokens
}

const cellOf = (tokens: readonly Token[]): LooseCell | undefined => {
  const [first] = tokens
  if (first === undefined) return undefined
  const last = tokens.at(-1) ?? first
  return {
    text: tokens.map((token) => token.text).join(''),
    place:
      first.place.line === last.place.line
        ? { ...first.place, end: last.place.end }
        : { ...first.place, endLine: last.place.endLine ?? last.place.line },
  }
}

const isNumeric = (token: Token | undefined): boolean =>
  token !== undefined && (NUMERIC.test(token.text) || DASH.test(token.text))

/** Spreads the figures of a row over `count` columns. Undefined when blanks were lost and the columns cannot be told. */
const figuresOf = (tokens: readonly Token[], count: number): (LooseCell | undefined)[] | undefined => {
  const trimmed = [...tokens]
  while (trimmed.length > count && trimmed.at(-1)?.text === '') trimmed.pop()
  const filled = trimmed.filter((token) => token.text !== '')
  if (trimmed.length <= count)
    return Array.from({ length: count }, (_, index) => cellOf(trimmed.slice(index, index + 1)))
  return filled.length === count ? filled.map((token) => cellOf([token])) : undefined
}

/** Takes a name from the front: every token up to the first figure, blanks in front ignored. */
const takeName = (tokens: Token[]): LooseCell | undefined => {
  while (tokens[0]?.text === '') tokens.shift()
  const name: Token[] = []
  for (let next = tokens[0]; next !== undefined && next.text !== '' && !isNumeric(next); next = tokens[0]) {
    name.push(next)
    tokens.shift()
    // A blank between two words of one name is layout when only words follow before the first figure.
    if (tokens[0]?.text === '' && tokens[1] !== undefined && tokens[1].text !== '' && !isNumeric(tokens[1]))
      tokens.shift()
  }
  return cellOf(name)
}

const CODE_PART = /^\d{2,9}$/u

const takeCode = (tokens: Token[]): LooseCell | undefined => {
  const start = tokens.findIndex((token) => token.text !== '')
  if (start < 0 || !CODE_PART.test(tokens[start]?.text ?? '')) return undefined
  const parts: Token[] = []
  tokens.splice(0, start)
  while (CODE_PART.test(tokens[0]?.text ?? '') && parts.length < 3) parts.push(...tokens.splice(0, 1))
  return cellOf(parts)
}

/** One printed row of a spaced table as cells of `columns`. */
const rowOf = (
  tokens: Token[],
  columns: readonly LooseColumn[],
  layout: TableForm['layout'],
): (LooseCell | undefined)[] | undefined => {
  const rest = [...tokens]
  const cells: (LooseCell | undefined)[] = []
  const keys = columns.map((column) => column.form?.key)
  if (keys[0] === 'sequence') cells.push(cellOf(rest.splice(0, 1)))
  if (layout === 'free') {
    const filled = rest.filter((token) => token.text !== '')
    return filled.length === columns.length ? filled.map((token) => cellOf([token])) : undefined
  }
  if (layout !== 'two-blocks') {
    if (keys.includes('code')) cells.push(takeCode(rest))
    if (keys.includes('name')) cells.push(takeName(rest))
    const figures = figuresOf(rest, columns.length - cells.length)
    return figures === undefined ? undefined : [...cells, ...figures]
  }
  const second = keys.lastIndexOf('name')
  const firstCount = second - cells.length - 1
  const exact =
    rest.length >= columns.length - cells.length && rest[firstCount + 1] !== undefined
      ? rest[firstCount + 1]
      : undefined
  const blankFirst = rest.slice(0, firstCount + 1).every((token) => token.text === '')
  if (
    exact !== undefined &&
    !isNumeric(exact) &&
    (blankFirst ||
      (rest[0]?.text !== '' && rest.slice(1, firstCount + 1).every((token) => token.text === '' || isNumeric(token))))
  ) {
    const income = rest.splice(0, firstCount + 1).map((token) => cellOf([token]))
    const name = takeName(rest)
    const figures = figuresOf(rest, columns.length - second - 1)
    return figures === undefined ? undefined : [...cells, ...income, name, ...figures]
  }
  const incomeFirst = rest[0]?.text !== ''
  const name = takeName(rest)
  if (!incomeFirst) {
    const figures = figuresOf(rest, columns.length - second - 1)
    return figures === undefined
      ? undefined
      : [...cells, ...Array.from({ length: firstCount + 1 }, () => undefined), name, ...figures]
  }
  const next = rest.findIndex((token) => token.text !== '' && !isNumeric(token))
  const income = figuresOf(next < 0 ? rest.splice(0, firstCount) : rest.splice(0, next), firstCount)
  const secondName = takeName(rest)
  const figures = figuresOf(rest, columns.length - second - 1)
  return income === undefined || figures === undefined ? undefined : [...cells, name, ...income, secondName, ...figures]
}

/** Columns of a spaced header: the words stand jumbled over several lines, so each form's own order is used for those that occur. */
const columnsIn = (form: TableForm, header: string): LooseColumn[] => {
  const left = header.replaceAll(/\d+/gu, '')
  const occurs = (column: ColumnForm): boolean =>
    HEADER_SAMPLES.some(([key, word]) => key === column.key && left.includes(word) && column.header.test(word))
  const plainColumns = form.columns.filter((column, index, all) => {
    if (column.under !== undefined) return false
    if (all.findIndex((other) => other.key === column.key && other.under === undefined) !== index) return false
    return occurs(column)
  })
  if (form.layout !== 'two-blocks')
    return plainColumns.map((column) => ({ form: column, header: '', side: 'single' as Side }))
  const sequence = plainColumns.filter((column) => column.key === 'sequence')
  const name = form.columns.find((column) => column.key === 'name')
  const amount = form.columns.find((column) => column.key === 'amount')
  const right = plainColumns.filter((column) => ['total', 'general', 'fund', 'capital'].includes(column.key))
  const block = (side: Side, columns: (ColumnForm | undefined)[]): LooseColumn[] =>
    columns.map((column) => ({ form: column, header: '', side }))
  return [
    ...block('single', sequence),
    ...block('income', [name, amount]),
    ...block('expenditure', [name, ...(right.length > 0 ? right : [amount])]),
  ]
}

/** Full header words by which a column is recognised in a jumbled header. */
const HEADER_SAMPLES: readonly (readonly [string, string])[] = [
  ['sequence', '序号'],
  ['code', '科目编码'],
  ['code', '编码'],
  ['name', '单位名称'],
  ['nature', '单位性质'],
  ['rank', '单位规格'],
  ['funding', '经费保障形式'],
  ['name', '科目名称'],
  ['name', '项目名称'],
  ['name', '项目'],
  ['total', '合计'],
  ['subtotal', '小计'],
  ['amount', '预算数'],
  ['amount', '决算数'],
  ['amount', '金额'],
  ['income-appropriation', '财政拨款收入'],
  ['income-general', '一般公共预算拨款收入'],
  ['income-fund', '政府性基金预算拨款收入'],
  ['income-capital', '国有资本经营预算拨款收入'],
  ['income-special-account', '财政专户收入'],
  ['income-special-account', '财政专户管理资金收入'],
  ['income-special-account', '财政专户核拨'],
  ['income-unit-funds', '单位资金'],
  ['income-superior', '上级补助收入'],
  ['income-affiliated', '附属单位上缴收入'],
  ['income-business', '经营收入'],
  ['income-institution', '事业收入'],
  ['income-other', '其他收入'],
  ['carry-over', '上年结转'],
  ['basic', '基本支出'],
  ['personnel', '人员经费'],
  ['operating', '公用经费'],
  ['project', '项目支出'],
  ['business', '经营支出'],
  ['remitted', '上解上级支出'],
  ['remitted', '上缴上级支出'],
  ['subsidy', '对附属单位补助支出'],
  ['general', '一般公共预算财政拨款'],
  ['general', '一般公共预算'],
  ['fund', '政府性基金预算财政拨款'],
  ['fund', '政府性基金预算拨款'],
  ['fund', '政府性基金财政拨款'],
  ['fund', '政府性基金'],
  ['capital', '国有资本经营预算财政拨款'],
  ['capital', '国有资本经营预算'],
  ['amount', '预算资金'],
  ['quantity', '数量'],
  ['value', '价值'],
  ['abroad', '因公出国(境)费'],
  ['reception', '公务接待费'],
  ['vehicle-purchase', '购置费'],
  ['vehicle-running', '运行费'],
  ['running-costs', '机关运行经费预算数'],
]

/** The order of columns in every Hebei form of income, which differs from the order in which words are best recognised. */
const INCOME_ORDER = [
  'sequence',
  'code',
  'name',
  'total',
  'subtotal',
  'income-appropriation',
  'income-general',
  'income-fund',
  'income-capital',
  'income-special-account',
  'income-unit-funds',
  'income-institution',
  'income-business',
  'income-superior',
  'income-affiliated',
  'income-other',
  'carry-over',
]

const inOrder = (form: TableForm, columns: LooseColumn[]): LooseColumn[] =>
  form.kind === 'income'
    ? columns.toSorted((a, b) => INCOME_ORDER.indexOf(a.form?.key ?? '') - INCOME_ORDER.indexOf(b.form?.key ?? ''))
    : columns

const isPageNumber = (text: string): boolean => /^\s*[-—]?\s*\d{1,3}\s*[-—]?\s*$/u.test(text)

const startsRow = (text: string, expected: number | undefined, form: TableForm): boolean => {
  const trimmed = text.trimStart()
  if (expected !== undefined) return new RegExp(`^${expected}(?:\\s|$)`, 'u').test(trimmed)
  if (form.layout === 'free') return trimmed !== ''
  if (form.layout === 'codes') return /^(?:\d{3,7}\s|\d{3,7}$|合\s*计|总\s*计)/u.test(trimmed)
  return /^(?:合计|总计|资产总额|其中|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d{1,2}[.、．](?!\d)|收入总计|支出总计|本年收入合计|本年支出合计|“?三公)/u.test(
    trimmed,
  )
}

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
  const columns = inOrder(form, columnsIn(form, words))
  const named = columns.some((column) => column.form?.key === 'name')
  if (columns.filter((column) => column.form?.key !== 'sequence').length < 2 || !named || header.length < 1)
    return undefined
  const sequenced = columns[0]?.form?.key === 'sequence'
  const unread: Unread[] = []
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
    const cells = rowOf(tokens, columns, form.layout)
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
    if (startsRow(text, sequenced ? expected : undefined, form)) {
      const numeral = CHINESE_NUMERALS.indexOf(/^\s*([一二三四五六七八九十])、/u.exec(text)?.[1] ?? '-')
      if (!sequenced && (text.includes('。') || text.trim().length > 60 || (numeral >= 0 && numeral > outline + 1)))
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

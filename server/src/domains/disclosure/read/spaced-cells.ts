import type { Place, SourceLine } from '../source.ts'
import type { TableForm } from './forms.ts'
import type { LooseCell, LooseColumn } from './loose.ts'

/** One plain figure. */
export const NUMERIC = /^[-−–]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u
const DASH = /^[-—–―_─]+$/u

export interface Token {
  readonly text: string
  readonly place: Place
}

/** Cells of the lines of one row: a cell ends at a space, an empty cell is one more space, a line break inside a cell is none. */
export const tokensOf = (lines: readonly SourceLine[]): Token[] => {
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

export const isNumeric = (token: Token | undefined): boolean =>
  token !== undefined && (NUMERIC.test(token.text) || DASH.test(token.text))

/**
 * Spreads the figures of a row over `count` columns. Undefined when the columns cannot be told: there are more figures than
 * columns, or fewer in a document whose blanks were lost (`kept` is false).
 */
const figuresOf = (tokens: readonly Token[], count: number, kept: boolean): (LooseCell | undefined)[] | undefined => {
  const trimmed = [...tokens]
  while (trimmed.length > count && trimmed.at(-1)?.text === '') trimmed.pop()
  const filled = trimmed.filter((token) => token.text !== '')
  if (!kept && filled.length > 0 && filled.length < count) return undefined
  if (trimmed.length <= count)
    return Array.from({ length: count }, (_, index) => cellOf(trimmed.slice(index, index + 1)))
  return filled.length === count ? filled.map((token) => cellOf([token])) : undefined
}

/** Takes a name from the front: every word up to the first figure (or one word only), blanks in front ignored. */
const takeName = (tokens: Token[], single = false): LooseCell | undefined => {
  while (tokens[0]?.text === '') tokens.shift()
  const name: Token[] = []
  for (let next = tokens[0]; next !== undefined && next.text !== '' && !isNumeric(next); next = tokens[0]) {
    name.push(next)
    tokens.shift()
    if (single) break
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

/** Which block of a two-block table a lone name belongs to, by its words. */
const isIncomeName = (name: string): boolean => /收入|拨款$|资金$|^上年结转|^年初/u.test(name) && !/支出/u.test(name)

type Cells = (LooseCell | undefined)[] | undefined

const joined = (...parts: readonly Cells[]): Cells =>
  parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? [])

const blockCells = (rest: Token[], firstCount: number, lastCount: number, kept: boolean): Cells => {
  const none = (count: number): Cells => Array.from({ length: count }, () => undefined)
  const second = rest[firstCount + 1]
  const front = rest.slice(0, firstCount + 1)
  const blankFirst = front.every((token) => token.text === '')
  const filledFirst = rest[0]?.text !== '' && front.slice(1).every((token) => token.text === '' || isNumeric(token))
  if (kept && second !== undefined && second.text !== '' && !isNumeric(second) && (blankFirst || filledFirst)) {
    const income = rest.splice(0, firstCount + 1).map((token) => cellOf([token]))
    const name = takeName(rest)
    return joined(income, [name], figuresOf(rest, lastCount, kept))
  }
  const words = rest.filter((token) => token.text !== '' && !isNumeric(token))
  const only = words.length === 1 ? words[0]?.text : undefined
  // Blanks at the beginning of a line are layout: a lone name of expenditure stands in the second block with or without them.
  const lone = kept
    ? rest[0]?.text === '' || only?.endsWith('支出') === true
    : only !== undefined && !isIncomeName(rest.find((token) => token.text !== '')?.text ?? '')
  const name = takeName(rest, true)
  if (lone) return joined(none(firstCount + 1), [name], figuresOf(rest, lastCount, kept))
  const next = rest.findIndex((token) => token.text !== '' && !isNumeric(token))
  const income = rest.splice(0, next < 0 ? Math.min(rest.length, kept ? firstCount : rest.length) : next)
  const secondName = takeName(rest, true)
  return joined([name], figuresOf(income, firstCount, kept), [secondName], figuresOf(rest, lastCount, kept))
}

/** One printed row of a spaced table as cells of `columns`. `kept` says whether the document kept its blank cells. */
export const spacedCells = (
  tokens: readonly Token[],
  columns: readonly LooseColumn[],
  layout: TableForm['layout'],
  kept: boolean,
): Cells => {
  const rest = [...tokens]
  const cells: (LooseCell | undefined)[] = []
  const keys = columns.map((column) => column.form?.key)
  if (keys[0] === 'sequence') cells.push(cellOf(rest.splice(0, 1)))
  if (layout === 'free') {
    const filled = rest.filter((token) => token.text !== '')
    return filled.length === columns.length ? filled.map((token) => cellOf([token])) : undefined
  }
  if (layout === 'two-blocks') {
    const second = keys.lastIndexOf('name')
    return joined(cells, blockCells(rest, second - cells.length - 1, columns.length - second - 1, kept))
  }
  if (keys.includes('code')) cells.push(takeCode(rest))
  if (keys.includes('name')) cells.push(takeName(rest))
  return joined(cells, figuresOf(rest, columns.length - cells.length, kept))
}

/** Whether a document kept its blank cells: somewhere a figure stands between two spaces and more. */
export const keepsBlanks = (lines: readonly SourceLine[]): boolean =>
  lines.some((line) => /\S {2,}[-\d][\d,.]*(?: |$)|\d {2,}$/u.test(line.text))

import { isLocalDate, type LocalDate } from '../../../platform/time/index.ts'
import { FIGURE_IDS, FIGURES, type FigureId } from '../figures.ts'
import { type Rational, readRational } from '../rational.ts'
import { type Choice, type Counted, MOST, type Operator, type Span } from './expression.ts'
import { type Outcome, right, wrong } from './mistake.ts'

export type Token = Span &
  (
    | { readonly kind: 'figure'; readonly id: FigureId }
    | { readonly kind: 'amount'; readonly written: Rational; readonly unit: Counted }
    | { readonly kind: 'date'; readonly date: LocalDate }
    | { readonly kind: 'operator'; readonly operator: Operator }
    | { readonly kind: 'choice'; readonly of: Choice }
    | { readonly kind: 'open' | 'close' | 'comma' }
  )

const SIGNS: Readonly<Record<string, Operator>> = {
  '+': '+',
  '＋': '+',
  '-': '−',
  '−': '−',
  '–': '−',
  '－': '−',
  '×': '×',
  '*': '×',
  '＊': '×',
  '÷': '÷',
  '/': '÷',
  '／': '÷',
}
const MARKS: Readonly<Record<string, 'open' | 'close' | 'comma'>> = {
  '(': 'open',
  '（': 'open',
  ')': 'close',
  '）': 'close',
  ',': 'comma',
  '，': 'comma',
}
export const CHOICE_NAMES: Readonly<Record<Choice, { readonly zh: string; readonly en: string }>> = {
  least: { zh: '较小值', en: 'least' },
  greatest: { zh: '较大值', en: 'greatest' },
}
export const UNIT_NAMES: Readonly<Record<Counted, { readonly zh: string; readonly en: string }>> = {
  number: { zh: '', en: '' },
  percent: { zh: '%', en: '%' },
  count: { zh: '件', en: 'items' },
  days: { zh: '天', en: 'days' },
  money: { zh: '元', en: 'yuan' },
}
const UNIT_WORDS: Readonly<Record<string, Counted>> = {
  '%': 'percent',
  '％': 'percent',
  件: 'count',
  次: 'count',
  人: 'count',
  个: 'count',
  items: 'count',
  天: 'days',
  日: 'days',
  days: 'days',
  元: 'money',
  yuan: 'money',
}

/** The words of the language, the longest first: no name hides another that begins with it. */
const WORDS: readonly {
  readonly word: string
  readonly as: { kind: 'figure'; id: FigureId } | { kind: 'choice'; of: Choice }
}[] = [
  ...FIGURE_IDS.flatMap((id) =>
    [FIGURES[id].zh, FIGURES[id].en].map((word) => ({ word, as: { kind: 'figure' as const, id } })),
  ),
  ...(['least', 'greatest'] as const).flatMap((of) =>
    [CHOICE_NAMES[of].zh, CHOICE_NAMES[of].en].map((word) => ({ word, as: { kind: 'choice' as const, of } })),
  ),
].toSorted((a, b) => b.word.length - a.word.length)

const SPACE = /\s+/y
const DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日/y
const NUMBER = /\d+(?:\.\d+)?(?:\s*(%|％|[件次人个天日元]|items\b|days\b|yuan\b))?/y
const UNKNOWN = /[^\s+＋−–－×*＊÷/／()（）,，-]+/y
const LETTER = /[\p{L}\p{N}]/u

/** Cuts a formula into its words. */
export function lex(source: string): Outcome<Token[]> {
  if (source.length > MOST.characters) return wrong({ at: 0, length: source.length, why: 'tooLong' })
  const tokens: Token[] = []
  let at = 0
  const found = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(source)
  }
  while (at < source.length) {
    const space = found(SPACE)
    if (space) {
      at += space[0].length
      continue
    }
    const character = source[at] ?? ''
    const operator = SIGNS[character]
    const mark = MARKS[character]
    const known = wordAt(source, at)
    const date = found(DATE)
    const number = found(NUMBER)
    if (operator) tokens.push({ kind: 'operator', operator, at, length: 1 })
    else if (mark) tokens.push({ kind: mark, at, length: 1 })
    else if (known) tokens.push({ ...known.as, at, length: known.word.length })
    else if (date) {
      const [all, year = '', month = '', day = ''] = date
      const said = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
      if (!isLocalDate(said)) return wrong({ at, length: all.length, why: 'badDate' })
      tokens.push({ kind: 'date', date: said, at, length: all.length })
    } else if (number && !LETTER.test(source[at + number[0].length] ?? '')) {
      const [all, unit = ''] = number
      const written = readRational(/^[\d.]+/.exec(all)?.[0] ?? '')
      if (!written) return wrong({ at, length: all.length, why: 'tooLong' })
      tokens.push({ kind: 'amount', written, unit: UNIT_WORDS[unit] ?? 'number', at, length: all.length })
    } else {
      const word = found(UNKNOWN)?.[0] ?? character
      return wrong({ at, length: word.length, why: 'unknownName', word })
    }
    at += tokens.at(-1)?.length ?? 1
  }
  return right(tokens)
}

/** A word of the language that ends where a word may end. */
function wordAt(source: string, at: number): (typeof WORDS)[number] | undefined {
  const found = WORDS.find(({ word }) => source.slice(at, at + word.length).toLowerCase() === word.toLowerCase())
  if (!found || LETTER.test(source[at + found.word.length] ?? '')) return undefined
  return found
}

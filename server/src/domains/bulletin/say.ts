import type { DocumentLanguage } from '../../platform/documents/index.ts'
import type { Comparison, Figure } from '../statistics/index.ts'
import { fill, messages } from './messages/index.ts'

/** A count as it is, a share as `83.33%`, a dash where there is nothing to divide: the same in texts, tables and on the pages. */
export const figureText = ({ numerator, denominator, share }: Figure): string =>
  denominator === null ? String(numerator) : share === null ? '–' : `${(share * 100).toFixed(2)}%`

/** A figure with what it rests on: `83.33%（5/6）`. A count rests on itself. */
export function withBasis(figure: Figure, language: DocumentLanguage): string {
  if (figure.denominator === null) return String(figure.numerator)
  const { basis, nothing } = messages[language].say
  const { numerator, denominator } = figure
  return figure.share === null ? nothing : fill(basis, { share: figureText(figure), numerator, denominator })
}

/** Which way a figure went. Null where one of the two says nothing. */
export type Change =
  | { readonly way: 'same' }
  | { readonly way: 'up' | 'down'; readonly by: number; readonly in: 'percent' | 'points' | 'number' }

/**
 * How a figure changed: counts in per cent of the earlier, shares in percentage points. Of nothing there is no percentage, and what rounds
 * to nothing is said in numbers; so "up" and "down" never stand beside 0.
 */
export function changeOf(now: Figure, before: Figure): Change | null {
  if (now.denominator === null) {
    const difference = now.numerator - before.numerator
    if (difference === 0) return { way: 'same' }
    const way = difference > 0 ? 'up' : 'down'
    const percent = before.numerator === 0 ? 0 : round(Math.abs(difference / before.numerator) * 100, 1)
    return percent === 0 ? { way, by: Math.abs(difference), in: 'number' } : { way, by: percent, in: 'percent' }
  }
  if (now.share === null || before.share === null) return null
  const points = round(Math.abs(now.share - before.share) * 100, 2)
  return points === 0 ? { way: 'same' } : { way: now.share > before.share ? 'up' : 'down', by: points, in: 'points' }
}

const round = (amount: number, places: number): number => Number(amount.toFixed(places))

/** The change in words: 同比上升12.5%, 环比持平, 同比增加3（上年同期为0）. */
export function changeWords(
  now: Figure,
  before: Figure | undefined,
  comparison: Exclude<Comparison, 'cumulative'>,
  language: DocumentLanguage,
): string {
  const { against, change } = messages[language].say
  const words = against[comparison]
  const found = before === undefined ? null : changeOf(now, before)
  if (before === undefined || found === null) return fill(change.nothing, words)
  if (found.way === 'same') return fill(change.same, words)
  const { way, by } = found
  const amount = found.in === 'points' ? by.toFixed(2) : found.in === 'percent' ? by.toFixed(1) : String(by)
  return fill(change[way][found.in], { ...words, amount, before: figureText(before) })
}

/** The change in a cell of a table: `+12.5%`, `−0.30`, `±0`. */
export function changeCell(now: Figure, before: Figure | undefined, language: DocumentLanguage): string {
  const found = before === undefined ? null : changeOf(now, before)
  if (found === null) return '–'
  if (found.way === 'same') return '±0'
  const sign = found.way === 'up' ? '+' : '−'
  if (found.in === 'percent') return `${sign}${found.by.toFixed(1)}%`
  if (found.in === 'number') return `${sign}${found.by}`
  return `${sign}${found.by.toFixed(2)}${messages[language].say.points}`
}

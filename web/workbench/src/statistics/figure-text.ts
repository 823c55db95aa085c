import type { StatisticsFigure } from '@huiyin/api'

/** A share as `83.33%`, a count as it is; a dash where there is nothing to divide. */
export function figureText({ numerator, denominator, share }: StatisticsFigure): string {
  if (denominator === null) return String(numerator)
  return share === null ? '–' : `${(share * 100).toFixed(2)}%`
}

/** How much a figure grew: counts in per cent of the earlier, shares in percentage points. */
export function changeText(now: StatisticsFigure, before: StatisticsFigure | undefined): string {
  if (!before) return '–'
  if (now.denominator === null) {
    if (before.numerator === 0) return '–'
    return signed(((now.numerator - before.numerator) / before.numerator) * 100, '%')
  }
  return now.share === null || before.share === null ? '–' : signed((now.share - before.share) * 100, '')
}

const signed = (amount: number, unit: string): string =>
  `${amount > 0 ? '+' : amount < 0 ? '−' : '±'}${Math.abs(amount).toFixed(1)}${unit}`

/** The amount that a chart draws: a share in per cent, or a count. */
export const amountOf = ({ numerator, denominator, share }: StatisticsFigure): number | null =>
  denominator === null ? numerator : share === null ? null : Number((share * 100).toFixed(2))

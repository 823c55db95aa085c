import type { StatisticsFigure } from '@huiyin/api'
import { figureText } from '../statistics/figure-text.ts'

/** A figure with what it rests on; a count rests on itself. */
export const basisText = (figure: StatisticsFigure): string =>
  figure.share === null ? figureText(figure) : `${figureText(figure)} (${figure.numerator}/${figure.denominator})`

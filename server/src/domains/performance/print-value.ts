import { addDays } from '../../platform/time/index.ts'
import type { Sentence } from './explain.ts'
import { FIGURES, type FigureId } from './figures.ts'
import { parse } from './language/parse.ts'
import { print } from './language/print.ts'
import { divide, printRational, type Rational, rational } from './rational.ts'
import { scaleOf, type Target } from './target.ts'

/** A formula in both languages. */
export const printFormula = (formula: string): Sentence | null => {
  const parsed = parse(formula)
  return parsed.ok ? { zh: print(parsed.value, 'zh'), en: print(parsed.value, 'en') } : null
}

/** A value in the unit in which its target was printed; a day for dates, percent for what was judged. */
export function printValue(value: Rational | null, target: Target): string | null {
  if (value === null) return null
  if (target.kind === 'date') return addDays('1970-01-01', Number(value.top / value.bottom))
  const shown = divide(value, scaleOf(target.kind === 'quantity' ? target.unit : '%').scale)
  return shown && printRational(shown, 2)
}

/** A figure as formulas show it: money in yuan. */
export const printFigure = (id: FigureId, value: Rational | null): string | null => {
  const shown = value && FIGURES[id].unit === 'money' ? divide(value, rational(100)) : value
  return shown && printRational(shown)
}

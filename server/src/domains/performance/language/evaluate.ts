import { daysBetween, type LocalDate } from '../../../platform/time/index.ts'
import type { FigureId } from '../figures.ts'
import { add, compare, divide, multiply, type Rational, rational, subtract } from '../rational.ts'
import type { Counted, Expression } from './expression.ts'

/** Why a formula has no value: a figure has none, or there is nothing to divide by. */
export type Nothing = { readonly none: 'noValue'; readonly id: FigureId } | { readonly none: 'nothingToDivide' }
export type Evaluated = { readonly value: Rational } | Nothing

/** How many of the unit in which values are kept one written unit is: shares as parts of one, money as 分. */
const KEPT: Readonly<Record<Counted, Rational>> = {
  number: rational(1),
  percent: rational(1, 100),
  count: rational(1),
  days: rational(1),
  money: rational(100),
}

const FIRST_DAY: LocalDate = '1970-01-01'
/** Dates are counted as days, so that days lie between them. */
export const dayNumber = (date: LocalDate): Rational => rational(daysBetween(FIRST_DAY, date))

/** The exact value of a formula that was checked. */
export function evaluate(expression: Expression, valueOf: (id: FigureId) => Rational | null): Evaluated {
  switch (expression.kind) {
    case 'figure': {
      const value = valueOf(expression.id)
      return value === null ? { none: 'noValue', id: expression.id } : { value }
    }
    case 'amount':
      return { value: multiply(expression.written, KEPT[expression.unit]) }
    case 'date':
      return { value: dayNumber(expression.date) }
    default: {
      const left = evaluate(expression.left, valueOf)
      if ('none' in left) return left
      const right = evaluate(expression.right, valueOf)
      if ('none' in right) return right
      const value = apply(expression, left.value, right.value)
      return value === null ? { none: 'nothingToDivide' } : { value }
    }
  }
}

function apply(by: Expression & { kind: 'operation' | 'choice' }, left: Rational, right: Rational): Rational | null {
  if (by.kind === 'choice') return compare(left, right) <= 0 === (by.of === 'least') ? left : right
  switch (by.operator) {
    case '+':
      return add(left, right)
    case '−':
      return subtract(left, right)
    case '×':
      return multiply(left, right)
    case '÷':
      return divide(left, right)
  }
}

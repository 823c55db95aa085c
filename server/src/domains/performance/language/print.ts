import { FIGURES, type Language } from '../figures.ts'
import { printRational } from '../rational.ts'
import type { Expression, Operator } from './expression.ts'
import { CHOICE_NAMES, UNIT_NAMES } from './lex.ts'

const CLOSENESS: Readonly<Record<Operator, number>> = { '+': 0, '−': 0, '×': 1, '÷': 1 }
/** As many places as a written number can have. */
const PLACES = 40

/** Writes a formula as it is read: what is parsed again is the same. */
export function print(expression: Expression, language: Language): string {
  switch (expression.kind) {
    case 'figure':
      return FIGURES[expression.id][language]
    case 'amount': {
      const unit = UNIT_NAMES[expression.unit][language]
      const gap = language === 'en' && unit.length > 1 ? ' ' : ''
      return `${printRational(expression.written, PLACES)}${gap}${unit}`
    }
    case 'date': {
      const [year = '', month = '', day = ''] = expression.date.split('-')
      return `${year}年${Number(month)}月${Number(day)}日`
    }
    case 'choice': {
      const comma = language === 'zh' ? '，' : ', '
      const inside = `${print(expression.left, language)}${comma}${print(expression.right, language)}`
      return language === 'zh'
        ? `${CHOICE_NAMES[expression.of].zh}（${inside}）`
        : `${CHOICE_NAMES[expression.of].en}(${inside})`
    }
    case 'operation': {
      const { operator, left, right } = expression
      return `${part(left, operator, false, language)} ${operator} ${part(right, operator, true, language)}`
    }
  }
}

function part(inner: Expression, outer: Operator, isRight: boolean, language: Language): string {
  const text = print(inner, language)
  if (inner.kind !== 'operation') return text
  const looser = CLOSENESS[inner.operator] < CLOSENESS[outer]
  const alike = CLOSENESS[inner.operator] === CLOSENESS[outer]
  if (!looser && !(alike && isRight)) return text
  return language === 'zh' ? `（${text}）` : `(${text})`
}

import { FIGURES, type FigureId, type Unit } from '../figures.ts'
import type { Expression } from './expression.ts'
import { type Outcome, right, wrong } from './mistake.ts'

/**
 * In what a formula is counted, or why it means nothing. Like is added to like; like divided by like has no unit; a number, or a share in
 * percent, takes a part of anything; days lie between dates.
 */
export function unitOf(expression: Expression, recorded: ReadonlySet<FigureId>): Outcome<Unit> {
  switch (expression.kind) {
    case 'figure': {
      const { id, span } = expression
      if (recorded.has(id)) return right(FIGURES[id].unit)
      return wrong({ ...span, why: 'notRecorded', word: FIGURES[id].zh })
    }
    case 'amount':
      return right(expression.unit)
    case 'date':
      return right('date')
    default: {
      const left = unitOf(expression.left, recorded)
      if (!left.ok) return left
      const after = unitOf(expression.right, recorded)
      if (!after.ok) return after
      const units = { left: left.value, right: after.value }
      const why = expression.kind === 'choice' ? 'cannotCompare' : REFUSALS[expression.operator]
      const unit = expression.kind === 'choice' ? alike(units) : UNITS_OF[expression.operator](units)
      return unit ? right(unit) : wrong({ ...expression.span, why, ...units })
    }
  }
}

interface Sides {
  readonly left: Unit
  readonly right: Unit
}
const REFUSALS = { '+': 'cannotAdd', '−': 'cannotAdd', '×': 'cannotMultiply', '÷': 'cannotDivide' } as const

const alike = ({ left, right: after }: Sides): Unit | undefined => (left === after ? left : undefined)
const PART: ReadonlySet<Unit> = new Set(['number', 'percent'])

const UNITS_OF: Readonly<Record<keyof typeof REFUSALS, (sides: Sides) => Unit | undefined>> = {
  '+': (sides) => {
    if (sides.left === 'date' || sides.right === 'date')
      return sides.left === 'date' && sides.right === 'days' ? 'date' : undefined
    return alike(sides)
  },
  '−': (sides) => {
    if (sides.left === 'date' && sides.right === 'date') return 'days'
    if (sides.left === 'date' && sides.right === 'days') return 'date'
    return sides.right === 'date' ? undefined : alike(sides)
  },
  '×': ({ left, right: after }) => {
    if (left === 'date' || after === 'date') return undefined
    if (left === 'number') return after
    if (after === 'number' || after === 'percent') return left
    return left === 'percent' ? after : undefined
  },
  '÷': ({ left, right: after }) => {
    if (left === 'date' || after === 'date') return undefined
    if (left === after) return 'number'
    if (PART.has(after)) return left
    return after === 'count' && (left === 'money' || left === 'days') ? left : undefined
  },
}

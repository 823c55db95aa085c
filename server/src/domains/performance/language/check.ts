import type { FigureId, Unit } from '../figures.ts'
import type { Expression } from './expression.ts'
import { type Outcome, right, wrong } from './mistake.ts'
import { parse } from './parse.ts'
import { unitOf } from './unit-of.ts'

export interface Formula {
  readonly expression: Expression
  readonly unit: Unit
}

/**
 * Reads a formula and checks that it means something: every name is a figure that is recorded, and units fit. A share of like by like counts as
 * percent where percent is wanted.
 */
export function check(source: string, recorded: ReadonlySet<FigureId>, wanted?: Unit): Outcome<Formula> {
  const parsed = parse(source)
  if (!parsed.ok) return parsed
  const expression = parsed.value
  const unit = unitOf(expression, recorded)
  if (!unit.ok) return unit
  const fits = wanted === undefined || unit.value === wanted || (wanted === 'percent' && unit.value === 'number')
  if (!fits) return wrong({ ...expression.span, why: 'wrongUnit', found: unit.value, wanted })
  return right({ expression, unit: wanted ?? unit.value })
}

/** The figures that a formula names, each once, in the order of reading. */
export function figuresOf(expression: Expression): FigureId[] {
  if (expression.kind === 'figure') return [expression.id]
  if (expression.kind === 'operation' || expression.kind === 'choice')
    return [...new Set([...figuresOf(expression.left), ...figuresOf(expression.right)])]
  return []
}

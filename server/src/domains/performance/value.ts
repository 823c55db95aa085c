import type { LocalDate } from '../../platform/time/index.ts'
import type { AttachmentRef } from '../matter/index.ts'
import { unitOfTarget } from './classify.ts'
import type { FigureId, Unit } from './figures.ts'
import { figuresOf } from './language/check.ts'
import { dayNumber, evaluate } from './language/evaluate.ts'
import { parse } from './language/parse.ts'
import type { Answer } from './measure-source.ts'
import { spanOf } from './period.ts'
import { multiply, type Rational, readRational } from './rational.ts'
import {
  forecast,
  goalLight,
  type Light,
  type LightRules,
  passedOf,
  USUAL_LIGHTS,
  type Watched,
} from './score/monitor.ts'
import { isMet } from './score/score-indicator.ts'
import type { IndicatorData } from './tables.ts'
import { quantityOf, scaleOf } from './target.ts'

/** On what an entered value rests: a document by its title and where it is found. */
export interface Evidence {
  readonly title: string
  readonly place: string
  /** The files of it, as they were uploaded. */
  readonly files?: readonly AttachmentRef[] | undefined
}

/** A value that somebody entered: a number in the unit of the target, a day, or how far it was reached, in percent. */
export interface Entered {
  readonly kind: 'number' | 'day' | 'judged'
  readonly value: string
  readonly on: LocalDate
  readonly evidence: readonly Evidence[]
  readonly note: string
}

export type NoValue = 'refused' | 'not-entered' | 'no-records' | 'nothing-to-divide'

/** What an indicator has reached, with all that makes it. */
export interface Reached {
  /** As values are kept: shares as parts of one, money as 分, days of the calendar as their number. */
  readonly value: Rational | null
  readonly unit: Unit | null
  readonly none: NoValue | null
  readonly figures: readonly FigureId[]
  readonly met: boolean | null
  readonly forecast: Rational | null
  readonly light: Light | null
}

const ADDS_UP: ReadonlySet<Unit | null> = new Set(['count', 'money'])

/** Pure: the value of an indicator on a day of its year, from the answers of those who keep the figures or from what was entered. */
export function reachedOf(
  indicator: IndicatorData,
  entered: Entered | null,
  answers: ReadonlyMap<FigureId, Answer>,
  year: number,
  on: LocalDate,
  lights: LightRules = USUAL_LIGHTS,
): Reached {
  const { target, measurement } = indicator
  const unit = unitOfTarget(target)
  const found = valueOf(indicator, entered, answers)
  const empty = { unit, figures: found.figures, met: null, forecast: null, light: null }
  if (found.value === null) return { ...empty, value: null, none: found.none }
  const wanted =
    target.kind === 'quantity' ? quantityOf(target) : target.kind === 'date' ? dayNumber(target.date) : undefined
  if (wanted === undefined || target.kind === 'quality' || target.kind === 'none')
    return { ...empty, value: found.value, none: null }
  const watched: Watched = {
    operator: target.operator,
    target: wanted,
    value: found.value,
    growth: measurement.kind === 'measured' && ADDS_UP.has(unit) ? 'adds-up' : 'stands',
  }
  const passed = passedOf(spanOf(year, indicator.period), on)
  return {
    ...empty,
    value: found.value,
    none: null,
    met: isMet(target.operator, found.value, wanted),
    forecast: forecast(watched, passed),
    light: goalLight(watched, passed, lights),
  }
}

type Found = { readonly figures: readonly FigureId[] } & (
  | { readonly value: Rational; readonly none: null }
  | { readonly value: null; readonly none: NoValue }
)

function valueOf(
  { measurement, target }: IndicatorData,
  entered: Entered | null,
  answers: ReadonlyMap<FigureId, Answer>,
): Found {
  if (measurement.kind === 'refused') return { value: null, none: 'refused', figures: [] }
  if (measurement.kind === 'measured') return computed(measurement.formula, answers)
  const value = entered && enteredValue(entered, target.kind === 'quantity' ? target.unit : '')
  return value ? { value, none: null, figures: [] } : { value: null, none: 'not-entered', figures: [] }
}

function computed(formula: string, answers: ReadonlyMap<FigureId, Answer>): Found {
  const parsed = parse(formula)
  if (!parsed.ok) return { value: null, none: 'no-records', figures: [] }
  const figures = figuresOf(parsed.value)
  const result = evaluate(parsed.value, (id) => answers.get(id)?.value ?? null)
  if ('value' in result) return { value: result.value, none: null, figures }
  return { value: null, none: result.none === 'noValue' ? 'no-records' : 'nothing-to-divide', figures }
}

/** An entered value as values are kept; undefined where it cannot be read. */
export function enteredValue({ kind, value }: Pick<Entered, 'kind' | 'value'>, unit: string): Rational | undefined {
  if (kind === 'day') return dayNumber(value)
  const read = readRational(value)
  return read && multiply(read, scaleOf(kind === 'judged' ? '%' : unit).scale)
}

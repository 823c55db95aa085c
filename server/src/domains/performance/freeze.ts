import { explainMeasurement } from './explain.ts'
import { FIGURES } from './figures.ts'
import { printFigure, printFormula, printValue } from './print-value.ts'
import { add, compare, divide, multiply, NOUGHT, ONE, type Rational, rational } from './rational.ts'
import type { Frozen, FrozenIndicator } from './record.ts'
import { lightsOf, type DatedRules, type Rules, scoringOf } from './rules.ts'
import { type Light, worseOf } from './score/monitor.ts'
import { type Actual, executionShare, gradeOf, pointsOf, type Score, scoreIndicator } from './score/score-indicator.ts'
import type { Spending } from './spending.ts'
import type { IndicatorRow, SubjectRow } from './tables.ts'
import { quantityOf } from './target.ts'
import { type Reached, reachedOf } from './value.ts'
import type { Values } from './values.ts'
import { isScored, weightsOf } from './weighing.ts'

export interface ToFreeze {
  readonly subject: SubjectRow
  readonly indicators: readonly IndicatorRow[]
  readonly values: Values
  readonly rules: DatedRules
  /** 分 at the start of the year. */
  readonly firstBudget: number | null
  readonly spending: Spending | null
}

/** Pure: a project and its indicators as they stand on a day, with lights and points. */
export function freeze({ subject, indicators, values, rules: dated, firstBudget, spending }: ToFreeze): Frozen {
  const { rules } = dated
  const weights = weightsOf(subject, indicators, rules)
  const { day } = values.moment
  const reached = new Map(
    indicators.map((row) => [
      row.id,
      reachedOf(
        row.data,
        values.enteredFor(row),
        values.answersFor(row),
        subject.year,
        values.spanFor(row)?.to ?? day,
        lightsOf(rules),
      ),
    ]),
  )
  const scores = indicators.map((row) => scoreOf(row, reached.get(row.id), rules))
  const execution = spending === null ? null : executionShare(spending.spent, spending.budget)
  const parts = [
    { weight: weights.execution, share: execution ?? NOUGHT },
    ...indicators.map(({ id }, n) => ({ weight: weights.of.get(id) ?? 0, share: scores[n]?.share ?? NOUGHT })),
  ]
  const exact = pointsOf(parts)
  const [executionPoints = 0, ...points] = apportion(parts.map((part) => multiply(rational(part.weight), part.share)))
  const frozen = indicators.map((row, n): FrozenIndicator => {
    const score = scores[n]
    return {
      ...presentable(row, reached.get(row.id), values),
      weight: weights.of.get(row.id) ?? 0,
      points: points[n] ?? 0,
      why: isScored(row) && score ? score.why : null,
    }
  })
  const lights = [spending?.light ?? null, ...frozen.map(({ light }) => light)]
  return {
    rules: dated,
    subject: { kind: subject.kind, name: subject.name, code: subject.code, goals: subject.goals },
    money: spending && {
      first: firstBudget ?? spending.budget,
      ...spending,
      weight: weights.execution,
      points: executionPoints,
    },
    indicators: frozen,
    light: lights.reduce<Light>((worst, light) => (light === null ? worst : worseOf(worst, light)), 'green'),
    total: rules.total,
    points: executionPoints + points.reduce((sum, each) => sum + each, 0),
    weightsSum: weights.sum,
    grade: gradeOf(exact, rules.total, rules.grades),
  }
}

/** What an indicator earns. A day that was to be kept was kept or not. */
function scoreOf(row: IndicatorRow, reached: Reached | undefined, rules: Rules): Score {
  const missing: Score = { share: NOUGHT, why: 'missing' }
  const { target } = row.data
  if (!isScored(row) || reached?.value == null) return missing
  if (target.kind === 'date')
    return reached.met === true ? { share: ONE, why: 'met' } : { share: NOUGHT, why: 'partly' }
  return scoreIndicator(actualOf(row, reached.value), scoringOf(rules))
}

function actualOf({ data: { target } }: IndicatorRow, value: Rational): Actual {
  const wanted = target.kind === 'quantity' ? quantityOf(target) : undefined
  if (target.kind === 'quantity' && wanted)
    return { kind: 'quantity', operator: target.operator, target: wanted, value }
  const percent = Number((value.top * 10_000n) / value.bottom) / 100
  const reached = percent >= 80 ? 'achieved' : percent >= 60 ? 'partly' : 'missed'
  return { kind: 'judged', reached, percent }
}

/**
 * Whole hundredths of a point whose sum is the whole part of the exact sum: what is printed foots, and rounding lifts nobody into a better grade.
 */
export function apportion(parts: readonly Rational[]): number[] {
  const floors = parts.map(({ top, bottom }) => top / bottom)
  const exact = parts.reduce((sum, part) => add(sum, part), NOUGHT)
  const left = Number(exact.top / exact.bottom - floors.reduce((sum, floor) => sum + floor, 0n))
  const rests = parts.map((part, n) => ({ n, rest: add(part, rational(-(floors[n] ?? 0n))) }))
  const up = new Set(
    rests
      .toSorted((a, b) => compare(b.rest, a.rest) || a.n - b.n)
      .slice(0, left)
      .map(({ n }) => n),
  )
  return floors.map((floor, n) => Number(floor) + (up.has(n) ? 1 : 0))
}

type Presentable = Omit<FrozenIndicator, 'weight' | 'points' | 'why'>

function presentable(row: IndicatorRow, reached: Reached | undefined, values: Values): Presentable {
  const { level1, level2, name, printed, target, measurement } = row.data
  const answers = values.answersFor(row)
  return {
    id: row.id,
    level1,
    level2,
    name,
    printed,
    target,
    how: measurement.kind,
    explained: explainMeasurement(measurement),
    formula: measurement.kind === 'measured' ? printFormula(measurement.formula) : null,
    value: printValue(reached?.value ?? null, target),
    none: reached?.none ?? null,
    met: reached?.met ?? null,
    forecast: printValue(reached?.forecast ?? null, target),
    light: reached?.light ?? null,
    figures: (reached?.figures ?? []).map((id) => ({
      id,
      name: { zh: FIGURES[id].zh, en: FIGURES[id].en },
      value: printFigure(id, answers.get(id)?.value ?? null),
    })),
    evidence: values.enteredFor(row)?.evidence.map(({ title }) => title) ?? [],
  }
}

/** A part of a whole in percent, rounded to two places; null without a whole. */
export const percentOf = (part: number, whole: number): Rational | null => divide(rational(part * 100), rational(whole))

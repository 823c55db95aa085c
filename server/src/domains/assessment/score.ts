import {
  add,
  compare,
  divide,
  evaluate,
  type FigureId,
  figuresOf,
  greatest,
  isMet,
  least,
  multiply,
  NOUGHT,
  ONE,
  parse,
  printRational,
  quantityOf,
  type Rational,
  rational,
  scaleOf,
  scoreIndicator,
  subtract,
} from '../performance/index.ts'
import { exact, type Item, type Rule } from './scheme.ts'

/** A figure as it was told when the assessment was computed; frozen with it. */
export interface Frozen {
  readonly id: FigureId
  /** Exact, as a decimal or a whole number. */
  readonly value: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly excluded: Readonly<Record<string, number>>
}

/** Points that somebody gave, with what they rest on. */
export interface Mark {
  readonly points: string
  readonly reason: string
  readonly evidence: readonly { readonly title: string; readonly place: string }[]
}

export const WHYS = [
  'met',
  'partly',
  'step',
  'nothing-to-judge',
  'deducted',
  'marked',
  'not-marked',
  'corrected',
] as const
export type Why = (typeof WHYS)[number]

/** One line of a result: the points of an item, and everything that made them. Numbers are exact texts. */
export interface Line {
  readonly item: string
  readonly weight: string
  /** Null until somebody has given them. */
  readonly points: string | null
  readonly why: Why
  /** In the unit of the target, to two places. */
  readonly value: string | null
  readonly figures: readonly Frozen[]
  readonly mark: Mark | null
}

/** What the figures say as values are kept. */
export type ValueOf = (id: FigureId) => Rational | null

const hundredths = (value: Rational): string => printRational(value, 2)
/** Short of its weight by less than it shows, a line still shows less than its weight. */
const shown = (share: Rational, weight: Rational): string => {
  const earned = multiply(weight, share)
  // Cut, never rounded up: what is missed is never given away, and order of lines never matters.
  return hundredths(rational((earned.top * 100n) / earned.bottom, 100n))
}

/** The share of its weight that a value earns under a rule. */
export function shareOf(value: Rational, rule: Rule): { share: Rational; why: 'met' | 'partly' | 'step' } {
  const { operator, unit, scoring, steps } = rule
  const target = quantityOf({ value: rule.target, unit }) ?? NOUGHT
  if (isMet(operator, value, target)) return { share: ONE, why: 'met' }
  if (scoring === 'proportional') {
    const never = { reduceBeyond: null, partialCredit: true }
    return { share: scoreIndicator({ kind: 'quantity', operator, value, target }, never).share, why: 'partly' }
  }
  const reached = steps
    .filter(({ from }) => isMet(operator, value, quantityOf({ value: from, unit }) ?? NOUGHT))
    .reduce((best, { percent }) => Math.max(best, percent), 0)
  return { share: rational(reached, 100), why: 'step' }
}

/** The line of one item: never less than nothing, never more than its weight. */
export function scoreItem(item: Item, valueOf: ValueOf, figures: readonly Frozen[], mark: Mark | null): Line {
  const weight = exact(item.points)
  const line = { item: item.id, weight: item.points, value: null, figures, mark: null }
  if (item.kind === 'manual') {
    if (mark === null) return { ...line, points: null, why: 'not-marked', figures: [] }
    const points = hundredths(least(weight, greatest(NOUGHT, exact(mark.points))))
    return { ...line, points, why: 'marked', figures: [], mark }
  }
  const parsed = parse(item.formula)
  const result = parsed.ok ? evaluate(parsed.value, valueOf) : null
  // Nothing was due: nothing was missed.
  if (result === null || 'none' in result) return { ...line, points: item.points, why: 'nothing-to-judge' }
  if (item.kind === 'deduction') {
    const taken = multiply(exact(item.each), greatest(NOUGHT, result.value))
    const points = hundredths(greatest(NOUGHT, subtract(weight, taken)))
    return { ...line, points, why: compare(taken, NOUGHT) === 0 ? 'met' : 'deducted', value: hundredths(result.value) }
  }
  const { share, why } = shareOf(result.value, item.rule)
  const value = divide(result.value, scaleOf(item.rule.unit).scale)
  return { ...line, points: shown(share, weight), why, value: value && hundredths(value) }
}

/** The figures that an item's formula names. */
export function figuresNeeded(item: Item): readonly FigureId[] {
  const parsed = item.kind === 'manual' ? null : parse(item.formula)
  return parsed?.ok ? figuresOf(parsed.value) : []
}

/** One office under a scheme: a line for each item, from its figures and the points that people gave. */
export function scoreOffice(
  items: readonly Item[],
  figures: ReadonlyMap<FigureId, Frozen>,
  marks: ReadonlyMap<string, Mark> = new Map(),
): Line[] {
  const valueOf: ValueOf = (id) => {
    const value = figures.get(id)?.value
    return value === null || value === undefined ? null : exact(value)
  }
  return items.map((item) => {
    const used = figuresNeeded(item).flatMap((id) => figures.get(id) ?? [])
    return scoreItem(item, valueOf, used, marks.get(item.id) ?? null)
  })
}

/** The sum of the lines; null while a line waits for its points. */
export function totalOf(lines: readonly Pick<Line, 'points'>[]): string | null {
  if (lines.some(({ points }) => points === null)) return null
  return hundredths(lines.reduce((sum, { points }) => add(sum, exact(points ?? '0')), NOUGHT))
}

/** Most points first; the same points share a place, and the place after them is left out. What has no total yet has no place. */
export function placesOf(totals: ReadonlyMap<string, string | null>): ReadonlyMap<string, number | null> {
  const known = [...totals.values()].flatMap((total) => (total === null ? [] : [exact(total)]))
  return new Map(
    [...totals].map(([office, total]) => [
      office,
      total === null ? null : 1 + known.filter((other) => compare(other, exact(total)) > 0).length,
    ]),
  )
}

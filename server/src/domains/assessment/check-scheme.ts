import {
  add,
  compare,
  type FigureId,
  NOUGHT,
  printRational,
  type Rational,
  explainMistake,
  check,
  rational,
  scaleOf,
} from '../performance/index.ts'
import { messages } from './messages/index.ts'
import type { Messages } from './messages/zh-cn.ts'
import { exact, type Item, type SchemeBody } from './scheme.ts'
import { isRefused, type Warning, warningsOf } from './warnings.ts'

/** What is wrong with a rule and what to do, in both languages. */
export interface Fault {
  readonly zh: string
  readonly en: string
}
export interface CheckedItem {
  readonly id: string
  readonly faults: readonly Fault[]
  readonly warnings: readonly Warning[]
  /** A warning stands and nobody has said why the rule is kept. */
  readonly needsReason: boolean
}
export interface CheckedScheme {
  readonly sum: string
  readonly missing: string
  readonly complete: boolean
  readonly items: readonly CheckedItem[]
}

const fault = (why: keyof Messages['faults']): Fault => ({
  zh: messages['zh-CN'].faults[why],
  en: messages.en.faults[why],
})

/** Everything that is said about a scheme while it is written, and that stands in the way of its signature. Pure. */
export function checkScheme(
  scheme: Pick<SchemeBody, 'items' | 'total'>,
  recorded: ReadonlySet<FigureId>,
): CheckedScheme {
  const sum = scheme.items.reduce<Rational>((all, { points }) => add(all, exact(points)), NOUGHT)
  const total = exact(scheme.total)
  const twice = new Set(scheme.items.map(({ id }) => id)).size < scheme.items.length
  const items = scheme.items.map((item) => {
    const warnings = warningsOf(item)
    const faults = isRefused(item) ? [fault('refused')] : faultsOf(item, recorded)
    return { id: item.id, faults, warnings, needsReason: warnings.length > 0 && item.keptBecause === '' }
  })
  return {
    sum: printRational(sum),
    missing: printRational(add(total, { top: -sum.top, bottom: sum.bottom })),
    complete:
      compare(sum, total) === 0 &&
      !twice &&
      items.every(({ faults, needsReason }) => faults.length === 0 && !needsReason),
    items,
  }
}

function faultsOf(item: Item, recorded: ReadonlySet<FigureId>): Fault[] {
  const found: Fault[] = []
  if (compare(exact(item.points), NOUGHT) === 0) found.push(fault('noPoints'))
  if (item.kind === 'manual') return found
  const wanted = item.kind === 'deduction' ? 'count' : scaleOf(item.rule.unit).unit
  const checked = check(item.formula, recorded, wanted)
  if (!checked.ok) found.push(explainMistake(checked.mistake))
  if (item.kind === 'deduction') {
    if (compare(exact(item.each), NOUGHT) === 0) found.push(fault('noPoints'))
    return found
  }
  const { operator, target, scoring, steps } = item.rule
  if (operator === '≥' && compare(exact(target), NOUGHT) === 0) found.push(fault('noTarget'))
  if (scoring === 'steps' && !stepsRise(steps, operator, exact(target))) found.push(fault('steps'))
  return found
}

/** Steps lie short of the target, the next nearer to it and worth more: so a better value never earns less. */
export function stepsRise(
  steps: readonly { readonly from: string; readonly percent: number }[],
  operator: '≥' | '≤',
  target: Rational,
): boolean {
  const side = operator === '≥' ? 1 : -1
  const values = [...steps.map(({ from }) => exact(from)), target]
  const percents = [...steps.map(({ percent }) => percent), 100]
  return (
    steps.length > 0 &&
    values.every((value, n) => n === 0 || compare(value, values[n - 1] ?? rational(0)) * side > 0) &&
    percents.every((percent, n) => n === 0 || percent > (percents[n - 1] ?? 0))
  )
}

import { type Rules } from './rules.ts'
import { groupOf, shareWeights, type Weighed, type Weights } from './score/weights.ts'
import type { IndicatorRow, SubjectRow, Weighing } from './tables.ts'

/** Hundredths of a point of a project: of execution and of each indicator. */
export interface WeightsInUse {
  readonly execution: number
  readonly of: ReadonlyMap<string, number>
  /** Where they come from: given one by one, or shared by the weights of the groups. */
  readonly from: 'indicators' | 'groups'
  readonly groups: Weights
  /** What all together are, and should be. */
  readonly sum: number
  readonly total: number
}

/** What is refused or asks for nothing cannot be scored. */
export const isScored = ({ data: { measurement, target } }: Pick<IndicatorRow, 'data'>): boolean =>
  measurement.kind !== 'refused' && target.kind !== 'none'

/** The weights of the groups: of the project, or by the rules, with a cost group where it has such indicators. */
export function groupsOf(subject: SubjectRow, indicators: readonly IndicatorRow[], rules: Rules): Weights {
  const hasCost = indicators.some((row) => isScored(row) && weighed(row).group === 'cost')
  return subject.data.groups ?? (hasCost ? rules.groupsWithCost : rules.groups)
}

const weighed = (row: IndicatorRow): Weighed => ({
  group: groupOf(row.data.level1, row.data.level2) as Weighed['group'],
  scored: isScored(row),
})

/** Pure: the weights of a project and its indicators. */
export function weightsOf(subject: SubjectRow, indicators: readonly IndicatorRow[], rules: Rules): WeightsInUse {
  const groups = groupsOf(subject, indicators, rules)
  const total = rules.total * 100
  const own = subject.data.weighing
  if (own) {
    const of = new Map(indicators.map((row) => [row.id, isScored(row) ? (own.of[row.id] ?? 0) : 0]))
    return { execution: own.execution, of, from: 'indicators', groups, sum: sumOf(own.execution, of), total }
  }
  const shared = shareWeights(groups, indicators.map(weighed), { whole: total, execution: hasBudget(subject) })
  const of = new Map(indicators.map((row, n) => [row.id, shared.indicators[n] ?? 0]))
  return { execution: shared.execution, of, from: 'groups', groups, sum: sumOf(shared.execution, of), total }
}

const sumOf = (execution: number, of: ReadonlyMap<string, number>): number =>
  of.values().reduce((sum, weight) => sum + weight, execution)

const hasBudget = ({ budget }: SubjectRow): boolean => budget !== null && budget > 0

export type WeighingMistake = 'notTheTotal' | 'notScored' | 'noBudget' | 'unknownIndicator'

/** What is wrong with weights that somebody gives one by one. */
export function mistakeOfWeighing(
  { execution, of }: Weighing,
  subject: SubjectRow,
  indicators: readonly IndicatorRow[],
  rules: Rules,
): WeighingMistake | null {
  const byId = new Map(indicators.map((row) => [row.id, row]))
  for (const [id, weight] of Object.entries(of)) {
    const row = byId.get(id)
    if (!row) return 'unknownIndicator'
    if (weight > 0 && !isScored(row)) return 'notScored'
  }
  if (execution > 0 && !hasBudget(subject)) return 'noBudget'
  const sum = Object.values(of).reduce((all, weight) => all + weight, execution)
  return sum === rules.total * 100 ? null : 'notTheTotal'
}

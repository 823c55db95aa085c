/** The groups among which the hundred points are shared. */
export const GROUPS = ['execution', 'cost', 'output', 'effect', 'satisfaction'] as const
export type Group = (typeof GROUPS)[number]
export type Weights = Readonly<Record<Group, number>>

/** As finance bureaus use them; each project may have its own. */
export const USUAL_WEIGHTS: Weights = { execution: 10, cost: 0, output: 50, effect: 30, satisfaction: 10 }
export const WEIGHTS_WITH_COST: Weights = { execution: 10, cost: 20, output: 40, effect: 20, satisfaction: 10 }

const LEVEL_1: readonly (readonly [RegExp, Group])[] = [
  [/满意/u, 'satisfaction'],
  [/效益|效果|效能|影响/u, 'effect'],
  [/^成本|经济成本/u, 'cost'],
  [/产出/u, 'output'],
]
/** The group of an indicator by the name of its first level; without one it counts as output. */
export const groupOf = (level1: string, level2: string): Group =>
  /满意/u.test(level2) ? 'satisfaction' : (LEVEL_1.find(([pattern]) => pattern.test(level1))?.[1] ?? 'output')

/** Whether weights can be used: whole points, none below zero, a hundred together. */
export const isHundred = (weights: Weights): boolean =>
  GROUPS.every((group) => Number.isInteger(weights[group]) && weights[group] >= 0) &&
  GROUPS.reduce((sum, group) => sum + weights[group], 0) === 100

export interface Weighed {
  readonly group: Exclude<Group, 'execution'>
  /** What is refused, or asks for nothing, cannot be scored and has no weight. */
  readonly scored: boolean
}

/**
 * Hundredths of a point for execution and for each indicator: always the whole together. A group shares its points equally; the points of a group in
 * which nothing may be scored go to the others in proportion. What cannot be scored has no weight; nor has execution without a budget.
 */
export function shareWeights(
  weights: Weights,
  indicators: readonly Weighed[],
  { whole = 10_000, execution = true }: { readonly whole?: number; readonly execution?: boolean } = {},
): { readonly execution: number; readonly indicators: readonly number[] } {
  const scored = (group: Group): number => indicators.filter((one) => one.group === group && one.scored).length
  const present = GROUPS.filter(
    (group) => weights[group] > 0 && (group === 'execution' ? execution : scored(group) > 0),
  )
  const points = split(
    whole,
    present.map((group) => weights[group]),
  )
  const of = (group: Group): number => points[present.indexOf(group)] ?? 0
  const left = new Map(
    present.map((group) => [
      group,
      group === 'execution'
        ? []
        : split(
            of(group),
            Array.from({ length: scored(group) }, () => 1),
          ),
    ]),
  )
  return {
    execution: of('execution'),
    indicators: indicators.map(({ group, scored: counts }) => (counts ? (left.get(group)?.shift() ?? 0) : 0)),
  }
}

/** Divides a whole number in proportion, so that nothing is lost: what is left over goes to the first, one each. */
function split(whole: number, parts: readonly number[]): number[] {
  const sum = parts.reduce((all, part) => all + part, 0)
  if (sum === 0) return parts.map(() => 0)
  const shares = parts.map((part) => Math.floor((whole * part) / sum))
  const over = whole - shares.reduce((all, share) => all + share, 0)
  return shares.map((share, n) => (n < over ? share + 1 : share))
}

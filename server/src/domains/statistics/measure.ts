import type { Condition } from './condition.ts'
import type { Exclusion, MeasureId } from './measures.ts'

/** What is counted one by one: matters, or the clocks of their limits. */
export const COUNTED = ['matters', 'limits'] as const
export type Counted = (typeof COUNTED)[number]

/** How often something was done to a matter, or how many people stand behind it: added up instead of counted one by one. */
export const SUMMED = [
  'people_count',
  'transfers',
  'assignments',
  'objections',
  'extensions',
  'hearings',
  'letters',
] as const
export type Summed = (typeof SUMMED)[number]

/** Which facts are counted. */
export interface Counting {
  readonly of: Counted
  readonly where: Condition
  /** Added up over the facts; each counts one when not said. */
  readonly sum?: Summed
}

/** A figure as it is defined: what is counted, of what, what stands beside it and on what it rests. All plain data. */
export interface Measure {
  readonly id: MeasureId
  /** Of the Regulations on Petition Work (2022); empty where the figure is the register's own. */
  readonly article: string
  readonly numerator: Counting
  /** Null for a plain count, which is a share of nothing. */
  readonly denominator: Counting | null
  /** What is left out of the denominator, by reason. */
  readonly excluded: Readonly<Partial<Record<Exclusion, Counting>>>
}

/** The parts of a figure that can be opened: the numerator, the denominator, or what was left out for a reason. */
export type Part = 'numerator' | 'denominator' | Exclusion

/** What a part of a measure counts; undefined where the measure has no such part. */
export function countingOf(measure: Measure, part: Part): Counting | undefined {
  if (part === 'numerator') return measure.numerator
  if (part === 'denominator') return measure.denominator ?? undefined
  return measure.excluded[part]
}

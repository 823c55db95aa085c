import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { ByOfficer } from '../identity/index.ts'
import type { Measurement } from './classify.ts'
import type { Entered } from './value.ts'
import type { Direction, Target } from './target.ts'

/** For what an indicator stands: the office as a whole, a goal, a part of one, or a project of the budget. */
export const SUBJECT_KINDS = ['department', 'goal', 'sub-goal', 'project'] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]

export interface SubjectRow {
  region_id: string
  id: string
  office_id: string
  seen_by: readonly string[]
  year: number
  kind: SubjectKind
  parent_id: string | null
  position: number
  name: string
  code: string
  /** In 分. */
  budget: number | null
  goals: readonly string[]
  /** The document from which it was taken over. */
  source: string
}

/** One version of an indicator. */
export interface IndicatorData {
  level1: string
  level2: string
  name: string
  description: string
  printed: string
  target: Target
  direction: Direction
  basis: string
  measurement: Measurement
}

export interface IndicatorRow {
  region_id: string
  id: string
  subject_id: string
  position: number
  data: IndicatorData
  last_value: Entered | null
  version: number
}

/** What happened with an indicator. */
export type IndicatorEvent =
  | { type: 'taken-over'; data: { indicator: IndicatorData; source: string } }
  | { type: 'measured'; data: { indicator: IndicatorData; reason: string } }
  | { type: 'valued'; data: { entered: Entered } }

export type StepRow = IndicatorEvent & {
  region_id: string
  indicator_id: string
  seq: number
  on_date: LocalDate
  at: Instant
  by: ByOfficer
}

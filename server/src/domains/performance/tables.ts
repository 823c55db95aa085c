import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { ByOfficer } from '../identity/index.ts'
import type { AttachmentRef } from '../matter/index.ts'
import type { Measurement } from './classify.ts'
import type { Period } from './period.ts'
import type { Plan } from './plan.ts'
import type { Weights } from './score/weights.ts'
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
  /** The document from which it was taken over; empty for what was written by hand. */
  source: string
  data: SubjectData
  struck: boolean
  version: number
}

/** Where the payments of a project are kept, when not here: a source and its account. */
export interface PaidFrom {
  readonly source: string
  readonly account: string
}

/** Weights given one by one, in hundredths of a point. */
export interface Weighing {
  readonly execution: number
  readonly of: Readonly<Record<string, number>>
}

/** What a goal or project says beyond its name and budget. */
export interface SubjectData {
  description: string
  plan: Plan | null
  paidFrom: PaidFrom | null
  /** Weights of its groups; null follows the rules of the office. */
  groups: Weights | null
  /** Weights of execution and of each indicator; null shares those of the groups. */
  weighing: Weighing | null
}

export const NOTHING_SAID: SubjectData = { description: '', plan: null, paidFrom: null, groups: null, weighing: null }

/** What can be changed of a goal or project. */
export type SubjectState = Pick<SubjectRow, 'name' | 'code' | 'budget' | 'goals' | 'parent_id' | 'data'>

export const SUBJECT_STEPS = [
  'written',
  'copied',
  'changed',
  'planned',
  'weighed',
  'bound',
  'paid',
  'reversed',
  'struck',
] as const
/** What happened with a goal or project; every change carries what it was changed to. */
export type SubjectEvent =
  | { type: 'written' | 'copied'; data: { subject: SubjectState; source: string } }
  | { type: 'changed' | 'planned' | 'weighed' | 'bound'; data: { subject: SubjectState; reason: string } }
  | { type: 'paid'; data: { payment: PaymentData } }
  | { type: 'reversed'; data: { payment: string; reason: string } }
  | { type: 'struck'; data: { reason: string } }

export type SubjectStepRow = SubjectEvent & {
  region_id: string
  subject_id: string
  seq: number
  on_date: LocalDate
  at: Instant
  by: ByOfficer
}

/** A payment as it was entered. */
export interface PaymentData {
  readonly id: string
  readonly on: LocalDate
  readonly amount: number
  readonly voucher: string
  readonly purpose: string
  readonly files: readonly AttachmentRef[]
}

export interface PaymentRow {
  region_id: string
  id: string
  subject_id: string
  /** The payment that this one takes back. */
  reverses: string | null
  on_date: LocalDate
  /** 分; below zero for what takes one back. */
  amount: number
  voucher: string
  purpose: string
  at: Instant
}

export interface FileRow {
  region_id: string
  record_id: string
  id: string
  name: string
  type: string
  size: number
  sha256: string
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
  /** What evidence a value needs. */
  evidence: string
  period: Period
  measurement: Measurement
}

export interface IndicatorRow {
  region_id: string
  id: string
  subject_id: string
  position: number
  data: IndicatorData
  last_value: Entered | null
  struck: boolean
  version: number
}

export const INDICATOR_STEPS = ['taken-over', 'written', 'copied', 'changed', 'measured', 'valued', 'struck'] as const
/** What happened with an indicator. */
export type IndicatorEvent =
  | { type: 'taken-over'; data: { indicator: IndicatorData; source: string } }
  | { type: 'measured'; data: { indicator: IndicatorData; reason: string } }
  | { type: 'valued'; data: { entered: Entered } }
  | { type: 'written' | 'copied'; data: { indicator: IndicatorData; source: string } }
  | { type: 'changed'; data: { indicator: IndicatorData; reason: string } }
  | { type: 'struck'; data: { reason: string } }

export type StepRow = IndicatorEvent & {
  region_id: string
  indicator_id: string
  seq: number
  on_date: LocalDate
  at: Instant
  by: ByOfficer
}

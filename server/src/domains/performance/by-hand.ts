import { z } from 'zod'
import { remark, statement } from '../matter/index.ts'
import { classify, type Measurement, unitOfTarget } from './classify.ts'
import type { FigureId } from './figures.ts'
import { PERIODS } from './period.ts'
import { refusalOf } from './refused.ts'
import { refuse } from './refuse.ts'
import { type IndicatorData, SUBJECT_KINDS, type SubjectKind, type SubjectRow } from './tables.ts'
import { directionOf, Target } from './target.ts'

/** 分 of a budget. */
const budget = z.int().min(0).max(100_000_000_000_000).nullable()

/** A goal, a part of one, or a project, as it is written by hand. */
export const SubjectInput = z.object({
  kind: z.enum(SUBJECT_KINDS),
  name: statement(200),
  code: remark(40),
  description: remark(1000),
  goals: z.array(statement(1000)).max(20).default([]),
  budget: budget.default(null).describe('In fen'),
  parent: z.uuid().nullable().default(null).describe('The goal that it is a part of'),
})
export type SubjectInput = z.output<typeof SubjectInput>

/** An indicator as it is written by hand. */
export const IndicatorInput = z.object({
  level1: statement(40),
  level2: statement(40),
  name: statement(200),
  description: remark(1000),
  target: Target,
  reverse: z.boolean().default(false).describe('Whether less is better'),
  basis: remark(500).describe('On what the target rests'),
  evidence: remark(500).describe('What evidence a value needs'),
  period: z.enum(PERIODS).default('year'),
})
export type IndicatorInput = z.output<typeof IndicatorInput>

/** Of what each kind may be a part. */
const PARENTS: Readonly<Record<SubjectKind, readonly SubjectKind[]>> = {
  department: [],
  goal: [],
  'sub-goal': ['goal'],
  project: ['goal', 'sub-goal'],
}

/** @throws HuiyinError where one cannot be a part of the other */
export function requireParent(kind: SubjectKind, parent: SubjectRow | undefined, year: number): void {
  if (parent === undefined && kind !== 'sub-goal') return
  const fits = parent !== undefined && PARENTS[kind].includes(parent.kind) && parent.year === year && !parent.struck
  if (!fits) throw refuse('invalid', 'noParent')
}

/** A target as tables print it. */
export function printTarget(target: Target): string {
  switch (target.kind) {
    case 'quantity':
      return `${target.operator ?? ''}${target.value}${target.unit}`
    case 'date':
      return `${target.operator ?? ''}${target.date}`
    case 'quality':
      return target.text
    case 'none':
      return ''
  }
}

/**
 * What is kept of an indicator that somebody writes or changes. What nothing may compute is not written by hand: it is shown as published, and only
 * there.
 *
 * @throws HuiyinError where it is about holding back, tracking or fewer petitions
 */
export function indicatorOf(
  input: IndicatorInput,
  before: IndicatorData | null,
  recorded: ReadonlySet<FigureId>,
): IndicatorData {
  const { target, reverse, ...said } = input
  const printed = printTarget(target)
  const words = [said.level1, said.level2, said.name, said.description, printed, said.basis, said.evidence]
  if (before?.measurement.kind === 'refused' || refusalOf(...words)) throw refuse('not-allowed', 'refused')
  return { ...said, printed, target, direction: directionOf(target, reverse), measurement: kept() }

  /** What was chosen for it stays, as long as it still fits what the indicator asks for. */
  function kept(): Measurement {
    const found = classify({ name: said.name, description: said.description, printed, target }, recorded)
    const chosen = before?.measurement
    const same = before !== null && unitOfTarget(before.target) === unitOfTarget(target)
    const isChosen = chosen?.kind === 'measured' ? chosen.why === 'written' : chosen?.why === 'chosen'
    return same && chosen && isChosen ? chosen : found
  }
}

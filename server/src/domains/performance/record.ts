import { z } from 'zod'
import { remark, statement } from '../matter/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { ByOfficer } from '../identity/index.ts'
import type { Sentence } from './explain.ts'
import type { DatedRules } from './rules.ts'
import type { Light } from './score/monitor.ts'
import type { Grade, Why } from './score/score-indicator.ts'
import type { SubjectKind } from './tables.ts'
import type { Target } from './target.ts'
import type { NoValue } from './value.ts'

/** What is drawn up, explained and signed: double monitoring at a checkpoint, and the self-evaluation of a year. */
export const RECORD_KINDS = ['checkpoint', 'evaluation'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

/** A drawn record can be drawn again and explained; a signed one is never changed. */
export const RECORD_STATES = {
  drawn: ['redraw', 'explain', 'sign'],
  signed: ['correct'],
} as const satisfies Record<string, readonly string[]>
export type RecordState = keyof typeof RECORD_STATES

/** An indicator as it stood: what makes its value, and what it earned. Numbers are texts, as they are shown. */
export interface FrozenIndicator {
  readonly id: string
  readonly level1: string
  readonly level2: string
  readonly name: string
  readonly printed: string
  readonly target: Target
  readonly how: 'measured' | 'manual' | 'text' | 'refused'
  readonly explained: Sentence
  readonly formula: Sentence | null
  readonly value: string | null
  readonly none: NoValue | null
  readonly met: boolean | null
  readonly forecast: string | null
  readonly light: Light | null
  readonly figures: readonly { readonly id: string; readonly name: Sentence; readonly value: string | null }[]
  readonly evidence: readonly string[]
  /** Hundredths of a point. */
  readonly weight: number
  readonly points: number
  readonly why: Why | null
}

/** Everything that a record says about its day; nothing in it is computed again. */
export interface Frozen {
  readonly rules: DatedRules
  readonly subject: {
    readonly kind: SubjectKind
    readonly name: string
    readonly code: string
    readonly goals: readonly string[]
  }
  readonly money: {
    /** 分 at the start of the year, and for the whole of it. */
    readonly first: number
    readonly budget: number
    readonly planned: number | null
    readonly spent: number
    readonly light: Light | null
    readonly weight: number
    readonly points: number
  } | null
  readonly indicators: readonly FrozenIndicator[]
  readonly light: Light
  /** Hundredths of a point. */
  readonly total: number
  readonly points: number
  readonly weightsSum: number
  readonly grade: Grade
}

const deviation = z.object({
  of: z.union([z.uuid(), z.literal('spending')]).describe('The indicator, or the money'),
  cause: statement(1000),
  correction: remark(1000),
  responsible: remark(100).describe('Who corrects it'),
})

/** What people say about what was frozen. */
export const Said = z.object({
  deviations: z
    .array(deviation)
    .max(200)
    .default([])
    .refine((all) => new Set(all.map(({ of }) => of)).size === all.length),
  goals: remark(2000).describe('What was reached of the goals of the year'),
  conclusion: remark(2000),
})
export type Said = z.output<typeof Said>
export const NOTHING_SAID_YET: Said = { deviations: [], goals: '', conclusion: '' }

export interface RecordRow {
  region_id: string
  id: string
  subject_id: string
  office_id: string
  seen_by: readonly string[]
  year: number
  kind: RecordKind
  on_date: LocalDate
  revision: number
  state: RecordState
  frozen: Frozen
  said: Said
  /** Why an earlier revision was corrected. */
  reason: string
  drawn_at: Instant
  drawn_by: ByOfficer
  signed_at: Instant | null
  signed_by: ByOfficer | null
  version: number
}

/** What happened with a record. What was frozen and said before stays in the step that it was said in. */
export type RecordEvent =
  | { type: 'drawn' | 'redrawn'; data: { frozen: Frozen } }
  | { type: 'corrected'; data: { frozen: Frozen; reason: string } }
  | { type: 'explained'; data: { said: Said } }
  | { type: 'signed'; data: Record<string, never> }

export type RecordStepRow = RecordEvent & {
  region_id: string
  record_id: string
  seq: number
  on_date: LocalDate
  at: Instant
  by: ByOfficer
}

/** What must be explained before a record is signed: what is off course at a checkpoint, what earns less than all in an evaluation. */
export function toExplain(kind: RecordKind, { indicators, money }: Frozen): readonly string[] {
  if (kind === 'evaluation') return indicators.filter(({ weight, points }) => points < weight).map(({ id }) => id)
  const off = indicators.filter(({ light }) => light !== null && light !== 'green').map(({ id }) => id)
  return money?.light != null && money.light !== 'green' ? ['spending', ...off] : off
}

/** What still keeps a record from being signed. Pure. */
export function hindrances({
  kind,
  frozen,
  said,
}: Pick<RecordRow, 'kind' | 'frozen' | 'said'>): readonly ('unexplained' | 'noCorrection' | 'weights' | 'noGoals')[] {
  const explained = new Map<string, (typeof said.deviations)[number]>(said.deviations.map((one) => [one.of, one]))
  const open = toExplain(kind, frozen)
  return [
    ...(open.some((id) => !explained.has(id)) ? (['unexplained'] as const) : []),
    ...(kind === 'checkpoint' && open.some((id) => explained.get(id)?.correction === '')
      ? (['noCorrection'] as const)
      : []),
    ...(kind === 'evaluation' && frozen.weightsSum !== frozen.total * 100 ? (['weights'] as const) : []),
    ...(kind === 'evaluation' && said.goals === '' && frozen.subject.goals.length > 0 ? (['noGoals'] as const) : []),
  ]
}

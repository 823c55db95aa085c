import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { Dimension } from './dimension.ts'
import type { MeasureId } from './measures.ts'

/** Which date puts a fact into a period: of the matter, or of the clock. */
export const BASES = ['received', 'accepted', 'answered', 'concluded', 'executed', 'due'] as const
export type Basis = (typeof BASES)[number]

/** From the first day to the last, both counted; null is without an end. */
export interface Period {
  readonly from: LocalDate | null
  readonly to: LocalDate | null
}

/** Which matters, and of them which part. */
export interface Cut {
  readonly period: Period
  /** Of receipt when not said. */
  readonly basis?: Basis
  /** Matters that these offices registered, hold or lead, and their own time limits alone. */
  readonly offices?: readonly string[] | null
  /** Six digits; zeros at the end stand for everything below. */
  readonly region?: string | null
  /** Of each dimension, the values that count; '' for none. */
  readonly where?: Readonly<Partial<Record<Dimension, readonly string[]>>>
}

/** Of which moment the figures are: of the present state of the register, or as they could be told at a moment in the past. */
export interface Day {
  /** The day on which limits are or are not overdue. */
  readonly today: LocalDate
  /** Null counts what is known now. */
  readonly knownAt: Instant | null
}

/** What is asked of the register: some measures of a cut, in rows and columns where these are named. */
export interface Asked {
  readonly measures: readonly MeasureId[]
  readonly rows?: Dimension | null | undefined
  readonly columns?: Dimension | null | undefined
  readonly cut: Cut
  readonly day: Day
}

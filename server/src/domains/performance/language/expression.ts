import type { LocalDate } from '../../../platform/time/index.ts'
import type { FigureId } from '../figures.ts'
import type { Rational } from '../rational.ts'

export const OPERATORS = ['+', '−', '×', '÷'] as const
export type Operator = (typeof OPERATORS)[number]
export const CHOICES = ['least', 'greatest'] as const
export type Choice = (typeof CHOICES)[number]

/** Where a part stands in what was written: characters from `at`, as many as `length`. */
export interface Span {
  readonly at: number
  readonly length: number
}

/** In what a written number is counted; `number` where nothing stands behind it. Money is written in 元. */
export type Counted = 'number' | 'percent' | 'count' | 'days' | 'money'

/** A formula as it was understood. `span` says where; it is no part of the meaning. */
export type Expression = { readonly span: Span } & (
  | { readonly kind: 'figure'; readonly id: FigureId }
  /** As written: 12.5 with `percent` is 12.5 %, with `money` 12.5 元. */
  | { readonly kind: 'amount'; readonly written: Rational; readonly unit: Counted }
  | { readonly kind: 'date'; readonly date: LocalDate }
  | {
      readonly kind: 'operation'
      readonly operator: Operator
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly kind: 'choice'; readonly of: Choice; readonly left: Expression; readonly right: Expression }
)

/** What a formula may have at most, so that no formula can hold up the office. */
export const MOST = { characters: 400, depth: 20 } as const

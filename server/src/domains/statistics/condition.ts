import type { LimitId } from '../calendar/index.ts'
import type { CountableLimit, CountableMatter } from '../matter/index.ts'

/** A column of the facts of a matter, or of one of its limits. */
type MatterColumn = keyof CountableMatter
export type LimitColumn = Exclude<keyof CountableLimit, MatterColumn>
export type FactColumn = MatterColumn | LimitColumn

/** What a fact must be to be counted: plain data, so that it can be read, explained, and made into SQL (`fact-statement.ts`). */
export type Condition =
  | { readonly kind: 'is'; readonly column: FactColumn; readonly values: readonly (string | boolean)[] }
  | { readonly kind: 'given'; readonly column: FactColumn }
  | { readonly kind: 'by'; readonly column: FactColumn; readonly limit: FactColumn }
  | { readonly kind: 'past'; readonly column: FactColumn }
  | { readonly kind: 'within'; readonly from: FactColumn; readonly to: FactColumn; readonly days: number }
  | { readonly kind: 'young'; readonly column: FactColumn; readonly days: number }
  | { readonly kind: 'repeated' }
  | { readonly kind: 'runs'; readonly limit: LimitId }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }

export const all = (...of: Condition[]): Condition => ({ kind: 'all', of })
export const any = (...of: Condition[]): Condition => ({ kind: 'any', of })
/** Also true where what it denies cannot be said, as a date that is not given is not in time. */
export const not = (of: Condition): Condition => ({ kind: 'not', of })
export const is = (column: FactColumn, ...values: (string | boolean)[]): Condition => ({
  kind: 'is',
  column,
  values,
})
export const given = (column: FactColumn): Condition => ({ kind: 'given', column })
/** On the last day or before. */
export const by = (column: FactColumn, limit: FactColumn): Condition => ({ kind: 'by', column, limit })
/** Before the day of which is counted. */
export const past = (column: FactColumn): Condition => ({ kind: 'past', column })
/** So many days from one date to another, at most. */
export const within = (from: FactColumn, to: FactColumn, days: number): Condition => ({
  kind: 'within',
  from,
  to,
  days,
})
/** Not more days ago, on the day of which is counted. */
export const young = (column: FactColumn, days: number): Condition => ({ kind: 'young', column, days })
/** Another matter was linked to this one as its repeat, matter to matter. */
export const repeated: Condition = { kind: 'repeated' }
/** A clock of this limit runs and has not come to its end on the day of which is counted. */
export const runs = (limit: LimitId): Condition => ({ kind: 'runs', limit })

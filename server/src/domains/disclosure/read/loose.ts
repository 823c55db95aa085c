import type { Located, Side } from '../disclosure.ts'
import type { Place } from '../source.ts'
import type { ColumnForm, TableForm } from './forms.ts'

/** A cell of a table before its value is read. */
export interface LooseCell {
  readonly text: string
  readonly place: Place
  /** A number without a number format: noughts at its end are not shown. */
  readonly unformatted?: boolean | undefined
}

/** A body row: one cell or none per column of the table. */
export interface LooseRow {
  readonly cells: readonly (LooseCell | undefined)[]
  readonly place: Place
}

/** A column of the body with what its header says it holds; `form` is undefined when no header word was recognised. */
export interface LooseColumn {
  readonly form?: ColumnForm | undefined
  readonly header: string
  readonly side: Side
  /** The words under which the column stands beside those that the table is about: 2024年执行数, 预算数. */
  readonly beside?: string | undefined
}

/** A table found in a document: which form, its header and body, the lines around it. */
export interface LooseTable {
  readonly form: TableForm
  readonly title: Located
  /** Lines between title and header, and the header's own words: office, year, unit. */
  readonly context: Located[]
  columns: LooseColumn[]
  readonly rows: LooseRow[]
  readonly notes: Located[]
  /** Set when a row with figures could not be placed in its columns. */
  incomplete?: boolean
}

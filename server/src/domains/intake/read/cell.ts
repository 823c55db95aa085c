/** What a cell of a register may hold before anybody has looked at it. */
export type Cell = string | number | boolean | Date | null

/** One row of a register as it stands in the file: the line it begins on, counted from 1, and its cells by column. */
export type SourceRow =
  | { line: number; cells: ReadonlyMap<string, Cell> }
  | { line: number; unreadable: 'columns' | 'unreadable'; detail: string }

/** A register being read. */
export interface SourceFile {
  rows: AsyncIterable<SourceRow>
  /** How much has been read, from 0 to 1. */
  progress(): number
  /** The header, where the format has one. */
  columns: readonly string[] | undefined
}

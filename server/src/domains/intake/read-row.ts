import { candidateOf, type Candidate, type IntakeDefaults } from './candidate.ts'
import { problem, type RowProblem } from './problem.ts'
import type { SourceRow } from './read/index.ts'
import type { RejectedRow } from './rejected-rows.ts'
import { fieldCells, fingerprintOf, sourceIdOf, type ColumnMeaning } from './row.ts'

/** A row that can be taken, ready to be compared with what the register holds. */
export interface ReadRow {
  line: number
  sourceId: string
  fingerprint: Buffer
  candidate: Candidate
  /** Everything it held, for the file of rejected rows. */
  cells: Readonly<Record<string, unknown>>
}

/** Reads one row; what cannot be taken comes back with its reasons. */
export function readRow(row: SourceRow, meaning: ColumnMeaning, defaults: IntakeDefaults): ReadRow | RejectedRow {
  const { line } = row
  if ('unreadable' in row)
    return { line, id: '', problems: [problem(row.unreadable, '', { detail: row.detail })], row: {} }
  const cells = Object.fromEntries(row.cells)
  const byField = fieldCells(row.cells, meaning)
  const fingerprint = fingerprintOf(byField)
  const sourceId = sourceIdOf(byField, fingerprint)
  const read = candidateOf(byField, defaults)
  if ('problems' in read) return { line, id: sourceId, problems: read.problems, row: cells }
  return { line, sourceId, fingerprint, candidate: read.candidate, cells }
}

export const rejectedRow = ({ line, sourceId, cells }: ReadRow, problems: readonly RowProblem[]): RejectedRow => ({
  line,
  id: sourceId,
  problems,
  row: cells,
})

import { isUniqueViolation, type Database } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { writeMatters, type PreparedMatter } from '../matter/index.ts'
import { problem } from './problem.ts'
import { rejectedRow, type ReadRow } from './read-row.ts'
import type { RejectedRow } from './rejected-rows.ts'
import { insertTakenRows, recordProgress } from './writer.ts'

/** A row with the matter that it becomes. */
export interface PreparedRow extends ReadRow {
  matter: PreparedMatter
}

/** How far a reading has come; written with every batch. */
export interface Progress {
  startedAt: Instant
  lastLine: number
  taken: number
  finishedAt: Instant | null
}

export interface StoreOutcome {
  taken: number
  /** Taken by another run at the same time. */
  unchanged: number
  rejected: RejectedRow[]
}

const SYSTEM = { audience: 'system' } as const

/**
 * Writes a batch of matters in one transaction. When the database refuses it, each row is tried alone with a new number, so that one bad
 * row does not keep the others back.
 */
export async function storeBatch(
  database: Database,
  source: string,
  rows: readonly PreparedRow[],
  progress: Progress,
  again: (row: ReadRow) => PreparedMatter,
): Promise<StoreOutcome> {
  const outcome: StoreOutcome = { taken: 0, unchanged: 0, rejected: [] }
  try {
    await write(database, source, rows, { ...progress, taken: progress.taken + rows.length })
    return { ...outcome, taken: rows.length }
  } catch (error) {
    if (refusalOf(error) === undefined) throw error
  }
  for (const row of rows) {
    try {
      await write(database, source, [{ ...row, matter: again(row) }], {
        ...progress,
        taken: progress.taken + outcome.taken + 1,
        lastLine: row.line,
      })
      outcome.taken += 1
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal === undefined) throw error
      if (isUniqueViolation(error, 'intake_row_pkey')) outcome.unchanged += 1
      else outcome.rejected.push(rejectedRow(row, [problem('notStored', '', { detail: refusal })]))
    }
  }
  return outcome
}

const write = (database: Database, source: string, rows: readonly PreparedRow[], progress: Progress): Promise<void> =>
  database.write(SYSTEM, async (tx) => {
    const taken = rows.map(({ matter, sourceId, fingerprint, line }) => ({
      regionId: matter.row.region_id,
      matterId: matter.row.id,
      sourceId,
      fingerprint,
      line,
    }))
    await insertTakenRows(tx, source, taken)
    await Promise.all([
      recordProgress(tx, source, progress),
      writeMatters(
        tx,
        rows.map(({ matter }) => matter),
      ),
    ])
  })

/** Writes down how a reading ended. */
export const storeProgress = (database: Database, source: string, progress: Progress): Promise<void> =>
  database.write(SYSTEM, (tx) => recordProgress(tx, source, progress))

/** The SQLSTATE of a refusal for what stands in a row (classes 22 and 23); undefined for any other failure. */
function refusalOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (typeof code === 'string' && /^2[23]/.test(code)) return code
  return error instanceof Error && error.cause !== undefined ? refusalOf(error.cause) : undefined
}

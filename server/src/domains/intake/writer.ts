import type { Transaction } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { EVERYWHERE } from '../office/index.ts'

/** A row of a register and the matter that it became. */
export interface TakenRow {
  regionId: string
  sourceId: string
  matterId: string
  fingerprint: Buffer
  line: number
}

/** Writes down which matters the rows became. Fails with a unique violation when another run has taken one of them. */
export async function insertTakenRows(tx: Transaction, source: string, rows: readonly TakenRow[]): Promise<void> {
  await tx.query(
    `INSERT INTO intake_row (region_id, source, source_id, matter_id, fingerprint, line)
     SELECT region_id, $1, source_id, matter_id, fingerprint, line
     FROM unnest($2::text[], $3::text[], $4::uuid[], $5::bytea[], $6::int[]) AS taken (region_id, source_id, matter_id, fingerprint, line)`,
    [
      source,
      rows.map((row) => row.regionId),
      rows.map((row) => row.sourceId),
      rows.map((row) => row.matterId),
      rows.map((row) => row.fingerprint),
      rows.map((row) => row.line),
    ],
  )
}

/** Writes down how far the reading of a register has come. */
export async function recordProgress(
  tx: Transaction,
  source: string,
  progress: { startedAt: Instant; lastLine: number; taken: number; finishedAt: Instant | null },
): Promise<void> {
  await tx.query(
    `INSERT INTO intake_source (region_id, source, started_at, finished_at, last_line, taken) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (region_id, source) DO UPDATE SET started_at = excluded.started_at, finished_at = excluded.finished_at,
       last_line = excluded.last_line, taken = excluded.taken`,
    [EVERYWHERE, source, progress.startedAt, progress.finishedAt, progress.lastLine, progress.taken],
  )
}

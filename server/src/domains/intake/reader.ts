import type { Transaction } from '../../platform/db/index.ts'
import { EVERYWHERE } from '../office/index.ts'

/** A row of a register that is in already. */
export interface KnownRow {
  sourceId: string
  fingerprint: Buffer
}

/** Which of these rows of a register are in already, whatever the region. */
export async function findKnownRows(tx: Transaction, source: string, ids: readonly string[]): Promise<KnownRow[]> {
  const rows = await tx.query<{ source_id: string; fingerprint: Buffer }>(
    'SELECT source_id, fingerprint FROM intake_row WHERE source = $1 AND source_id = ANY($2)',
    [source, ids],
  )
  return rows.map((row) => ({ sourceId: row.source_id, fingerprint: row.fingerprint }))
}

/** Where the last reading of a register ended before it was through; undefined when it was, or there was none. */
export async function findInterrupted(
  tx: Transaction,
  source: string,
): Promise<{ lastLine: number; taken: number } | undefined> {
  const [row] = await tx.query<{ last_line: number; taken: number }>(
    'SELECT last_line, taken FROM intake_source WHERE region_id = $1 AND source = $2 AND finished_at IS NULL',
    [EVERYWHERE, source],
  )
  return row && { lastLine: row.last_line, taken: row.taken }
}

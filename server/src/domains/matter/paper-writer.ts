import type { Transaction } from '../../platform/db/index.ts'
import type { MatterKey } from './stream.ts'
import type { PaperTable } from './tables.ts'

const COLUMNS = 'region_id, matter_id, seq, document_id, number, written'
const PORTION = 2000

/** Keeps beside the stream under which number each paper was issued, and what it said. */
export async function insertPapers(tx: Transaction, rows: readonly PaperTable[]): Promise<void> {
  for (let from = 0; from < rows.length; from += PORTION)
    await tx.query(
      `insert into matter_paper (${COLUMNS}) select ${COLUMNS} from json_populate_recordset(null::matter_paper, $1::json)`,
      [JSON.stringify(rows.slice(from, from + PORTION))],
    )
}

/** Keeps the papers of one matter beside another too, as they were issued: all of them, or the one of an event under the seq that it has there. */
export const copyPapers = (
  tx: Transaction,
  from: MatterKey,
  to: MatterKey,
  seq: { from: number; to: number } | null = null,
): Promise<unknown> =>
  tx.query(
    `insert into matter_paper (${COLUMNS})
       select $3, $4, coalesce($6::int, seq), document_id, number, written from matter_paper
       where region_id = $1 and matter_id = $2 and ($5::int is null or seq = $5)`,
    [from.regionId, from.matterId, to.regionId, to.matterId, seq?.from ?? null, seq?.to ?? null],
  )

import type { Transaction } from '../../platform/db/index.ts'
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

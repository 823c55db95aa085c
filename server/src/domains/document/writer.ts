import type { Transaction } from '../../platform/db/index.ts'
import type { IssuedRow } from './tables.ts'

/** A series of a year: what is counted in a row. */
export interface Counter {
  regionId: string
  codeWord: string
  year: number
  series: string
}

/** Takes the next `many` figures of a series and gives the last of them. The series waits until this transaction ends. */
export async function takeFigures(
  tx: Transaction,
  { regionId, codeWord, year, series }: Counter,
  many = 1,
): Promise<number> {
  const rows = await tx.query<{ last: number }>(
    `insert into document_counter as counter (region_id, code_word, year, series, last) values ($1, $2, $3, $4, $5)
     on conflict (region_id, code_word, year, series) do update set last = counter.last + excluded.last returning last`,
    [regionId, codeWord, year, series, many],
  )
  const last = rows[0]?.last
  if (last === undefined) throw new Error('the counter gave no figure')
  return last
}

const COLUMNS = `region_id, id, office_id, code_word, year, series, n, number, kind, on_date, at, staff_id, subject_type,
  subject_region, subject_id, subject_seq`

/** Enters documents into the register. */
export const insertIssued = (tx: Transaction, rows: readonly IssuedRow[]): Promise<unknown> =>
  tx.query(
    `insert into issued_document (${COLUMNS}) select ${COLUMNS} from json_populate_recordset(null::issued_document, $1::json)`,
    [JSON.stringify(rows)],
  )

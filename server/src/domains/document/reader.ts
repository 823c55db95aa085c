import type { Transaction } from '../../platform/db/index.ts'
import type { IssuedDocument } from './issued.ts'
import type { DocumentKind } from './series.ts'
import type { IssuedRow } from './tables.ts'

/** What is looked for in the registers of some offices. */
export interface RegisterQuery {
  offices: readonly string[]
  year: number | undefined
  kind: DocumentKind | undefined
  /** The id after which the page begins; the newest come first. */
  after: string | undefined
  limit: number
}

/** A page of the registers, what was issued last first. */
export async function findIssued(tx: Transaction, query: RegisterQuery): Promise<IssuedDocument[]> {
  const rows = await tx.query<IssuedRow>(
    `select * from issued_document where office_id = any($1::uuid[]) and ($2::int is null or year = $2) and ($3::text is null or kind = $3)
       and ($4::uuid is null or (on_date, id) < (select on_date, id from issued_document where id = $4 and office_id = any($1::uuid[])))
     order by on_date desc, id desc limit $5`,
    [query.offices, query.year ?? null, query.kind ?? null, query.after ?? null, query.limit],
  )
  return rows.map(documentOf)
}

export async function findIssuedById(
  tx: Transaction,
  offices: readonly string[],
  id: string,
): Promise<IssuedDocument | undefined> {
  const [row] = await tx.query<IssuedRow>(
    'select * from issued_document where office_id = any($1::uuid[]) and id = $2',
    [offices, id],
  )
  return row && documentOf(row)
}

/** The years and kinds in the registers of some offices, with how many documents each has. */
export const countIssued = (
  tx: Transaction,
  offices: readonly string[],
): Promise<{ year: number; kind: DocumentKind; documents: number }[]> =>
  tx.query(
    `select year, kind, count(*)::int as documents from issued_document where office_id = any($1::uuid[])
     group by year, kind order by year desc, kind`,
    [offices],
  )

/** A series with a gap or without its counter: what must never be. */
interface SeriesFault {
  regionId: string
  codeWord: string
  year: number
  series: string
  issued: number
  highest: number
  counted: number
}

/** Series whose figures do not run from one to the counter's last. */
export async function findSeriesFaults(tx: Transaction): Promise<SeriesFault[]> {
  const rows = await tx.query<{
    region_id: string
    code_word: string
    year: number
    series: string
    issued: number
    highest: number
    counted: number
  }>(
    `select region_id, code_word, year, series, coalesce(i.issued, 0) as issued, coalesce(i.highest, 0) as highest,
       coalesce(c.last, 0) as counted
     from (select region_id, code_word, year, series, count(*)::int as issued, max(n) as highest from issued_document
       group by region_id, code_word, year, series) i
     full join document_counter c using (region_id, code_word, year, series)
     where i.issued is distinct from i.highest or i.highest is distinct from c.last
     order by region_id, code_word, year, series limit 1000`,
  )
  return rows.map(({ region_id: regionId, code_word: codeWord, ...fault }) => ({ ...fault, regionId, codeWord }))
}

const documentOf = (row: IssuedRow): IssuedDocument => ({
  id: row.id,
  regionId: row.region_id,
  officeId: row.office_id,
  codeWord: row.code_word,
  year: row.year,
  series: row.series,
  n: row.n,
  number: row.number,
  kind: row.kind,
  on: row.on_date,
  at: row.at,
  staffId: row.staff_id,
  subject: { type: row.subject_type, regionId: row.subject_region, id: row.subject_id, seq: row.subject_seq },
})

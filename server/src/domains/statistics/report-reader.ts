import type { Transaction } from '../../platform/db/index.ts'

/** A saved view as it lies in the table. */
export interface ReportRow {
  id: string
  staff_id: string
  name: string
  query: string
  shared: boolean
}

/** The reports of an office that its officer may open: the own and the shared, by name. */
export const findReports = (tx: Transaction, officeId: string, staffId: string): Promise<ReportRow[]> =>
  tx.query<ReportRow>(
    `select id, staff_id, name, query, shared from statistics_report
     where office_id = $1 and (shared or staff_id = $2) order by name, id limit 200`,
    [officeId, staffId],
  )

export async function findReport(tx: Transaction, id: string): Promise<ReportRow | undefined> {
  const [row] = await tx.query<ReportRow>(
    'select id, staff_id, name, query, shared from statistics_report where id = $1',
    [id],
  )
  return row
}

import type { Transaction } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Officer } from '../identity/index.ts'
import type { ReportInput } from './report.ts'

export const insertReport = (
  tx: Transaction,
  { regionId, officeId, staffId }: Officer,
  id: string,
  { name, query, shared }: ReportInput,
  now: Instant,
): Promise<unknown> =>
  tx.query(
    `insert into statistics_report (region_id, id, office_id, staff_id, name, query, shared, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [regionId, id, officeId, staffId, name, query, shared, now],
  )

export const deleteReport = (tx: Transaction, id: string): Promise<unknown> =>
  tx.query('delete from statistics_report where id = $1', [id])

import type { Transaction } from '../../../platform/db/index.ts'
import type { NotificationTables } from '../tables.ts'
import type { OfficeWarningRule } from './warning-rule.ts'

/** The rules that offices have made for themselves, with their versions. */
export async function findWarningRules(tx: Transaction): Promise<(OfficeWarningRule & { version: number })[]> {
  const rows = await tx
    .on<NotificationTables>()
    .selectFrom('notification_lead')
    .selectAll()
    .orderBy('office_id')
    .orderBy('in_force_from')
    .execute()
  return rows.map((row) => ({
    officeId: row.office_id,
    inForceFrom: row.in_force_from,
    leads: row.leads,
    overdue: row.overdue,
    source: { zh: row.source, en: row.source },
    version: row.version,
  }))
}

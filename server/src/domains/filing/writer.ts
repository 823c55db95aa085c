import type { Transaction } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { DraftTable, FilingTables } from './tables.ts'

export async function insertDraft(tx: Transaction, row: DraftTable): Promise<void> {
  await tx.on<FilingTables>().insertInto('filing_draft').values(row).execute()
}

export async function updateDraft(tx: Transaction, id: string, sealed: Buffer, expiresAt: Instant): Promise<void> {
  await tx
    .on<FilingTables>()
    .updateTable('filing_draft')
    .set({ sealed, expires_at: expiresAt })
    .where('id', '=', id)
    .execute()
}

export async function deleteDrafts(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.on<FilingTables>().deleteFrom('filing_draft').where('id', 'in', ids).execute()
}

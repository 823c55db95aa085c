import type { Transaction } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { DraftTable, FilingTables } from './tables.ts'

export async function insertDraft(tx: Transaction, row: DraftTable): Promise<void> {
  await tx.on<FilingTables>().insertInto('filing_draft').values(row).execute()
}

export async function updateDraft(
  tx: Transaction,
  id: string,
  change: Pick<DraftTable, 'sealed' | 'files' | 'expires_at'>,
): Promise<void> {
  await tx.on<FilingTables>().updateTable('filing_draft').set(change).where('id', '=', id).execute()
}

export async function deleteDraft(tx: Transaction, id: string): Promise<void> {
  await tx.on<FilingTables>().deleteFrom('filing_draft').where('id', '=', id).execute()
}

/** Removes drafts whose time is over, with the keys that would open them; returns how many. */
export async function deleteExpired(tx: Transaction, now: Instant): Promise<number> {
  const [result] = await tx.on<FilingTables>().deleteFrom('filing_draft').where('expires_at', '<=', now).execute()
  return Number(result?.numDeletedRows ?? 0)
}

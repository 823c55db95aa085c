import type { Transaction } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { DraftTable, FilingTables } from './tables.ts'

export type DraftRow = Pick<DraftTable, 'id' | 'sealed_key' | 'sealed' | 'expires_at'>

const COLUMNS = ['id', 'sealed_key', 'sealed', 'expires_at'] as const

/** The draft that this secret opens, unless it has expired. */
export const findDraft = (
  tx: Transaction,
  id: string,
  secretHash: Buffer,
  now: Instant,
): Promise<DraftRow | undefined> => draftQuery(tx, id, secretHash, now).executeTakeFirst()

/** The same, kept from others until the transaction ends: two uploads at once both stay. */
export const lockDraft = (
  tx: Transaction,
  id: string,
  secretHash: Buffer,
  now: Instant,
): Promise<DraftRow | undefined> => draftQuery(tx, id, secretHash, now).forUpdate().executeTakeFirst()

const draftQuery = (tx: Transaction, id: string, secretHash: Buffer, now: Instant) =>
  tx
    .on<FilingTables>()
    .selectFrom('filing_draft')
    .select(COLUMNS)
    .where('id', '=', id)
    .where('secret_hash', '=', secretHash)
    .where('expires_at', '>', now)

/** Which of these files (SHA-256) a filing under way still holds. */
export async function filesInDrafts(tx: Transaction, hashes: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ hash: string }>(
    'select distinct hash from filing_draft, unnest(files) hash where files && $1::text[] and hash = any($1::text[])',
    [hashes],
  )
  return new Set(rows.map(({ hash }) => hash))
}

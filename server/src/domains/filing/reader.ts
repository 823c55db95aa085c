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

/** Drafts whose time is over, oldest first. */
export const expiredDrafts = (tx: Transaction, now: Instant, most: number): Promise<DraftRow[]> =>
  tx
    .on<FilingTables>()
    .selectFrom('filing_draft')
    .select(COLUMNS)
    .where('expires_at', '<=', now)
    .orderBy('expires_at')
    .limit(most)
    .execute()

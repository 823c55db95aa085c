import type { Instant } from '../../platform/time/index.ts'

/** A filing under way, found by the hash of the secret in the visitor's cookie and opened by its own key. */
export interface DraftTable {
  id: string
  /** SHA-256 of the secret, so that nobody who reads the table can open a draft in a browser. */
  secret_hash: Buffer
  sealed_key: Buffer
  sealed: Buffer
  /** SHA-256 of the uploads it holds, so that they are not swept away meanwhile. */
  files: readonly string[]
  expires_at: Instant
}

export interface FilingTables {
  filing_draft: DraftTable
}

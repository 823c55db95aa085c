import type { Transaction } from '../../db/index.ts'
import type { IdempotentCommand } from './command.ts'

/** What the command led to when it was carried out before, and the fingerprint it had then. */
export async function findOutcome(
  tx: Transaction,
  { regionId, sender, key }: IdempotentCommand,
): Promise<{ outcome: unknown; fingerprint: Buffer } | undefined> {
  const rows = await tx.query<{ outcome: unknown; fingerprint: Buffer }>(
    'SELECT outcome, fingerprint FROM idempotency WHERE region_id = $1 AND sender = $2 AND key = $3',
    [regionId, sender, key],
  )
  return rows[0]
}

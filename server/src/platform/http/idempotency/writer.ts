import type { Statement, Transaction } from '../../db/index.ts'
import type { IdempotentCommand, Outcome } from './command.ts'

const KEPT = '2 days'

/**
 * Writes the outcome down in the transaction of the command itself: both happen or neither does, whatever crashes. Fails with a
 * unique violation when the command was carried out before, which undoes the second attempt.
 */
export const outcomeToRemember = (command: IdempotentCommand, outcome: Outcome): Statement => ({
  text: `INSERT INTO idempotency (region_id, sender, key, fingerprint, outcome, expires_at)
     VALUES ($1, $2, $3, $4, $5, now() + interval '${KEPT}')`,
  values: [command.regionId, command.sender, command.key, command.fingerprint, JSON.stringify(outcome)],
})

/** The same at once. */
export async function rememberOutcome(tx: Transaction, command: IdempotentCommand, outcome: Outcome): Promise<void> {
  const { text, values } = outcomeToRemember(command, outcome)
  await tx.query(text, values)
}

/** Deletes the outcomes that nobody will ask for again. Returns how many. */
export async function forgetOldOutcomes(tx: Transaction): Promise<number> {
  const gone = await tx.query<{ key: string }>('DELETE FROM idempotency WHERE expires_at < now() RETURNING key')
  return gone.length
}

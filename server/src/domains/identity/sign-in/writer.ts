import { sql } from 'kysely'
import type { Transaction } from '../../../platform/db/index.ts'
import type { Instant } from '../../../platform/time/index.ts'
import { EVERYWHERE } from '../../office/index.ts'
import type { IdentityTables } from '../tables.ts'
import { afterFailure, secondsLocked, type Failures, type LockoutRule } from './lockout.ts'

/**
 * Counts an attempt as a failure before it is made, so that a thousand at once count as a thousand. Returns the seconds to wait
 * when the subject is locked; then nothing is counted.
 */
export async function countAttempt(tx: Transaction, subject: string, now: Instant, rule: LockoutRule): Promise<number> {
  const before = await takeFailures(tx, subject, now)
  const wait = secondsLocked(before, now)
  if (wait > 0) return wait
  const after = afterFailure(before.failures === 0 ? undefined : before, now, rule)
  await tx
    .on<IdentityTables>()
    .updateTable('sign_in_failure')
    .set({ failures: after.failures, last_at: after.lastAt, locked_until: after.lockedUntil })
    .where('region_id', '=', EVERYWHERE)
    .where('subject', '=', subject)
    .execute()
  return 0
}

/** Forgets the failures of a subject after a success. */
export async function forgetFailures(tx: Transaction, subject: string): Promise<void> {
  await tx
    .on<IdentityTables>()
    .deleteFrom('sign_in_failure')
    .where('region_id', '=', EVERYWHERE)
    .where('subject', '=', subject)
    .execute()
}

/** Takes one failure of a shared address back after a success, without opening it to who tries the others. */
export async function forgiveOne(tx: Transaction, subject: string): Promise<void> {
  await tx
    .on<IdentityTables>()
    .updateTable('sign_in_failure')
    .set({ failures: sql<number>`greatest(failures - 1, 0)`, locked_until: null })
    .where('region_id', '=', EVERYWHERE)
    .where('subject', '=', subject)
    .execute()
}

/** Removes what is a week old. */
export async function forgetOldFailures(tx: Transaction, before: Instant): Promise<void> {
  await tx.on<IdentityTables>().deleteFrom('sign_in_failure').where('last_at', '<', before).execute()
}

/** The row of the subject, held until the transaction ends. */
async function takeFailures(tx: Transaction, subject: string, now: Instant): Promise<Failures> {
  const row = await tx
    .on<IdentityTables>()
    .insertInto('sign_in_failure')
    .values({ region_id: EVERYWHERE, subject, failures: 0, last_at: now, locked_until: null })
    .onConflict((conflict) => conflict.columns(['region_id', 'subject']).doUpdateSet({ subject }))
    .returning(['failures', 'last_at', 'locked_until'])
    .executeTakeFirstOrThrow()
  return { failures: row.failures, lastAt: row.last_at, lockedUntil: row.locked_until }
}

import type { Database } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { IDLE_SECONDS, secondsAfter } from './session/lifetime.ts'
import { forgetEndedSessions } from './session/writer.ts'
import { forgetOldFailures } from './sign-in/writer.ts'

const A_WEEK = 7 * 86_400

/** Removes sessions that have run out and failed attempts that no longer count. For a nightly job. */
export async function forgetEndedRecords(database: Database, clock: Clock): Promise<void> {
  const now = clock.now()
  await database.write({ audience: 'system' }, async (tx) => {
    await forgetEndedSessions(tx, now, secondsAfter(now, -IDLE_SECONDS))
    await forgetOldFailures(tx, secondsAfter(now, -A_WEEK))
  })
}

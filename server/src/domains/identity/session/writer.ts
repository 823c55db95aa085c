import type { Transaction } from '../../../platform/db/index.ts'
import type { Instant, LocalDate } from '../../../platform/time/index.ts'
import { STAFF_CHANGED } from '../staff/writer.ts'
import type { IdentityTables } from '../tables.ts'

export type NewSession = Omit<IdentityTables['session'], 'acting'>

export async function insertSession(tx: Transaction, session: NewSession): Promise<void> {
  await tx.on<IdentityTables>().insertInto('session').values(session).execute()
}

/** Told when a session is used for the first time on a day: in which office, never whose it is. */
export type SessionOfDay = (
  tx: Transaction,
  office: { readonly regionId: string; readonly officeId: string },
  on: LocalDate,
) => Promise<void>

/** Notes that a session is in use; false when somebody else has noted it since it was read. */
export async function touchSession(tx: Transaction, id: string, before: Instant, at: Instant): Promise<boolean> {
  const rows = await tx
    .on<IdentityTables>()
    .updateTable('session')
    .set({ seen_at: at })
    .where('id', '=', id)
    .where('seen_at', '=', before)
    .returning('id')
    .execute()
  return rows.length > 0
}

/** Ends one session of somebody; false when it had ended before. Other processes hear of it. */
export async function endSession(tx: Transaction, staffId: string, id: string): Promise<boolean> {
  const ended = await tx
    .on<IdentityTables>()
    .deleteFrom('session')
    .where('staff_id', '=', staffId)
    .where('id', '=', id)
    .returning('id')
    .execute()
  tx.notify(STAFF_CHANGED, staffId)
  return ended.length > 0
}

/** Ends the session with this token, at sign-out or when a new one takes its place. */
export async function endSessionByToken(tx: Transaction, hash: Buffer): Promise<void> {
  const ended = await tx
    .on<IdentityTables>()
    .deleteFrom('session')
    .where('token_hash', '=', hash)
    .returning('staff_id')
    .execute()
  for (const { staff_id } of ended) tx.notify(STAFF_CHANGED, staff_id)
}

/** Ends all sessions of somebody, or all but one. */
export async function endSessionsOf(tx: Transaction, staffId: string, exceptHash?: Buffer): Promise<void> {
  const all = tx.on<IdentityTables>().deleteFrom('session').where('staff_id', '=', staffId)
  await (exceptHash === undefined ? all : all.where('token_hash', '!=', exceptHash)).execute()
  tx.notify(STAFF_CHANGED, staffId)
}

/** Removes sessions that have run out. Returns how many. */
export async function forgetEndedSessions(tx: Transaction, now: Instant, idleSince: Instant): Promise<number> {
  const gone = await tx
    .on<IdentityTables>()
    .deleteFrom('session')
    .where((row) => row.or([row('expires_at', '<', now), row('seen_at', '<', idleSince)]))
    .returning('id')
    .execute()
  return gone.length
}

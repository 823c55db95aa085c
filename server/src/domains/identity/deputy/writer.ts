import type { Transaction } from '../../../platform/db/index.ts'
import type { Instant } from '../../../platform/time/index.ts'
import { STAFF_CHANGED } from '../staff/writer.ts'
import type { Deputy } from './deputy.ts'

/** Lays a deputyship down. Two for one office wait for each other, so that a role is given once at a time. */
export async function insertDeputy(tx: Transaction, deputy: Deputy): Promise<void> {
  await tx.query(
    `insert into staff_deputy (region_id, id, office_id, principal_id, deputy_id, roles, confidential, from_day, to_day, reason, made_by, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      deputy.regionId,
      deputy.id,
      deputy.officeId,
      deputy.principalId,
      deputy.deputyId,
      deputy.roles,
      deputy.confidential,
      deputy.from,
      deputy.to,
      deputy.reason,
      deputy.madeBy,
      deputy.madeAt,
    ],
  )
  tx.notify(STAFF_CHANGED, deputy.deputyId)
}

/** Ends it before its time; the deputy loses the rights at once, in every process. */
export async function revokeDeputy(
  tx: Transaction,
  { regionId, id, deputyId }: Deputy,
  by: string,
  at: Instant,
): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    'update staff_deputy set revoked_at = $3, revoked_by = $4 where region_id = $1 and id = $2 and revoked_at is null returning id',
    [regionId, id, at, by],
  )
  tx.notify(STAFF_CHANGED, deputyId)
  return rows.length > 0
}

/** In a session: for whom its owner acts from now on; null for nobody but themselves. */
export async function setActing(
  tx: Transaction,
  staffId: string,
  token: Buffer,
  deputyship: string | null,
): Promise<void> {
  await tx.query('update session set acting = $3 where staff_id = $1 and token_hash = $2', [staffId, token, deputyship])
  tx.notify(STAFF_CHANGED, staffId)
}

import type { Transaction } from '../../../platform/db/index.ts'
import type { Instant } from '../../../platform/time/index.ts'
import type { Role } from '../roles.ts'
import type { Deputy } from '../deputy/deputy.ts'
import type { Staff } from '../staff/staff.ts'
import type { IdentityTables } from '../tables.ts'

/** A running session with the person it belongs to. */
export interface SessionWithStaff {
  readonly id: string
  readonly staffId: string
  readonly seenAt: Instant
  readonly expiresAt: Instant
  readonly name: string
  readonly officeId: string
  readonly roles: readonly Role[]
  readonly active: boolean
  /** The deputyship that the owner of the session has taken up, with the principal as that person is now. */
  readonly acting: Acting | null
}

export interface Acting extends Pick<
  Deputy,
  'id' | 'officeId' | 'from' | 'to' | 'confidential' | 'revokedAt' | 'roles'
> {
  readonly principal: Pick<Staff, 'id' | 'name' | 'roles' | 'active' | 'officeId'>
}

export async function findSessionByToken(tx: Transaction, hash: Buffer): Promise<SessionWithStaff | undefined> {
  const rows = await tx.query<SessionWithStaff>(
    `SELECT session.id, session.staff_id AS "staffId", session.seen_at AS "seenAt", session.expires_at AS "expiresAt", staff.name,
       staff.office_id AS "officeId", staff.roles, staff.active,
       CASE WHEN d.id IS NULL THEN NULL ELSE jsonb_build_object('id', d.id, 'officeId', d.office_id, 'from', d.from_day, 'to', d.to_day,
         'confidential', d.confidential, 'revokedAt', d.revoked_at, 'roles', d.roles,
         'principal', jsonb_build_object('id', p.id, 'name', p.name, 'roles', p.roles, 'active', p.active, 'officeId', p.office_id)) END AS acting
     FROM session JOIN staff ON staff.region_id = session.region_id AND staff.id = session.staff_id
     LEFT JOIN staff_deputy d ON d.id = session.acting AND d.deputy_id = session.staff_id
     LEFT JOIN staff p ON p.id = d.principal_id
     WHERE session.token_hash = $1`,
    [hash],
  )
  return rows[0]
}

export interface OwnSession {
  readonly id: string
  readonly createdAt: Instant
  readonly seenAt: Instant
  readonly expiresAt: Instant
  readonly device: string
  readonly address: string
  readonly tokenHash: Buffer
}

/** The sessions of one person, the latest first. */
export async function findSessionsOf(tx: Transaction, staffId: string): Promise<OwnSession[]> {
  const rows = await tx
    .on<IdentityTables>()
    .selectFrom('session')
    .selectAll()
    .where('staff_id', '=', staffId)
    .orderBy('seen_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    expiresAt: row.expires_at,
    device: row.device,
    address: row.address,
    tokenHash: row.token_hash,
  }))
}

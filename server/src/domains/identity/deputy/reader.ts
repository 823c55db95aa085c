import type { Transaction } from '../../../platform/db/index.ts'
import { refuse } from '../messages/index.ts'
import type { DeputyRow } from '../tables.ts'
import type { Deputy } from './deputy.ts'

const COLUMNS = `region_id, id, office_id, principal_id, deputy_id, roles, confidential, from_day, to_day, reason, made_by, made_at,
  revoked_at, revoked_by`

const deputyOf = (row: DeputyRow): Deputy => ({
  regionId: row.region_id,
  id: row.id,
  officeId: row.office_id,
  principalId: row.principal_id,
  deputyId: row.deputy_id,
  roles: row.roles,
  confidential: row.confidential,
  from: row.from_day,
  to: row.to_day,
  reason: row.reason,
  madeBy: row.made_by,
  madeAt: row.made_at,
  revokedAt: row.revoked_at,
  revokedBy: row.revoked_by,
})

/** The deputyships of an office, the latest first. */
export async function findDeputies(tx: Transaction, officeId: string, before?: string, limit = 200): Promise<Deputy[]> {
  const rows = await tx.query<DeputyRow>(
    `select ${COLUMNS} from staff_deputy where office_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
    [officeId, before ?? null, limit],
  )
  return rows.map(deputyOf)
}

/** @throws HuiyinError 'not-found' */
export async function getDeputy(tx: Transaction, regionId: string, id: string): Promise<Deputy> {
  const [row] = await tx.query<DeputyRow>(`select ${COLUMNS} from staff_deputy where region_id = $1 and id = $2`, [
    regionId,
    id,
  ])
  if (!row) throw refuse('not-found', 'noSuchDeputy')
  return deputyOf(row)
}

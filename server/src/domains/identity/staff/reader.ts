import type { Transaction } from '../../../platform/db/index.ts'
import type { IdentityTables } from '../tables.ts'
import { refuse } from '../messages/index.ts'
import type { Staff } from './staff.ts'

const columns = ['id', 'region_id', 'username', 'name', 'office_id', 'roles', 'active', 'version'] as const
type Row = Pick<IdentityTables['staff'], (typeof columns)[number]>

const staffOf = (row: Row): Staff => ({
  id: row.id,
  regionId: row.region_id,
  username: row.username,
  name: row.name,
  officeId: row.office_id,
  roles: row.roles,
  active: row.active,
  version: row.version,
})

const select = (tx: Transaction) => tx.on<IdentityTables>().selectFrom('staff').select(columns)

export async function findStaff(tx: Transaction, id: string): Promise<Staff | undefined> {
  const row = await select(tx).where('id', '=', id).executeTakeFirst()
  return row && staffOf(row)
}

/** 'not-found' when there is nobody of this id. */
export async function getStaff(tx: Transaction, id: string): Promise<Staff> {
  const staff = await findStaff(tx, id)
  if (!staff) throw refuse('not-found', 'noSuchStaff')
  return staff
}

export async function findStaffByUsername(tx: Transaction, username: string): Promise<Staff | undefined> {
  const row = await select(tx).where('username', '=', username.trim().toLowerCase()).executeTakeFirst()
  return row && staffOf(row)
}

/** The staff of these offices (of all without a list), by office and name. */
export async function findStaffOf(tx: Transaction, officeIds?: readonly string[]): Promise<Staff[]> {
  const all = select(tx).orderBy('office_id').orderBy('username')
  const rows = await (officeIds === undefined ? all : all.where('office_id', 'in', [...officeIds])).execute()
  return rows.map(staffOf)
}

/** In which office a member of staff works. */
export async function officeOfStaff(tx: Transaction, staffId: string): Promise<string | undefined> {
  return (await findStaff(tx, staffId))?.officeId
}

export interface StaffSecret {
  readonly passwordHash: string
  readonly mustChange: boolean
  readonly secondFactor:
    | { readonly sealed: Buffer; readonly key: Buffer; readonly confirmed: boolean; readonly lastStep: number }
    | undefined
}

export async function findSecret(tx: Transaction, staffId: string): Promise<StaffSecret | undefined> {
  const row = await tx
    .on<IdentityTables>()
    .selectFrom('staff_secret')
    .selectAll()
    .where('staff_id', '=', staffId)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    passwordHash: row.password_hash,
    mustChange: row.must_change,
    secondFactor:
      row.second_factor === null || row.second_factor_key === null
        ? undefined
        : {
            sealed: row.second_factor,
            key: row.second_factor_key,
            confirmed: row.second_factor_confirmed,
            lastStep: row.second_factor_step,
          },
  }
}

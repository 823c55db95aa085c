import type { Transaction } from '../../../platform/db/index.ts'
import type { Instant } from '../../../platform/time/index.ts'
import { EVERYWHERE } from '../../office/index.ts'
import type { IdentityTables } from '../tables.ts'
import type { Staff } from './staff.ts'

/** Where every process hears that somebody's sessions or roles have changed; the payload is the staff id. */
export const STAFF_CHANGED = 'huiyin_staff'

/** Accounts are opened one after the other, so that a user name is given once. */
export async function takeRegister(tx: Transaction): Promise<void> {
  await tx
    .on<IdentityTables>()
    .updateTable('staff_register')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('region_id', '=', EVERYWHERE)
    .execute()
}

export async function insertStaff(tx: Transaction, staff: Staff, at: Instant): Promise<void> {
  await tx
    .on<IdentityTables>()
    .insertInto('staff')
    .values({
      region_id: staff.regionId,
      id: staff.id,
      username: staff.username,
      name: staff.name,
      office_id: staff.officeId,
      roles: [...staff.roles],
      active: staff.active,
      version: staff.version,
      created_at: at,
    })
    .execute()
}

export async function insertSecret(
  tx: Transaction,
  staff: Staff,
  passwordHash: string,
  mustChange: boolean,
): Promise<void> {
  await tx
    .on<IdentityTables>()
    .insertInto('staff_secret')
    .values({ region_id: staff.regionId, staff_id: staff.id, password_hash: passwordHash, must_change: mustChange })
    .execute()
}

/** Writes a member of staff as now, with the next version; running sessions learn of it. The region stays where the account was opened. */
export async function updateStaff(tx: Transaction, staff: Staff): Promise<Staff> {
  const next = { ...staff, version: staff.version + 1 }
  await tx
    .on<IdentityTables>()
    .updateTable('staff')
    .set({
      name: next.name,
      office_id: next.officeId,
      roles: [...next.roles],
      active: next.active,
      version: next.version,
    })
    .where('region_id', '=', staff.regionId)
    .where('id', '=', staff.id)
    .execute()
  tx.notify(STAFF_CHANGED, staff.id)
  return next
}

export async function updatePassword(
  tx: Transaction,
  staffId: string,
  passwordHash: string,
  mustChange: boolean,
): Promise<void> {
  await tx
    .on<IdentityTables>()
    .updateTable('staff_secret')
    .set({ password_hash: passwordHash, must_change: mustChange })
    .where('staff_id', '=', staffId)
    .execute()
}

/** Keeps a sealed second factor until it is confirmed; `undefined` removes it. */
export async function updateSecondFactor(
  tx: Transaction,
  staffId: string,
  factor: { sealed: Buffer; key: Buffer } | undefined,
): Promise<void> {
  await tx
    .on<IdentityTables>()
    .updateTable('staff_secret')
    .set({
      second_factor: factor?.sealed ?? null,
      second_factor_key: factor?.key ?? null,
      second_factor_confirmed: false,
      second_factor_step: 0,
    })
    .where('staff_id', '=', staffId)
    .execute()
}

/** Uses a code up: false when it, or a later one, was used meanwhile. Confirms the second factor. */
export async function useStep(tx: Transaction, staffId: string, step: number): Promise<boolean> {
  const used = await tx
    .on<IdentityTables>()
    .updateTable('staff_secret')
    .set({ second_factor_step: step, second_factor_confirmed: true })
    .where('staff_id', '=', staffId)
    .where('second_factor_step', '<', step)
    .returning('staff_id')
    .execute()
  return used.length === 1
}

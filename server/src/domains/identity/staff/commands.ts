import { newId } from '../../../platform/crypto/index.ts'
import type { Transaction } from '../../../platform/db/index.ts'
import { requireVersion, type Asker } from '../../../platform/http/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import { getOffice, requireRemit, type OfficeTree } from '../../office/index.ts'
import { writeAudit } from '../audit/writer.ts'
import { refuse } from '../messages/index.ts'
import type { Role } from '../roles.ts'
import { endSessionsOf } from '../session/writer.ts'
import { accountSubject } from '../sign-in/lockout.ts'
import { forgetFailures } from '../sign-in/writer.ts'
import { findStaffByUsername, getStaff } from './reader.ts'
import type { NewStaff, Staff } from './staff.ts'
import { insertSecret, insertStaff, takeRegister, updatePassword, updateStaff } from './writer.ts'

/** What the commands on staff work with. */
export interface StaffDesk {
  readonly clock: Clock
  readonly tree: OfficeTree
  readonly actor: Asker
}

/** The same, where somebody may leave. */
export interface LeavingDesk extends StaffDesk {
  /** Passes for somebody with no open work. The account of anybody else is neither closed nor moved to another office. */
  readonly requireFree: (tx: Transaction, staff: Staff) => Promise<void>
}

/** Somebody to take on. The hash comes from `hashPassword`, made before the transaction because it takes its time. */
export interface Hiring extends Omit<NewStaff, 'password'> {
  readonly passwordHash: string
  /** True when somebody else knows the password: the person is asked to change it. */
  readonly mustChange: boolean
}

/** Opens an account at an office of the actor's remit. */
export async function addStaff(tx: Transaction, desk: StaffDesk, hiring: Hiring): Promise<Staff> {
  const { clock, tree, actor } = desk
  const office = getOffice(tree, hiring.officeId)
  requireRemit(tree, actor, office.id)
  if (!office.active) throw refuse('invalid', 'closedOffice', 'officeId')
  await takeRegister(tx)
  if (await findStaffByUsername(tx, hiring.username)) throw refuse('invalid', 'usernameTaken', 'username')
  const { passwordHash, mustChange, ...person } = hiring
  const staff: Staff = { ...person, id: newId(), regionId: office.regionId, active: true, version: 1 }
  await insertStaff(tx, staff, clock.now())
  await insertSecret(tx, staff, passwordHash, mustChange)
  await writeAudit(tx, clock, { actor, action: 'staff.add', subject: subjectOf(staff), regionId: staff.regionId })
  return staff
}

export interface StaffChange {
  readonly name?: string | undefined
  readonly officeId?: string | undefined
  readonly roles?: readonly Role[] | undefined
  readonly active?: boolean | undefined
}

/** Changes name, office, roles or activity; who loses the account loses its sessions. Nobody locks themselves out. */
export async function changeStaff(
  tx: Transaction,
  desk: LeavingDesk,
  id: string,
  expected: number | undefined,
  change: StaffChange,
): Promise<Staff> {
  const { tree, actor, clock } = desk
  const before = await getStaff(tx, id)
  requireRemit(tree, actor, before.officeId)
  if (expected !== undefined) requireVersion(expected, before.version)
  const officeId = change.officeId ?? before.officeId
  if (officeId !== before.officeId) {
    requireRemit(tree, actor, officeId)
    if (!getOffice(tree, officeId).active) throw refuse('invalid', 'closedOffice', 'officeId')
  }
  const roles = change.roles ? [...change.roles] : before.roles
  const active = change.active ?? before.active
  const own = actor.kind === 'officer' && actor.staffId === id
  if (own && !(active && roles.includes('administrator'))) throw refuse('step-not-open', 'notYourself')
  if (own && roles.some((role) => !before.roles.includes(role))) throw refuse('step-not-open', 'notYourOwnRoles')
  if (before.active && (!active || officeId !== before.officeId)) await desk.requireFree(tx, before)
  const after = await updateStaff(tx, { ...before, name: change.name ?? before.name, officeId, roles, active })
  if (!active) await endSessionsOf(tx, id)
  const action = before.active && !active ? 'staff.deactivate' : 'staff.change'
  const reason = roles.join() === before.roles.join() ? '' : `${before.roles.join()} → ${roles.join()}`
  await writeAudit(tx, clock, { actor, action, subject: subjectOf(after), reason, regionId: after.regionId })
  return after
}

/** Gives somebody a new password, to be changed at the next sign-in, and ends all sessions. */
export async function resetPassword(
  tx: Transaction,
  desk: StaffDesk,
  id: string,
  passwordHash: string,
): Promise<Staff> {
  const { tree, actor, clock } = desk
  const staff = await getStaff(tx, id)
  requireRemit(tree, actor, staff.officeId)
  await updatePassword(tx, id, passwordHash, true)
  await endSessionsOf(tx, id)
  await forgetFailures(tx, accountSubject(staff.username))
  await writeAudit(tx, clock, { actor, action: 'staff.password', subject: subjectOf(staff), regionId: staff.regionId })
  return staff
}

/** Ends all sessions of somebody, where a device was lost. */
export async function endSessions(tx: Transaction, desk: StaffDesk, id: string): Promise<void> {
  const { tree, actor, clock } = desk
  const staff = await getStaff(tx, id)
  requireRemit(tree, actor, staff.officeId)
  await endSessionsOf(tx, id)
  await writeAudit(tx, clock, { actor, action: 'session.end-all', subject: subjectOf(staff), regionId: staff.regionId })
}

const subjectOf = (staff: Staff): string => `staff:${staff.id}`

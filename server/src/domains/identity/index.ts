export {
  actorKey,
  byOfficer,
  holds,
  isOfficer,
  nameOfBy,
  peopleBehind,
  readsMatters,
  scopeOf,
  systemActor,
  VISITOR,
  type Actor,
  type ByOfficer,
  type Officer,
} from './actor.ts'
export { DEPUTISED, DEPUTY_STATES, deputyOn, NewDeputy, requireDeputy, rightsOn, type Deputy } from './deputy/deputy.ts'
export { findDeputies, getDeputy } from './deputy/reader.ts'
export { insertDeputy, revokeDeputy } from './deputy/writer.ts'
export { findAuditLines, type AuditLine, type AuditQuery } from './audit/reader.ts'
export { writeAudit } from './audit/writer.ts'
export { addUserCommands } from './cli.ts'
export { forgetEndedRecords } from './clean-up.ts'
export { openIdentity, type Identity, type IdentityOptions } from './identity.ts'
export { giveMatterPass, MATTER_COOKIE, matterPass, readMatterPass, takeMatterPassBack } from './matter-pass.ts'
export { migrations } from './migrations.ts'
export { identityPolicies } from './policy.ts'
export { MATTER_ROLES, ROLES, type Role } from './roles.ts'
export { addIdentityRoutes } from './routes.ts'
export { officerOf } from './session/routes.ts'
export { addStepRoutes } from './session/step-routes.ts'
export { createFirstOffice, firstOfficeSchema, isFirstRun, type FirstOffice } from './setup.ts'
export { hashPassword, makePassword } from './sign-in/password.ts'
export {
  addStaff,
  changeStaff,
  resetPassword,
  type Hiring,
  type StaffChange,
  type StaffDesk,
} from './staff/commands.ts'
export { findStaff, findStaffByUsername, findStaffOf, getStaff, officeOfStaff } from './staff/reader.ts'
export { newStaffSchema, staffSchema, type NewStaff, type Staff } from './staff/staff.ts'
export {
  WORK_KINDS,
  workOfRow,
  type OpenWork,
  type OpenWorkReader,
  type WorkKind,
  type WorkQuestion,
  type WorkRow,
} from './staff/open-work.ts'
export { refuse as refuseDeputy } from './messages/index.ts'
export { takeRegister as takeStaffRegister } from './staff/writer.ts'

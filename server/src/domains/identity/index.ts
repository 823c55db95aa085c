export { actorKey, holds, isOfficer, scopeOf, systemActor, VISITOR, type Actor, type Officer } from './actor.ts'
export { ROLES, type Role } from './roles.ts'

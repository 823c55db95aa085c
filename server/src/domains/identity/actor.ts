import type { Scope } from '../../platform/db/scope.ts'
import type { Asker } from '../../platform/http/index.ts'
import type { OfficeKind } from '../office/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { MATTER_ROLES, type Role } from './roles.ts'

/** Who asks: nobody known, a citizen with one matter, an officer at a desk, or the system itself. */
export type Actor =
  | { readonly kind: 'visitor' }
  | { readonly kind: 'citizen'; readonly regionId: string; readonly matterId: string }
  | Officer
  | { readonly kind: 'system'; readonly name: string }

export interface Officer {
  readonly kind: 'officer'
  readonly staffId: string
  readonly name: string
  readonly officeId: string
  readonly regionId: string
  /** Ids from the root of the tree of offices down to and including the officer's own. */
  readonly officePath: readonly string[]
  readonly officeKind: OfficeKind
  readonly roles: readonly Role[]
  /** 代理: for whom this officer acts now, with the roles of that person alone; each step says both. */
  readonly actingFor?: ActingFor | undefined
}

export interface ActingFor {
  /** The deputyship. */
  readonly id: string
  readonly staffId: string
  readonly name: string
  readonly to: LocalDate
  /** Whether confidential matters are part of it. */
  readonly confidential: boolean
}

declare module '../../platform/http/actor.ts' {
  interface KnownActors {
    identity: Actor
  }
}

export const VISITOR: Actor = { kind: 'visitor' }

export const systemActor = (name: string): Actor => ({ kind: 'system', name })

export const isOfficer = (actor: Asker): actor is Officer => actor.kind === 'officer'

/** True for an officer who holds at least one of the roles. */
export const holds = (actor: Asker, ...roles: readonly Role[]): boolean =>
  isOfficer(actor) && roles.some((role) => actor.roles.includes(role))

/** True for officers with work on matters, or who audit it: never for an administrator alone. */
export const readsMatters = (actor: Asker): actor is Officer => isOfficer(actor) && holds(actor, ...MATTER_ROLES)

/** For whom the database is asked; row-level security follows from it. */
export function scopeOf(actor: Actor): Scope {
  switch (actor.kind) {
    case 'officer':
      return {
        audience: 'officer',
        officeId: actor.officeId,
        staffId: actor.staffId,
        regionId: actor.regionId,
        ...(readsMatters(actor) ? {} : { withoutMatters: true }),
        ...(actor.actingFor ? { forStaffId: actor.actingFor.staffId, unconfided: !actor.actingFor.confidential } : {}),
      }
    case 'citizen':
      return { audience: 'citizen', matterId: actor.matterId, regionId: actor.regionId }
    case 'system':
      return { audience: 'system' }
    case 'visitor':
      return { audience: 'public' }
  }
}

/** Who acted, as the audit log and the events write it down: `officer:<id>`, `citizen:<matter>`, `system:<name>`, `visitor`. */
export function actorKey(actor: Actor): string {
  switch (actor.kind) {
    case 'officer':
      return `officer:${actor.staffId}`
    case 'citizen':
      return `citizen:${actor.matterId}`
    case 'system':
      return `system:${actor.name}`
    case 'visitor':
      return 'visitor'
  }
}

/** Who took a step, as records keep it: the officer, and for whom. */
export interface ByOfficer {
  kind: 'officer'
  staffId: string
  officeId: string
  for?: string
}

export const byOfficer = ({ staffId, officeId, actingFor }: Officer): ByOfficer => ({
  kind: 'officer',
  staffId,
  officeId,
  ...(actingFor ? { for: actingFor.staffId } : {}),
})

/** The people whose recusals and earlier steps bind this officer: the officer, and whoever the officer acts for. */
export const peopleBehind = ({ staffId, actingFor }: Officer): readonly string[] =>
  actingFor ? [staffId, actingFor.staffId] : [staffId]

/** How records name whoever took a step: 王芳, or 王芳（代李强） who acted for 李强. Null where nobody of this id is known. */
export function nameOfBy(names: ReadonlyMap<string, string>, by: Pick<ByOfficer, 'staffId' | 'for'>): string | null {
  const name = names.get(by.staffId)
  if (name === undefined) return null
  return by.for === undefined ? name : `${name}（代${names.get(by.for) ?? ''}）`
}

import { z } from 'zod'
import { policiesOf } from '../../platform/http/index.ts'
import { findOffice, OFFICE_KINDS, type OfficeTree } from '../office/index.ts'
import type { Officer } from './actor.ts'
import type { AuditLine } from './audit/reader.ts'
import { ROLES } from './roles.ts'
import type { OwnSession } from './session/reader.ts'
import type { StaffSecret } from './staff/reader.ts'
import { staffSchema, type Staff } from './staff/staff.ts'

export const staffPresentation = staffSchema.meta({ id: 'Staff' })
export const staffListPresentation = z.object({ staff: z.array(staffPresentation) })
export const presentStaff = (staff: Staff): z.infer<typeof staffPresentation> => staff

/** Who is signed in, and what the workbench may offer. */
export const whoAmIPresentation = z
  .object({
    staffId: z.uuid(),
    username: z.string(),
    name: z.string(),
    office: z.object({
      id: z.uuid(),
      regionId: z.string(),
      kind: z.enum(OFFICE_KINDS),
      name: z.object({ zh: z.string(), en: z.string() }),
      shortName: z.string(),
    }),
    roles: z.array(z.enum(ROLES)),
    policies: z.array(z.string()).describe('Names of the policies that let this person through'),
    mustChangePassword: z.boolean(),
    secondFactor: z.boolean(),
    actingFor: z
      .object({ id: z.uuid(), name: z.string(), to: z.string() })
      .nullable()
      .describe('Whose duties this session does now, and until when'),
  })
  .meta({ id: 'WhoAmI' })

export function presentWhoAmI(
  officer: Officer,
  staff: Staff,
  secret: StaffSecret | undefined,
  tree: OfficeTree,
): z.infer<typeof whoAmIPresentation> {
  const office = findOffice(tree, officer.officeId)
  return {
    staffId: staff.id,
    username: staff.username,
    name: staff.name,
    office: {
      id: officer.officeId,
      regionId: officer.regionId,
      kind: officer.officeKind,
      name: office?.name ?? { zh: '', en: '' },
      shortName: office?.shortName ?? '',
    },
    roles: [...officer.roles],
    policies: policiesOf(officer),
    mustChangePassword: secret?.mustChange ?? false,
    secondFactor: secret?.secondFactor?.confirmed ?? false,
    actingFor: officer.actingFor
      ? { id: officer.actingFor.id, name: officer.actingFor.name, to: officer.actingFor.to }
      : null,
  }
}

export const sessionsPresentation = z.object({
  sessions: z.array(
    z.object({
      id: z.uuid(),
      createdAt: z.string(),
      seenAt: z.string(),
      expiresAt: z.string(),
      device: z.string(),
      address: z.string(),
      current: z.boolean(),
    }),
  ),
})

/** One's own sessions; the secret of none leaves the database. */
export const presentSessions = (
  sessions: readonly OwnSession[],
  current: Buffer,
): z.infer<typeof sessionsPresentation> => ({
  sessions: sessions.map(({ tokenHash, ...session }) => ({ ...session, current: tokenHash.equals(current) })),
})

export const auditPresentation = z.object({
  lines: z.array(
    z.object({
      id: z.uuid(),
      at: z.string(),
      actor: z.string(),
      actorName: z.string(),
      officeId: z.uuid().nullable(),
      action: z.string(),
      subject: z.string(),
      reason: z.string(),
    }),
  ),
  next: z.uuid().nullable().describe('Give it as `before` for the next page'),
})

export const presentAudit = (lines: readonly AuditLine[], limit: number): z.infer<typeof auditPresentation> => ({
  lines: lines.map((line) => ({ ...line })),
  next: lines.length === limit ? (lines.at(-1)?.id ?? null) : null,
})

export const preparedFactorPresentation = z.object({ secret: z.string(), address: z.string() })

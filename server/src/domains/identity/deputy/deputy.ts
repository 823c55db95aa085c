import { z } from 'zod'
import { isLocalDate, type Instant, type LocalDate } from '../../../platform/time/index.ts'
import { refuse } from '../messages/index.ts'
import type { Role } from '../roles.ts'
import type { Staff } from '../staff/staff.ts'

/** The roles that somebody may do for somebody else. Accounts and audit stay with the person. */
export const DEPUTISED = ['intake-clerk', 'handler', 'head', 'supervisor'] as const satisfies readonly Role[]

/** 代理: who does whose duties, which of them, and from when to when. */
export interface Deputy {
  regionId: string
  id: string
  officeId: string
  principalId: string
  deputyId: string
  roles: readonly Role[]
  /** Whether confidential matters are part of it. */
  confidential: boolean
  from: LocalDate
  to: LocalDate
  reason: string
  madeBy: string
  madeAt: Instant
  revokedAt: Instant | null
  revokedBy: string | null
}

const day = z
  .string()
  .refine(isLocalDate, { error: '请填写日期，例如 2026-05-01。 | Enter a date such as 2026-05-01.' })

export const NewDeputy = z.object({
  principalId: z.uuid(),
  deputyId: z.uuid(),
  roles: z.array(z.enum(DEPUTISED)).min(1),
  confidential: z.boolean().default(false),
  from: day,
  to: day,
  reason: z.string().trim().min(1).max(300),
})
export type NewDeputy = z.output<typeof NewDeputy>

export const DEPUTY_STATES = ['ahead', 'running', 'ended', 'revoked'] as const
export type DeputyState = (typeof DEPUTY_STATES)[number]

/** Where it stands on a day: it begins and ends by itself, at the end of its last day. */
export function deputyOn(
  { from, to, revokedAt }: Pick<Deputy, 'from' | 'to' | 'revokedAt'>,
  today: LocalDate,
): DeputyState {
  if (revokedAt !== null) return 'revoked'
  if (today < from) return 'ahead'
  return today <= to ? 'running' : 'ended'
}

/** What the deputy may be on a day: never more than was given, never more than the principal still is. */
export function rightsOn(
  deputy: Pick<Deputy, 'from' | 'to' | 'revokedAt' | 'roles' | 'officeId'>,
  principal: Pick<Staff, 'roles' | 'active' | 'officeId'>,
  standIn: Pick<Staff, 'active' | 'officeId'>,
  today: LocalDate,
): readonly Role[] {
  const stands =
    deputyOn(deputy, today) === 'running' &&
    principal.active &&
    standIn.active &&
    principal.officeId === deputy.officeId &&
    standIn.officeId === deputy.officeId
  return stands ? deputy.roles.filter((role) => principal.roles.includes(role)) : []
}

const overlaps = (a: Pick<Deputy, 'from' | 'to'>, b: Pick<Deputy, 'from' | 'to'>): boolean =>
  a.from <= b.to && b.from <= a.to

/**
 * Passes for a deputyship that may be laid down: in the same office, for days to come, of roles that the principal has, one person for
 * a role at a time, and nobody who is deputised then.
 *
 * @throws HuiyinError with a sentence at the field at fault
 */
export function requireDeputy(
  wish: NewDeputy,
  principal: Staff,
  standIn: Staff | undefined,
  standing: readonly Deputy[],
  today: LocalDate,
): void {
  if (wish.deputyId === wish.principalId) throw refuse('invalid', 'deputySelf', 'deputyId')
  if (standIn?.officeId !== principal.officeId || !standIn.active)
    throw refuse('invalid', 'deputyElsewhere', 'deputyId')
  if (wish.from < today) throw refuse('invalid', 'deputyPast', 'from')
  if (wish.to < wish.from) throw refuse('invalid', 'deputyBackwards', 'to')
  if (wish.roles.some((role) => !principal.roles.includes(role))) throw refuse('invalid', 'deputyRoles', 'roles')
  const during = standing.filter((other) => other.revokedAt === null && overlaps(other, wish))
  if (
    during.some(
      ({ principalId, roles }) =>
        principalId === wish.principalId && roles.some((role) => wish.roles.includes(role as never)),
    )
  )
    throw refuse('step-not-open', 'deputyTwice', 'roles')
  if (during.some(({ principalId }) => principalId === wish.deputyId))
    throw refuse('invalid', 'deputyAbsent', 'deputyId')
}

import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { once, type IdempotencyKey } from '../../platform/http/index.ts'
import {
  actorKey,
  deputyOn,
  findDeputies,
  findStaff,
  getDeputy,
  getStaff,
  holds,
  insertDeputy,
  refuseDeputy,
  requireDeputy,
  revokeDeputy,
  scopeOf,
  takeStaffRegister,
  type Deputy,
  type NewDeputy,
  type Officer,
} from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import { tellDeputy } from './notices.ts'
import { presentDeputy } from './present-deputy.ts'
import type { DeputyPage, DeputyView } from './views.ts'

/** Where deputies are named, listed and revoked: what the routes call. */
export interface DeputyDesk {
  list(officer: Officer, asked: { before?: string | undefined; limit: number }): Promise<DeputyPage>
  name(officer: Officer, wish: NewDeputy, idempotency: IdempotencyKey): Promise<DeputyView>
  revoke(officer: Officer, key: { regionId: string; id: string }, idempotency: IdempotencyKey): Promise<DeputyView>
}

/** Named and revoked by the person concerned or a head of the office, and never in somebody else's name. */
const speaksFor = (officer: Officer, principalId: string): boolean =>
  officer.actingFor === undefined && (officer.staffId === principalId || holds(officer, 'head'))

export interface DeputyMeans {
  /** Lets the next request of somebody be looked at anew; other processes hear of it by notice. */
  forget(staffId: string): void
}

export function deputyDesk(
  context: Pick<MatterContext, 'database' | 'clock' | 'staffNames' | 'audit'>,
  means: DeputyMeans = { forget: () => undefined },
): DeputyDesk {
  const { database, clock } = context

  const view = async (tx: Transaction, officer: Officer, deputies: readonly Deputy[]): Promise<DeputyView[]> => {
    const names = await context.staffNames(tx, [
      ...new Set(deputies.flatMap(({ principalId, deputyId, madeBy }) => [principalId, deputyId, madeBy])),
    ])
    const today = clock.today()
    return deputies.map((deputy) => {
      const state = deputyOn(deputy, today)
      return presentDeputy(deputy, names, {
        state,
        mayRevoke: (state === 'ahead' || state === 'running') && speaksFor(officer, deputy.principalId),
        mayTakeUp: state === 'running' && deputy.deputyId === officer.staffId && officer.actingFor?.id !== deputy.id,
      })
    })
  }

  const oneOf = async (
    tx: Transaction,
    officer: Officer,
    key: { regionId: string; id: string },
  ): Promise<DeputyView> => {
    const [one] = await view(tx, officer, [await getDeputy(tx, key.regionId, key.id)])
    if (!one) throw refuseDeputy('not-found', 'noSuchDeputy')
    return one
  }

  return {
    list: (officer, { before, limit }) =>
      database.read(scopeOf(officer), async (tx) => {
        const found = await findDeputies(tx, officer.officeId, before, limit)
        return {
          items: await view(tx, officer, found),
          next: found.length === limit ? (found.at(-1)?.id ?? null) : null,
        }
      }),

    async name(officer, wish, idempotency) {
      const sender = { ...idempotency, regionId: officer.regionId, sender: actorKey(officer) }
      const key = await once(database, scopeOf(officer), sender, async (tx) => {
        const principal = await getStaff(tx, wish.principalId)
        const speaks = principal.officeId === officer.officeId && speaksFor(officer, principal.id)
        if (!speaks) throw refuseDeputy('not-allowed', 'deputyNotYours')
        await takeStaffRegister(tx)
        const standing = await findDeputies(tx, principal.officeId)
        requireDeputy(wish, principal, await findStaff(tx, wish.deputyId), standing, clock.today())
        const deputy: Deputy = {
          ...wish,
          regionId: officer.regionId,
          id: newId(),
          officeId: principal.officeId,
          madeBy: officer.staffId,
          madeAt: clock.now(),
          revokedAt: null,
          revokedBy: null,
        }
        await insertDeputy(tx, deputy)
        await tellDeputy(tx, deputy, officer.staffId)
        await context.audit(tx, {
          actor: officer,
          action: 'deputy.name',
          subject: `staff:${principal.id}`,
          reason: wish.reason,
          regionId: officer.regionId,
        })
        return { regionId: deputy.regionId, id: deputy.id }
      })
      return database.read(scopeOf(officer), (tx) => oneOf(tx, officer, key))
    },

    async revoke(officer, key, idempotency) {
      const sender = { ...idempotency, regionId: officer.regionId, sender: actorKey(officer) }
      await once(database, scopeOf(officer), sender, async (tx) => {
        const deputy = await getDeputy(tx, key.regionId, key.id)
        if (!speaksFor(officer, deputy.principalId)) throw refuseDeputy('not-allowed', 'deputyNotYours')
        const stands = ['ahead', 'running'].includes(deputyOn(deputy, clock.today()))
        if (!stands || !(await revokeDeputy(tx, deputy, officer.staffId, clock.now())))
          throw refuseDeputy('step-not-open', 'deputyOver')
        tx.afterCommit(() => means.forget(deputy.deputyId))
        await context.audit(tx, {
          actor: officer,
          action: 'deputy.revoke',
          subject: `staff:${deputy.principalId}`,
          reason: '',
          regionId: key.regionId,
        })
        return null
      })
      return database.read(scopeOf(officer), (tx) => oneOf(tx, officer, key))
    },
  }
}

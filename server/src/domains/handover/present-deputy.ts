import type { Deputy } from '../identity/index.ts'
import type { DeputyView } from './views.ts'

export const presentDeputy = (
  deputy: Deputy,
  names: ReadonlyMap<string, string>,
  more: Pick<DeputyView, 'state' | 'mayRevoke' | 'mayTakeUp'>,
): DeputyView => {
  const person = (id: string): { id: string; name: string } => ({ id, name: names.get(id) ?? '' })
  return {
    regionId: deputy.regionId,
    id: deputy.id,
    principal: person(deputy.principalId),
    deputy: person(deputy.deputyId),
    roles: [...deputy.roles],
    confidential: deputy.confidential,
    from: deputy.from,
    to: deputy.to,
    reason: deputy.reason,
    madeBy: person(deputy.madeBy),
    ...more,
  }
}

import { ancestorsOf, childrenOf, findOffice, type OfficeTree, remitOf, subtreeOf } from '../office/index.ts'
import type { BulletinKind } from './kind.ts'
import { refuse } from './refuse.ts'

/** Whom an office may send a bulletin: the offices of its area, the governments above it and the petition offices beside these. */
function allowed(offices: OfficeTree, office: string): ReadonlySet<string> {
  const area = remitOf(offices, office)
  const inArea = area === undefined ? [...offices.byId.values()] : subtreeOf(offices, area)
  const up = ancestorsOf(offices, office)
  const petitions = up.flatMap(({ id }) => childrenOf(offices, id)).filter(({ kind }) => kind === 'petition-office')
  return new Set([...inArea, ...up, ...petitions].map(({ id }) => id).filter((id) => id !== office))
}

/** @throws HuiyinError where one of them does not exist any more or is outside */
export function requireRecipients(offices: OfficeTree, office: string, recipients: readonly string[]): void {
  if (recipients.some((id) => findOffice(offices, id)?.active !== true)) throw refuse('invalid', 'unknownOffice')
  const may = allowed(offices, office)
  if (recipients.some((id) => !may.has(id))) throw refuse('invalid', 'outside')
}

/**
 * Whom a bulletin usually goes to: the offices directly below the government of the area; the annual report to the government itself and
 * to the petition office of the next level above (Art. 41).
 */
export function usualRecipients(offices: OfficeTree, office: string, kind: BulletinKind): string[] {
  const area = remitOf(offices, office)
  if (area === undefined) return []
  const active = (ids: readonly string[]): string[] =>
    ids.filter((id) => id !== office && findOffice(offices, id)?.active === true)
  if (kind !== 'annual') return active(childrenOf(offices, area).map(({ id }) => id))
  const above = findOffice(offices, area)?.parentId
  const petitions = above == null ? [] : childrenOf(offices, above).filter((one) => one.kind === 'petition-office')
  return active([area, ...petitions.map(({ id }) => id)])
}

import type { Asker } from '../../platform/http/index.ts'
import { refuse } from './refuse.ts'
import { findOffice, isWithin, type OfficeTree } from './tree.ts'

/**
 * The office whose subtree an administrator looks after: a petition office looks after the whole area of the government it belongs
 * to, other offices after themselves and what stands below. Undefined (everything) for an office without a superior.
 */
export function remitOf(tree: OfficeTree, officeId: string): string | undefined {
  const office = findOffice(tree, officeId)
  if (!office || office.parentId === null) return undefined
  if (office.kind !== 'petition-office') return office.id
  return office.parentId
}

/** True when the actor looks after the office: the system everywhere, an officer within the remit. */
export function isInRemit(tree: OfficeTree, actor: Asker, officeId: string): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'officer') return false
  const remit = remitOf(tree, actor.officeId)
  return remit === undefined ? findOffice(tree, actor.officeId) !== undefined : isWithin(tree, officeId, remit)
}

/** Passes, or 'not-allowed' with the sentence who to ask. `null` is the top of the tree. */
export function requireRemit(tree: OfficeTree, actor: Asker, officeId: string | null): void {
  if (actor.kind === 'system') return
  const inside =
    officeId === null
      ? actor.kind === 'officer' && findOffice(tree, actor.officeId)?.parentId === null
      : isInRemit(tree, actor, officeId)
  if (!inside) throw refuse('outsideRemit', 'not-allowed')
}

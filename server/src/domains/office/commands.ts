import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { requireVersion, type Asker } from '../../platform/http/index.ts'
import { close, correct, mergeInto, move, setUp, type OfficeParticulars } from './change.ts'
import type { NewOffice, Office } from './office.ts'
import { requireRemit } from './remit.ts'
import { refuse } from './refuse.ts'
import { getOffice, type OfficeTree } from './tree.ts'
import { insertOffice, takeTree, updateOffice } from './writer.ts'

/** Sets up an office. Actors: administrators whose remit has the superior; the system. */
export async function createOffice(tx: Transaction, actor: Asker, wish: NewOffice): Promise<Office> {
  const tree = await takeTree(tx)
  requireRemit(tree, actor, wish.parentId)
  const office = setUp(tree, wish, newId())
  await insertOffice(tx, office)
  return office
}

/** Corrects name, channels, address, hours or rule set; `expected` is the version that the administrator saw. */
export async function correctOffice(
  tx: Transaction,
  actor: Asker,
  id: string,
  expected: number,
  particulars: OfficeParticulars,
): Promise<Office> {
  const tree = await forChange(tx, actor, id, expected)
  return updateOffice(tx, correct(tree, id, particulars))
}

/** Puts an office, with everything below it, under another superior. */
export async function moveOffice(
  tx: Transaction,
  actor: Asker,
  id: string,
  expected: number,
  parentId: string,
): Promise<Office> {
  const tree = await forChange(tx, actor, id, expected)
  requireRemit(tree, actor, parentId)
  return writeAll(tx, id, move(tree, id, parentId))
}

/** Closes an office whose functions another takes over (Art. 24(2)). */
export async function mergeOffice(
  tx: Transaction,
  actor: Asker,
  id: string,
  expected: number,
  successorId: string,
): Promise<Office> {
  const tree = await forClosing(tx, actor, id, expected)
  requireRemit(tree, actor, successorId)
  return writeAll(tx, id, mergeInto(tree, id, successorId))
}

/** Closes an office that nobody succeeds. */
export async function closeOffice(tx: Transaction, actor: Asker, id: string, expected: number): Promise<Office> {
  const tree = await forClosing(tx, actor, id, expected)
  return updateOffice(tx, close(tree, id))
}

async function forChange(tx: Transaction, actor: Asker, id: string, expected: number): Promise<OfficeTree> {
  const tree = await takeTree(tx)
  const office = getOffice(tree, id)
  requireRemit(tree, actor, id)
  requireVersion(expected, office.version)
  return tree
}

async function forClosing(tx: Transaction, actor: Asker, id: string, expected: number): Promise<OfficeTree> {
  if (actor.kind === 'officer' && actor.officeId === id) throw refuse('lastOffice', 'step-not-open')
  return forChange(tx, actor, id, expected)
}

async function writeAll(tx: Transaction, id: string, offices: readonly Office[]): Promise<Office> {
  const written = await Promise.all(offices.map((office) => updateOffice(tx, office)))
  const office = written.find((each) => each.id === id)
  if (!office) throw new Error('the changed office is not among the written ones')
  return office
}

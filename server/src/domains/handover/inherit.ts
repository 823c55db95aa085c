import type { Transaction } from '../../platform/db/index.ts'
import { backlogSuccession } from '../backlog/index.ts'
import { conferenceSuccession } from '../conference/index.ts'
import { hallSuccession } from '../hall/index.ts'
import { mailSuccession } from '../mailroom/index.ts'
import { succeedMerged, type MatterContext } from '../matter/index.ts'
import { findOffice, successorOf, type Inheritance, type Inheriting, type Office } from '../office/index.ts'
import { publicationSuccession } from '../publication/index.ts'
import { reliefSuccession } from '../relief/index.ts'
import { reviewSuccession } from '../review/index.ts'
import { suggestionSuccession } from '../suggestion/index.ts'
import { supervisionSuccession } from '../supervision/index.ts'
import type { Counts } from './merger.ts'
import { fill, messages } from './messages/index.ts'
import { countHeld } from './reader.ts'

/** What every desk passes on, beside the matters, in the order of the list. */
export const INHERITANCES: readonly Inheritance[] = [
  ...mailSuccession,
  ...hallSuccession,
  ...reviewSuccession,
  ...supervisionSuccession,
  ...conferenceSuccession,
  ...reliefSuccession,
  ...backlogSuccession,
  ...suggestionSuccession,
  ...publicationSuccession,
]

const SYSTEM = { audience: 'system' } as const

/** How much of each kind waits at an office to pass on. Without a successor, nothing is taken for barred. */
export async function countInheritance(
  tx: Transaction,
  old: string,
  successor: Pick<Office, 'id' | 'path'> | undefined,
  day: string,
): Promise<Counts> {
  const counts: Record<string, number> = { matter: await countHeld(tx, old) }
  const one = { old, heir: successor?.id ?? old, path: successor?.path ?? [], day }
  for (const each of INHERITANCES) counts[each.kind] = await each.count(tx, one)
  return counts
}

const inherited = async (context: MatterContext, one: Inheriting): Promise<Counts> => {
  const counts: Record<string, number> = {}
  for (const each of INHERITANCES) {
    const n = await context.database.write(SYSTEM, (tx) => each.pass(tx, one))
    if (n > 0) counts[each.kind] = n
  }
  return counts
}

/**
 * Art. 24(2): what merged offices left passes to whoever carries on their powers: the matters with every clock as it stands, then what
 * lies at each desk, one transaction each. What was done stays done when this is interrupted; the next time goes on, and passes nothing
 * on twice. Says for which offices how much passed.
 */
export async function inheritMerged(context: MatterContext): Promise<ReadonlyMap<string, Counts>> {
  const tree = context.offices()
  const passed = new Map<string, Counts>()
  await succeedMerged(context)
  for (const { id, active, name } of tree.byId.values()) {
    const heir = active ? undefined : successorOf(tree, id)
    if (!heir?.active || heir.id === id) continue
    const reason = fill(messages['zh-CN'].mergers.basis, {
      from: name.zh,
      to: findOffice(tree, heir.id)?.name.zh ?? '',
    })
    const counts = await inherited(context, {
      old: id,
      heir: heir.id,
      path: heir.path,
      at: context.clock.now(),
      day: context.clock.today(),
      reason,
    })
    if (Object.keys(counts).length > 0) passed.set(id, counts)
  }
  return passed
}

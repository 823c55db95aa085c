import type { Transaction } from '../../../platform/db/index.ts'
import { choose, findChosenPoint, putIntoOutbox } from '../../notification/index.ts'
import type { MatterContext } from '../context.ts'
import type { EventOf, StreamedEvent } from '../event.ts'
import type { Matter } from '../matter.ts'
import { arrivalNotices } from '../notices.ts'
import { copyPapers } from '../paper-writer.ts'
import { openPeople, sealPeople, type SealedPeople } from '../people.ts'
import { byOf, prepareRows } from '../prepare.ts'
import { findPeople } from '../reader.ts'
import type { MatterKey } from '../stream.ts'
import { newMatterStatements } from '../writer.ts'
import type { WrittenStep } from './carry-across.ts'

/** Where the petitioner filed a matter, whatever region it is in now: there its number and query code are. */
export const originOf = ({ regionId, id, number, arrival }: Matter): EventOf<'taken-over-from'>['data']['origin'] =>
  arrival?.origin ?? { regionId, matterId: id, number }

/**
 * Writes the matter of the other region: every event as it was, with its place in the stream, then `taken-over-from`, which seals the copy
 * with the hash that the source had. People are opened and sealed again in memory under a key of the copy's own; files, papers and the wish
 * how to be told come with it.
 */
export async function writeCopy(
  tx: Transaction,
  context: MatterContext,
  { actor, loaded, moments }: WrittenStep,
  { on, data }: EventOf<'handed-over'>,
): Promise<void> {
  const source: MatterKey = { regionId: data.source.regionId, matterId: data.source.matterId }
  const target: MatterKey = { regionId: data.target.regionId, matterId: data.target.matterId }
  const sealing: StreamedEvent = {
    type: 'taken-over-from',
    on,
    data: { ...data, origin: originOf(loaded.matter) },
    seq: loaded.matter.version + 1,
    ...moments,
    by: byOf(actor),
  }
  const people = await resealed(tx, context, source, target)
  const prepared = prepareRows(context, target, [...loaded.events, sealing], people, moments.recordedAt)
  await tx.writeTogether(newMatterStatements(prepared))
  await copyPapers(tx, source, target)
  await carryChoice(tx, context, source, target)
  await putIntoOutbox(tx, arrivalNotices(prepared.matter))
  tx.afterCommit(() => context.changes.announce({ ...target, version: prepared.matter.version }))
}

async function resealed(
  tx: Transaction,
  { keys }: MatterContext,
  source: MatterKey,
  target: MatterKey,
): Promise<SealedPeople | null> {
  const sealed = await findPeople(tx, source)
  return sealed ? sealPeople(keys, target.matterId, openPeople(keys, source.matterId, sealed)) : null
}

/** How the petitioner chose to be told after filing. */
async function carryChoice(
  tx: Transaction,
  { keys, clock }: MatterContext,
  source: MatterKey,
  target: MatterKey,
): Promise<void> {
  const record = ({ regionId, matterId }: MatterKey) => ({ of: 'matter', regionId, id: matterId })
  const chosen = await findChosenPoint(tx, keys, record(source))
  if (chosen === undefined) return
  const { channel, address, language } = chosen ?? { channel: 'none' as const, address: '', language: undefined }
  await choose(tx, { keys, now: clock.now() }, record(target), { channel, address, language: language ?? 'zh-CN' })
}

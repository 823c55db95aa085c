import type { Transaction } from '../../platform/db/index.ts'
import type { Receiver } from './receiver.ts'
import type { HallTables } from './tables.ts'
import { appendStep, requireUpdated } from './writer.ts'

const rowOf = (receiver: Receiver) => ({
  officer_id: receiver.officerId,
  office_id: receiver.officeId,
  since: receiver.since,
  offered_office_id: receiver.offer?.officeId ?? null,
  offered_staff_id: receiver.offer?.staffId ?? null,
  offered_at: receiver.offer?.at ?? null,
  version: receiver.version,
})

/** Names the first receiver of a matter, unless one is named already; true when this one now is. */
export async function nameReceiver(tx: Transaction, receiver: Receiver): Promise<boolean> {
  const named = await tx
    .on<HallTables>()
    .insertInto('hall_receiver')
    .values({ region_id: receiver.regionId, matter_id: receiver.matterId, ...rowOf(receiver) })
    .onConflict((conflict) => conflict.columns(['region_id', 'matter_id']).doNothing())
    .returning('version')
    .executeTakeFirst()
  if (named) await tellReceiver(tx, receiver, 'begin', receiver.since, receiver.officerId, receiver.officeId, '')
  return named !== undefined
}

export async function updateReceiver(tx: Transaction, receiver: Receiver): Promise<void> {
  requireUpdated(
    await tx
      .on<HallTables>()
      .updateTable('hall_receiver')
      .set(rowOf(receiver))
      .where('region_id', '=', receiver.regionId)
      .where('matter_id', '=', receiver.matterId)
      .where('version', '=', receiver.version - 1)
      .executeTakeFirstOrThrow(),
  )
}

export const tellReceiver = (
  tx: Transaction,
  { regionId, matterId, version }: Receiver,
  verb: string,
  at: string,
  staffId: string,
  officeId: string,
  note: string,
): Promise<void> =>
  appendStep(tx, {
    regionId,
    subjectId: matterId,
    seq: version,
    hallId: null,
    matterId,
    type: `receiver.${verb}`,
    at,
    by: { staffId, officeId },
    note,
  })

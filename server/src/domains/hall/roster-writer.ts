import type { Transaction } from '../../platform/db/index.ts'
import type { Duty } from './roster.ts'
import type { HallTables } from './tables.ts'
import { requireUpdated } from './writer.ts'

const rowOf = (duty: Duty) => ({
  staff_id: duty.staffId,
  name: duty.name,
  office_id: duty.officeId,
  swap_with: duty.swapWith,
  active: duty.active,
  version: duty.version,
})

export async function insertDuty(tx: Transaction, duty: Duty): Promise<void> {
  const { regionId: region_id, id, hallId: hall_id, date, half, kind } = duty
  await tx
    .on<HallTables>()
    .insertInto('hall_duty')
    .values({ region_id, id, hall_id, date, half, kind, ...rowOf(duty) })
    .execute()
}

/** A duty after a change; its `version` is the one after it. */
export async function updateDuty(tx: Transaction, duty: Duty): Promise<void> {
  requireUpdated(
    await tx
      .on<HallTables>()
      .updateTable('hall_duty')
      .set(rowOf(duty))
      .where('region_id', '=', duty.regionId)
      .where('id', '=', duty.id)
      .where('version', '=', duty.version - 1)
      .executeTakeFirstOrThrow(),
  )
}

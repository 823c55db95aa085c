import { sql } from 'kysely'
import type { Transaction } from '../../platform/db/index.ts'
import type { MatterKey } from '../matter/index.ts'
import type { RoomUse } from './room.ts'
import type { HallTables } from './tables.ts'
import { requireUpdated } from './writer.ts'

/** Takes a room for one day: of two who want the same time at once, the second sees what the first took. */
export async function takeRoomDay(
  tx: Transaction,
  { regionId, hallId, roomId, date }: Pick<RoomUse, 'regionId' | 'hallId' | 'roomId' | 'date'>,
): Promise<void> {
  await tx
    .on<HallTables>()
    .insertInto('hall_room_day')
    .values({ region_id: regionId, hall_id: hallId, room_id: roomId, date, changes: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['region_id', 'hall_id', 'room_id', 'date'])
        .doUpdateSet({ changes: sql<number>`hall_room_day.changes + 1` }),
    )
    .execute()
}

const rowOf = (use: RoomUse) => ({
  room_id: use.roomId,
  staff_id: use.staffId,
  office_id: use.officeId,
  date: use.date,
  starts: use.starts,
  ends: use.ends,
  state: use.state,
  version: use.version,
})

export async function insertRoomUse(tx: Transaction, use: RoomUse, matter: MatterKey | null): Promise<void> {
  const { regionId: region_id, id, hallId: hall_id, purpose } = use
  await tx
    .on<HallTables>()
    .insertInto('hall_room_use')
    .values({ region_id, id, hall_id, purpose, people_present: use.peoplePresent, ...rowOf(use) })
    .execute()
  if (matter === null) return
  await tx
    .on<HallTables>()
    .insertInto('hall_room_matter')
    .values({ region_id, use_id: id, matter_region_id: matter.regionId, matter_id: matter.matterId })
    .execute()
}

/** A use after a change; its `version` is the one after it. */
export async function updateRoomUse(tx: Transaction, use: RoomUse): Promise<void> {
  requireUpdated(
    await tx
      .on<HallTables>()
      .updateTable('hall_room_use')
      .set(rowOf(use))
      .where('region_id', '=', use.regionId)
      .where('id', '=', use.id)
      .where('version', '=', use.version - 1)
      .executeTakeFirstOrThrow(),
  )
}

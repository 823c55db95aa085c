import type { Transaction } from '../../platform/db/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { MatterKey } from '../matter/index.ts'
import { refuse } from './refuse.ts'
import type { RoomUse } from './room.ts'
import type { HallTables, RoomUseRow } from './tables.ts'

const useOf = (row: RoomUseRow): RoomUse => ({
  regionId: row.region_id,
  id: row.id,
  hallId: row.hall_id,
  roomId: row.room_id,
  date: row.date,
  starts: row.starts,
  ends: row.ends,
  purpose: row.purpose,
  peoplePresent: row.people_present,
  staffId: row.staff_id,
  officeId: row.office_id,
  state: row.state,
  version: row.version,
})

/** Who has the rooms of a hall on some days, by time. */
export async function findRoomUses(
  tx: Transaction,
  hallId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<RoomUse[]> {
  const rows = await tx
    .on<HallTables>()
    .selectFrom('hall_room_use')
    .selectAll()
    .where('hall_id', '=', hallId)
    .where('state', '=', 'booked')
    .where('date', '>=', from)
    .where('date', '<=', to)
    .orderBy('date')
    .orderBy('starts')
    .orderBy('id')
    .execute()
  return rows.map(useOf)
}

/** @throws HuiyinError 'not-found', also where the hall is another office's */
export async function getRoomUse(tx: Transaction, regionId: string, id: string): Promise<RoomUse> {
  const row = await tx
    .on<HallTables>()
    .selectFrom('hall_room_use')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw refuse('noRoomUse', 'not-found')
  return useOf(row)
}

/** For which matters some uses are, as far as this scope may see the matters. */
export async function findRoomMatters(
  tx: Transaction,
  useIds: readonly string[],
): Promise<ReadonlyMap<string, MatterKey>> {
  if (useIds.length === 0) return new Map()
  const rows = await tx
    .on<HallTables>()
    .selectFrom('hall_room_matter')
    .select(['use_id', 'matter_region_id', 'matter_id'])
    .where('use_id', 'in', [...useIds])
    .execute()
  return new Map(rows.map((row) => [row.use_id, { regionId: row.matter_region_id, matterId: row.matter_id }]))
}

/** The rooms that are taken for a matter, the latest day first. */
export async function findUsesOfMatter(tx: Transaction, { regionId, matterId }: MatterKey): Promise<RoomUse[]> {
  const rows = await tx
    .on<HallTables>()
    .selectFrom('hall_room_matter as m')
    .innerJoin('hall_room_use as u', (join) =>
      join.onRef('u.region_id', '=', 'm.region_id').onRef('u.id', '=', 'm.use_id'),
    )
    .selectAll('u')
    .where('m.matter_region_id', '=', regionId)
    .where('m.matter_id', '=', matterId)
    .where('u.state', '=', 'booked')
    .orderBy('u.date', 'desc')
    .orderBy('u.starts', 'desc')
    .execute()
  return rows.map(useOf)
}

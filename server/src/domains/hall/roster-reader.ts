import type { Transaction } from '../../platform/db/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { refuse } from './refuse.ts'
import type { Duty } from './roster.ts'
import type { DutyRow, HallTables } from './tables.ts'

const dutyOf = (row: DutyRow): Duty => ({
  regionId: row.region_id,
  id: row.id,
  hallId: row.hall_id,
  date: row.date,
  half: row.half,
  kind: row.kind,
  staffId: row.staff_id,
  name: row.name,
  officeId: row.office_id,
  swapWith: row.swap_with,
  active: row.active,
  version: row.version,
})

/** The duties of a hall on some days, in the order of the roster. */
export async function findDuties(tx: Transaction, hallId: string, from: LocalDate, to: LocalDate): Promise<Duty[]> {
  const rows = await tx
    .on<HallTables>()
    .selectFrom('hall_duty')
    .selectAll()
    .where('hall_id', '=', hallId)
    .where('active', '=', true)
    .where('date', '>=', from)
    .where('date', '<=', to)
    .orderBy('date')
    .orderBy('half', 'desc')
    .orderBy('kind')
    .orderBy('id')
    .execute()
  return rows.map(dutyOf)
}

export async function findDuty(tx: Transaction, regionId: string, id: string): Promise<Duty | undefined> {
  const row = await tx
    .on<HallTables>()
    .selectFrom('hall_duty')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && dutyOf(row)
}

/** @throws HuiyinError 'not-found' */
export async function getDuty(tx: Transaction, regionId: string, id: string): Promise<Duty> {
  const duty = await findDuty(tx, regionId, id)
  if (!duty) throw refuse('noDuty', 'not-found')
  return duty
}

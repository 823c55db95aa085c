import type { Selectable } from 'kysely'
import type { Transaction } from '../../platform/db/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { Exception, Hall, Terms } from './hall.ts'
import { refuse } from './refuse.ts'
import type { HallTables } from './tables.ts'

type Row<T extends keyof HallTables> = Selectable<HallTables[T]>

const termsOf = (row: Row<'hall_terms'>): Terms => ({
  inForceFrom: row.in_force_from,
  hours: row.hours,
  slotMinutes: row.slot_minutes,
  slotCapacity: row.slot_capacity,
  bookAheadDays: row.book_ahead_days,
  roomAheadDays: row.room_ahead_days,
  leaderNoticeDays: row.leader_notice_days,
  keepDays: row.keep_days,
  need: {
    officer: row.need_officer,
    lawyer: row.need_lawyer,
    counsellor: row.need_counsellor,
    department: row.need_department,
  },
  source: { zh: row.source_zh, en: row.source_en },
})

const hallOf = (
  row: Row<'hall'>,
  terms: readonly Row<'hall_terms'>[],
  windows: readonly Row<'hall_window'>[],
  rooms: readonly Row<'hall_room'>[],
): Hall => ({
  regionId: row.region_id,
  id: row.id,
  officeId: row.office_id,
  name: { zh: row.name_zh, en: row.name_en },
  place: row.place,
  active: row.active,
  version: row.version,
  offices: row.offices,
  terms: terms.filter((each) => each.hall_id === row.id).map(termsOf),
  windows: windows
    .filter((each) => each.hall_id === row.id)
    .map((each) => ({
      id: each.id,
      name: { zh: each.name_zh, en: each.name_en },
      officeId: each.office_id,
      active: each.active,
    })),
  rooms: rooms
    .filter((each) => each.hall_id === row.id)
    .map(({ id, name_zh: zh, name_en: en, seats, active }) => ({ id, name: { zh, en }, seats, active })),
})

/** Every hall with its terms, windows and rooms, in the order in which they were set up. There are few. */
export async function findHalls(tx: Transaction): Promise<Hall[]> {
  const tables = tx.on<HallTables>()
  const [halls, terms, windows, rooms] = await Promise.all([
    tables.selectFrom('hall').selectAll().orderBy('id').execute(),
    tables.selectFrom('hall_terms').selectAll().orderBy('in_force_from').execute(),
    tables.selectFrom('hall_window').selectAll().orderBy('id').execute(),
    tables.selectFrom('hall_room').selectAll().orderBy('id').execute(),
  ])
  return halls.map((hall) => hallOf(hall, terms, windows, rooms))
}

/** @throws HuiyinError 'not-found' */
export async function getHall(tx: Transaction, hallId: string): Promise<Hall> {
  const tables = tx.on<HallTables>()
  const [halls, terms, windows, rooms] = await Promise.all([
    tables.selectFrom('hall').selectAll().where('id', '=', hallId).execute(),
    tables.selectFrom('hall_terms').selectAll().where('hall_id', '=', hallId).orderBy('in_force_from').execute(),
    tables.selectFrom('hall_window').selectAll().where('hall_id', '=', hallId).orderBy('id').execute(),
    tables.selectFrom('hall_room').selectAll().where('hall_id', '=', hallId).orderBy('id').execute(),
  ])
  const [hall] = halls
  if (!hall) throw refuse('noHall', 'not-found')
  return hallOf(hall, terms, windows, rooms)
}

/** Days on which a hall opens otherwise than by its week, from a date on. */
export async function findExceptions(tx: Transaction, hallId: string, from: LocalDate): Promise<Exception[]> {
  const rows = await tx
    .on<HallTables>()
    .selectFrom('hall_exception')
    .selectAll()
    .where('hall_id', '=', hallId)
    .where('date', '>=', from)
    .orderBy('date')
    .execute()
  return rows.map(({ date, spans, reason_zh: zh, reason_en: en }) => ({ date, spans, reason: { zh, en } }))
}

/** What happened to something of a hall, oldest first. */
export async function findSteps(
  tx: Transaction,
  regionId: string,
  subjectIds: readonly string[],
): Promise<Row<'hall_step'>[]> {
  if (subjectIds.length === 0) return []
  return tx
    .on<HallTables>()
    .selectFrom('hall_step')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('subject_id', 'in', [...subjectIds])
    .orderBy('subject_id')
    .orderBy('seq')
    .execute()
}

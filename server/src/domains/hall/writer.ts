import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { Exception, Hall, Terms, Window } from './hall.ts'
import type { Room } from './room.ts'
import type { HallTables } from './tables.ts'

/** Passes when a versioned update met its row; a colleague was faster otherwise. */
export function requireUpdated({ numUpdatedRows }: { numUpdatedRows: bigint }): void {
  if (numUpdatedRows !== 1n) throw new HuiyinError('conflict')
}

export async function insertHall(tx: Transaction, hall: Hall): Promise<void> {
  await tx
    .on<HallTables>()
    .insertInto('hall')
    .values({
      region_id: hall.regionId,
      id: hall.id,
      office_id: hall.officeId,
      offices: [...hall.offices],
      name_zh: hall.name.zh,
      name_en: hall.name.en,
      place: hall.place,
      active: hall.active,
      version: hall.version,
    })
    .execute()
  for (const terms of hall.terms) await storeTerms(tx, hall, terms)
  for (const window of hall.windows) await storeWindow(tx, hall, window)
}

/** Name, place, offices and state of a hall, one version on. */
export async function updateHall(tx: Transaction, hall: Hall): Promise<void> {
  requireUpdated(
    await tx
      .on<HallTables>()
      .updateTable('hall')
      .set({
        offices: [...hall.offices],
        name_zh: hall.name.zh,
        name_en: hall.name.en,
        place: hall.place,
        active: hall.active,
        version: hall.version + 1,
      })
      .where('region_id', '=', hall.regionId)
      .where('id', '=', hall.id)
      .where('version', '=', hall.version)
      .executeTakeFirstOrThrow(),
  )
}

/** Terms from their date on; those that begin on the same day are replaced. */
export async function storeTerms(tx: Transaction, hall: Pick<Hall, 'regionId' | 'id'>, terms: Terms): Promise<void> {
  const { need, source } = terms
  const row = {
    hours: JSON.stringify(terms.hours) as never,
    slot_minutes: terms.slotMinutes,
    slot_capacity: terms.slotCapacity,
    book_ahead_days: terms.bookAheadDays,
    room_ahead_days: terms.roomAheadDays,
    leader_notice_days: terms.leaderNoticeDays,
    keep_days: terms.keepDays,
    need_officer: need.officer,
    need_lawyer: need.lawyer,
    need_counsellor: need.counsellor,
    need_department: need.department,
    source_zh: source.zh,
    source_en: source.en,
  }
  await tx
    .on<HallTables>()
    .insertInto('hall_terms')
    .values({ region_id: hall.regionId, hall_id: hall.id, in_force_from: terms.inForceFrom, ...row })
    .onConflict((conflict) => conflict.columns(['region_id', 'hall_id', 'in_force_from']).doUpdateSet(row))
    .execute()
}

export async function storeWindow(tx: Transaction, hall: Pick<Hall, 'regionId' | 'id'>, window: Window): Promise<void> {
  const row = {
    name_zh: window.name.zh,
    name_en: window.name.en,
    office_id: window.officeId,
    active: window.active,
  }
  await tx
    .on<HallTables>()
    .insertInto('hall_window')
    .values({ region_id: hall.regionId, hall_id: hall.id, id: window.id, ...row })
    .onConflict((conflict) => conflict.columns(['region_id', 'hall_id', 'id']).doUpdateSet(row))
    .execute()
}

export async function storeRoom(tx: Transaction, hall: Pick<Hall, 'regionId' | 'id'>, room: Room): Promise<void> {
  const row = { name_zh: room.name.zh, name_en: room.name.en, seats: room.seats, active: room.active }
  await tx
    .on<HallTables>()
    .insertInto('hall_room')
    .values({ region_id: hall.regionId, hall_id: hall.id, id: room.id, ...row })
    .onConflict((conflict) => conflict.columns(['region_id', 'hall_id', 'id']).doUpdateSet(row))
    .execute()
}

export async function storeException(
  tx: Transaction,
  hall: Pick<Hall, 'regionId' | 'id'>,
  { date, spans, reason }: Exception,
): Promise<void> {
  const row = { spans: JSON.stringify(spans) as never, reason_zh: reason.zh, reason_en: reason.en }
  await tx
    .on<HallTables>()
    .insertInto('hall_exception')
    .values({ region_id: hall.regionId, hall_id: hall.id, date, ...row })
    .onConflict((conflict) => conflict.columns(['region_id', 'hall_id', 'date']).doUpdateSet(row))
    .execute()
}

export async function removeException(
  tx: Transaction,
  hall: Pick<Hall, 'regionId' | 'id'>,
  date: LocalDate,
): Promise<void> {
  await tx
    .on<HallTables>()
    .deleteFrom('hall_exception')
    .where('region_id', '=', hall.regionId)
    .where('hall_id', '=', hall.id)
    .where('date', '=', date)
    .execute()
}

/** One thing that happened: who did what, when and why. */
export interface Step {
  regionId: string
  subjectId: string
  /** The version that it led to: the place in the row of steps. */
  seq: number
  hallId: string | null
  /** The matter that it is about: whoever may not see that does not see the step. */
  matterId?: string
  type: string
  at: Instant
  by: { staffId: string; officeId: string } | null
  note: string
}

export async function appendStep(tx: Transaction, step: Step): Promise<void> {
  await tx
    .on<HallTables>()
    .insertInto('hall_step')
    .values({
      region_id: step.regionId,
      subject_id: step.subjectId,
      seq: step.seq,
      hall_id: step.hallId,
      matter_id: step.matterId ?? null,
      type: step.type,
      at: step.at,
      staff_id: step.by?.staffId ?? null,
      office_id: step.by?.officeId ?? null,
      note: step.note,
    })
    .execute()
}

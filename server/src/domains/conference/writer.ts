import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { AttendanceRow, ConferenceTables, DecisionRow, ItemRow, MeetingRow, StepRow } from './tables.ts'

const on = (tx: Transaction) => tx.on<ConferenceTables>()

export const insertMeeting = (tx: Transaction, row: MeetingRow): Promise<unknown> =>
  on(tx).insertInto('conference_meeting').values(row).execute()

export const insertItem = (tx: Transaction, row: ItemRow): Promise<unknown> =>
  on(tx)
    .insertInto('conference_item')
    .values({ ...row, papers: JSON.stringify(row.papers) as never })
    .execute()

export const insertDecision = (tx: Transaction, row: DecisionRow): Promise<unknown> =>
  on(tx).insertInto('conference_decision').values(row).execute()

/** Writes a meeting as it is after a step. @throws HuiyinError 'conflict' when somebody was faster */
export async function updateMeeting(
  tx: Transaction,
  before: MeetingRow,
  change: Partial<MeetingRow>,
): Promise<MeetingRow> {
  const [row] = await on(tx)
    .updateTable('conference_meeting')
    .set({ ...change, version: before.version + 1 })
    .where('region_id', '=', before.region_id)
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .returningAll()
    .execute()
  if (!row) throw new HuiyinError('conflict')
  return row
}

/** @throws HuiyinError 'conflict' */
export async function updateItem(
  tx: Transaction,
  before: ItemRow,
  { papers, ...change }: Partial<ItemRow>,
): Promise<void> {
  const rows = await on(tx)
    .updateTable('conference_item')
    .set({
      ...change,
      ...(papers === undefined ? {} : { papers: JSON.stringify(papers) as never }),
      version: before.version + 1,
    })
    .where('region_id', '=', before.region_id)
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .returning('id')
    .execute()
  if (rows.length === 0) throw new HuiyinError('conflict')
}

/** @throws HuiyinError 'conflict' */
export async function updateDecision(
  tx: Transaction,
  before: DecisionRow,
  change: Partial<DecisionRow>,
): Promise<DecisionRow> {
  const [row] = await on(tx)
    .updateTable('conference_decision')
    .set({ ...change, version: before.version + 1 })
    .where('region_id', '=', before.region_id)
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .returningAll()
    .execute()
  if (!row) throw new HuiyinError('conflict')
  return row
}

/** Writes who comes from an office, in the place of what was written before. */
export const storeAttendance = (tx: Transaction, row: AttendanceRow): Promise<unknown> =>
  on(tx)
    .insertInto('conference_attendance')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['region_id', 'meeting_id', 'office_id'])
        .doUpdateSet({ delegate: row.delegate, post: row.post, status: row.status }),
    )
    .execute()

export const insertStep = (tx: Transaction, row: StepRow): Promise<unknown> =>
  on(tx)
    .insertInto('conference_step')
    .values({ ...row, by: JSON.stringify(row.by) as never, data: JSON.stringify(row.data) as never })
    .execute()

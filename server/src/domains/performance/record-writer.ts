import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { RecordRow, RecordStepRow } from './record.ts'

const insertRecordStep = (tx: Transaction, step: RecordStepRow): Promise<unknown> =>
  tx.query(
    `insert into performance_record_step (region_id, record_id, seq, type, on_date, at, by, data)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      step.region_id,
      step.record_id,
      step.seq,
      step.type,
      step.on_date,
      step.at,
      JSON.stringify(step.by),
      JSON.stringify(step.data),
    ],
  )

/** Lays down a record with its first step. @throws HuiyinError 'conflict' when somebody drew it up at the same moment */
export async function insertRecord(tx: Transaction, row: RecordRow, step: RecordStepRow): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `insert into performance_record (region_id, id, subject_id, office_id, seen_by, year, kind, on_date, revision, state, frozen, said, reason,
       drawn_at, drawn_by, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'drawn', $10, $11, $12, $13, $14, 1) on conflict do nothing returning id`,
    [
      row.region_id,
      row.id,
      row.subject_id,
      row.office_id,
      row.seen_by,
      row.year,
      row.kind,
      row.on_date,
      row.revision,
      JSON.stringify(row.frozen),
      JSON.stringify(row.said),
      row.reason,
      row.drawn_at,
      JSON.stringify(row.drawn_by),
    ],
  )
  if (rows.length === 0) throw new HuiyinError('conflict')
  await insertRecordStep(tx, step)
}

/** Writes one step of a record that is not signed yet. @throws HuiyinError 'conflict' when it is, or somebody was faster */
export async function appendRecordStep(tx: Transaction, after: RecordRow, step: RecordStepRow): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `update performance_record set state = $4, frozen = $5, said = $6, signed_at = $7, signed_by = $8, version = $9
     where region_id = $1 and id = $2 and version = $3 and state = 'drawn' returning id`,
    [
      after.region_id,
      after.id,
      step.seq - 1,
      after.state,
      JSON.stringify(after.frozen),
      JSON.stringify(after.said),
      after.signed_at,
      after.signed_by === null ? null : JSON.stringify(after.signed_by),
      step.seq,
    ],
  )
  if (rows.length === 0) throw new HuiyinError('conflict')
  await insertRecordStep(tx, step)
}

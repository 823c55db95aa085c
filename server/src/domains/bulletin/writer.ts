import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { BulletinRow, ReceiptRow, StepRow } from './tables.ts'

export const insertBulletin = (tx: Transaction, row: BulletinRow): Promise<unknown> =>
  tx.query(
    `insert into bulletin (region_id, id, office_id, kind, from_on, to_on, language, title, main_to, sections, snapshot, state, version,
       replaces_id, note, prepared_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      row.region_id,
      row.id,
      row.office_id,
      row.kind,
      row.from_on,
      row.to_on,
      row.language,
      row.title,
      row.addressee,
      JSON.stringify(row.sections),
      JSON.stringify(row.snapshot),
      row.state,
      row.version,
      row.replaces_id,
      row.note,
      row.prepared_by,
    ],
  )

/** Writes a bulletin after a step. @throws HuiyinError 'conflict' when somebody was faster */
export async function updateBulletin(tx: Transaction, after: BulletinRow, version: number): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `update bulletin set title = $4, main_to = $5, sections = $6, snapshot = $7, state = $8, prepared_by = $9, number = $10, issued_at = $11,
       paper = $12, hash = $13, recipients = $14, version = version + 1
     where region_id = $1 and id = $2 and version = $3 returning id`,
    [
      after.region_id,
      after.id,
      version,
      after.title,
      after.addressee,
      JSON.stringify(after.sections),
      JSON.stringify(after.snapshot),
      after.state,
      after.prepared_by,
      after.number,
      after.issued_at,
      after.paper === null ? null : JSON.stringify(after.paper),
      after.hash,
      after.recipients,
    ],
  )
  if (rows.length === 0) throw new HuiyinError('conflict')
}

export const appendStep = (tx: Transaction, step: StepRow): Promise<unknown> =>
  tx.query(
    'insert into bulletin_step (region_id, bulletin_id, seq, type, on_date, at, by, data) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [
      step.region_id,
      step.bulletin_id,
      step.seq,
      step.type,
      step.on_date,
      step.at,
      JSON.stringify(step.by),
      JSON.stringify(step.data),
    ],
  )

/** Once for each office; a second time changes nothing. */
export const insertReceipt = (tx: Transaction, row: ReceiptRow): Promise<unknown> =>
  tx.query(
    `insert into bulletin_receipt (region_id, bulletin_id, office_id, at, by) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [row.region_id, row.bulletin_id, row.office_id, row.at, JSON.stringify(row.by)],
  )

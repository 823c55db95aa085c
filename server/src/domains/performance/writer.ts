import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { ByOfficer } from '../identity/index.ts'
import type { AttachmentRef } from '../matter/index.ts'
import type { Rules } from './rules.ts'
import type { FileRow, IndicatorRow, PaymentRow, StepRow, SubjectRow, SubjectStepRow } from './tables.ts'

/** Lays down a goal or project. False when the year has one of this kind with this name. */
export async function insertSubject(tx: Transaction, row: SubjectRow): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    `insert into performance_subject
       (region_id, id, office_id, seen_by, year, kind, parent_id, position, name, code, budget, goals, source, data, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 1) on conflict do nothing returning id`,
    [
      row.region_id,
      row.id,
      row.office_id,
      row.seen_by,
      row.year,
      row.kind,
      row.parent_id,
      row.position,
      row.name,
      row.code,
      row.budget,
      JSON.stringify(row.goals),
      row.source,
      JSON.stringify(row.data),
    ],
  )
  return rows.length > 0
}

const insertStep = (tx: Transaction, step: StepRow): Promise<unknown> =>
  tx.query(
    `insert into performance_step (region_id, indicator_id, seq, type, on_date, at, by, data) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      step.region_id,
      step.indicator_id,
      step.seq,
      step.type,
      step.on_date,
      step.at,
      JSON.stringify(step.by),
      JSON.stringify(step.data),
    ],
  )

/** Lays down an indicator with its first step. */
export async function insertIndicator(tx: Transaction, row: IndicatorRow, step: StepRow): Promise<void> {
  await tx.query(
    `insert into performance_indicator (region_id, id, subject_id, position, data, version) values ($1, $2, $3, $4, $5, 1)`,
    [row.region_id, row.id, row.subject_id, row.position, JSON.stringify(row.data)],
  )
  await insertStep(tx, step)
}

/** Writes one step and what lists read after it. @throws HuiyinError 'conflict' when somebody was faster */
export async function appendStep(tx: Transaction, after: IndicatorRow, step: StepRow): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `update performance_indicator set data = $4, last_value = $5, version = $6, struck = $7
     where region_id = $1 and id = $2 and version = $3 returning id`,
    [
      after.region_id,
      after.id,
      step.seq - 1,
      JSON.stringify(after.data),
      after.last_value === null ? null : JSON.stringify(after.last_value),
      after.version,
      after.struck,
    ],
  )
  if (rows.length === 0) throw new HuiyinError('conflict')
  await insertStep(tx, step)
}

export const insertSubjectStep = (tx: Transaction, step: SubjectStepRow): Promise<unknown> =>
  tx.query(
    `insert into performance_subject_step (region_id, subject_id, seq, type, on_date, at, by, data)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      step.region_id,
      step.subject_id,
      step.seq,
      step.type,
      step.on_date,
      step.at,
      JSON.stringify(step.by),
      JSON.stringify(step.data),
    ],
  )

/** Writes one step of a goal or project and what lists read after it. @throws HuiyinError 'conflict' when somebody was faster */
export async function appendSubjectStep(tx: Transaction, after: SubjectRow, step: SubjectStepRow): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `update performance_subject set parent_id = $4, name = $5, code = $6, budget = $7, goals = $8, data = $9, struck = $10, version = $11
     where region_id = $1 and id = $2 and version = $3 returning id`,
    [
      after.region_id,
      after.id,
      step.seq - 1,
      after.parent_id,
      after.name,
      after.code,
      after.budget,
      JSON.stringify(after.goals),
      JSON.stringify(after.data),
      after.struck,
      step.seq,
    ],
  )
  if (rows.length === 0) throw new HuiyinError('conflict')
  await insertSubjectStep(tx, step)
}

export const insertPayment = (tx: Transaction, row: PaymentRow): Promise<unknown> =>
  tx.query(
    `insert into performance_payment (region_id, id, subject_id, reverses, on_date, amount, voucher, purpose, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [row.region_id, row.id, row.subject_id, row.reverses, row.on_date, row.amount, row.voucher, row.purpose, row.at],
  )

/** Keeps the files behind a value or a payment. */
export async function insertFiles(
  tx: Transaction,
  { regionId, id }: { regionId: string; id: string },
  files: readonly AttachmentRef[],
): Promise<void> {
  for (const file of files) await insertFile(tx, { region_id: regionId, record_id: id, ...file })
}

const insertFile = (tx: Transaction, row: FileRow): Promise<unknown> =>
  tx.query(
    `insert into performance_file (region_id, record_id, id, name, type, size, sha256) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict do nothing`,
    [row.region_id, row.record_id, row.id, row.name, row.type, row.size, row.sha256],
  )

/** Adds rules of an office. False when it has others from the same day. */
export async function insertRule(
  tx: Transaction,
  row: {
    region_id: string
    id: string
    office_id: string
    in_force_from: string
    basis: string
    data: Rules
    at: string
    by: ByOfficer
  },
): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    `insert into performance_rule (region_id, id, office_id, in_force_from, basis, data, at, by)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
    [
      row.region_id,
      row.id,
      row.office_id,
      row.in_force_from,
      row.basis,
      JSON.stringify(row.data),
      row.at,
      JSON.stringify(row.by),
    ],
  )
  return rows.length > 0
}

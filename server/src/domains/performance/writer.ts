import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { IndicatorRow, StepRow, SubjectRow } from './tables.ts'

/** Lays down a goal or project. False when the year has one of this kind with this name. */
export async function insertSubject(tx: Transaction, row: SubjectRow): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    `insert into performance_subject (region_id, id, office_id, seen_by, year, kind, parent_id, position, name, code, budget, goals, source)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing returning id`,
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
    `update performance_indicator set data = $4, last_value = $5, version = $6
     where region_id = $1 and id = $2 and version = $3 returning id`,
    [
      after.region_id,
      after.id,
      step.seq - 1,
      JSON.stringify(after.data),
      after.last_value === null ? null : JSON.stringify(after.last_value),
      after.version,
    ],
  )
  if (rows.length === 0) throw new HuiyinError('conflict')
  await insertStep(tx, step)
}

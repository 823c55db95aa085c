import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { nextOwed, type CaseStep, type SupervisionCase } from './case.ts'
import type { AdviceRow, BatchRow, ThresholdRow } from './tables.ts'

/** Opens a case with its first step. False when the matter has an open case of this kind, or had one for this cause. */
export async function insertCase(
  tx: Transaction,
  c: SupervisionCase,
  opened: CaseStep & { type: 'opened' },
  seenBy: readonly string[],
): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    `insert into supervision_case (region_id, id, matter_id, kind, cause, office_id, supervisor_id, seen_by, since, opened_on, state, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open', 1) on conflict do nothing returning id`,
    [c.regionId, c.id, c.matterId, c.kind, c.cause, c.office, c.supervisor, seenBy, opened.data.since, opened.on],
  )
  if (rows.length === 0) return false
  await insertStep(tx, c, opened)
  return true
}

const insertStep = (tx: Transaction, c: SupervisionCase, step: CaseStep): Promise<unknown> =>
  tx.query(
    `insert into supervision_step (region_id, case_id, seq, type, on_date, at, by, data) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [c.regionId, c.id, step.seq, step.type, step.on, step.at, JSON.stringify(step.by), JSON.stringify(step.data)],
  )

/** Writes one step and what lists read after it. @throws HuiyinError 'conflict' when somebody was faster */
export async function appendStep(tx: Transaction, after: SupervisionCase, step: CaseStep): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `update supervision_case set state = $4, closed_on = $5, listed_until = $6, next_owed = $7, version = $8
     where region_id = $1 and id = $2 and version = $3 returning id`,
    [
      after.regionId,
      after.id,
      step.seq - 1,
      after.state,
      after.closedOn,
      after.listedUntil,
      nextOwed(after),
      after.version,
    ],
  )
  if (rows.length === 0) throw new HuiyinError('conflict')
  await insertStep(tx, after, step)
}

export const insertAdvice = (tx: Transaction, row: AdviceRow): Promise<unknown> =>
  tx.query(
    `insert into supervision_advice (region_id, id, case_id, matter_id, kind, from_office, to_office, seen_by, text, given_on, reply_by, number, words, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1)`,
    [
      row.region_id,
      row.id,
      row.case_id,
      row.matter_id,
      row.kind,
      row.from_office,
      row.to_office,
      row.seen_by,
      row.text,
      row.given_on,
      row.reply_by,
      row.number,
      JSON.stringify(row.words),
    ],
  )

/** Writes the answer to advice. @throws HuiyinError 'conflict' when it was answered meanwhile */
export async function answerAdviceRow(
  tx: Transaction,
  { region_id, id, adoption, reply, replied_on, replied_by, files, version }: AdviceRow,
): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `update supervision_advice set adoption = $3, reply = $4, replied_on = $5, replied_by = $6, files = $8, version = version + 1
     where region_id = $1 and id = $2 and version = $7 returning id`,
    [region_id, id, adoption, reply, replied_on, replied_by, version, JSON.stringify(files)],
  )
  if (rows.length === 0) throw new HuiyinError('conflict')
}

export const insertBatch = (tx: Transaction, row: BatchRow): Promise<unknown> =>
  tx.query(
    `insert into supervision_batch (region_id, id, supervisor_id, office_id, made_on, made_by, text, cases, number, words)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      row.region_id,
      row.id,
      row.supervisor_id,
      row.office_id,
      row.made_on,
      row.made_by,
      row.text,
      JSON.stringify(row.cases),
      row.number,
      JSON.stringify(row.words),
    ],
  )

export const insertThreshold = (tx: Transaction, row: ThresholdRow): Promise<unknown> =>
  tx.query(
    `insert into supervision_threshold (region_id, id, office_id, trigger, amount, unit, basis, in_force_from, in_force_to)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      row.region_id,
      row.id,
      row.office_id,
      row.trigger,
      row.amount,
      row.unit,
      row.basis,
      row.in_force_from,
      row.in_force_to,
    ],
  )

/** Takes a threshold back that this office set. False when there is none. */
export async function deleteThreshold(tx: Transaction, regionId: string, id: string): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    'delete from supervision_threshold where region_id = $1 and id = $2 returning id',
    [regionId, id],
  )
  return rows.length > 0
}

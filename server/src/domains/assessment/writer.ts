import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { AppealRow, ResultRow, RoundRow, SchemeRow, Shown, StepRow } from './tables.ts'

/** A change that somebody else's change came before changes nothing. */
const changed = (rows: readonly unknown[]): void => {
  if (rows.length === 0) throw new HuiyinError('conflict')
}

export const insertScheme = (tx: Transaction, row: SchemeRow): Promise<unknown> =>
  tx.query(
    `insert into assessment_scheme (region_id, id, office_id, seen_by, year, edition, state, body, drafted_by, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      row.region_id,
      row.id,
      row.office_id,
      row.seen_by,
      row.year,
      row.edition,
      row.state,
      JSON.stringify(row.body),
      row.drafted_by,
      row.version,
    ],
  )

/** Writes what a scheme is from now on. @throws HuiyinError 'conflict' when somebody was faster */
export const updateScheme = async (tx: Transaction, row: SchemeRow): Promise<void> =>
  changed(
    await tx.query(
      `update assessment_scheme set state = $3, is_public = $4, body = $5, drafted_by = $6, signed_by = $7, in_force_on = $8, version = $9
       where region_id = $1 and id = $2 and version = $9 - 1 returning id`,
      [
        row.region_id,
        row.id,
        row.state,
        row.is_public,
        JSON.stringify(row.body),
        row.drafted_by,
        row.signed_by,
        row.in_force_on,
        row.version,
      ],
    ),
  )

export const insertRound = (tx: Transaction, row: RoundRow): Promise<unknown> =>
  tx.query(
    `insert into assessment_round (region_id, id, scheme_id, office_id, seen_by, assessed, title, from_on, to_on, as_of, state, handled_by, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      row.region_id,
      row.id,
      row.scheme_id,
      row.office_id,
      row.seen_by,
      row.assessed,
      row.title,
      row.from_on,
      row.to_on,
      row.as_of,
      row.state,
      row.handled_by,
      row.version,
    ],
  )

/** @throws HuiyinError 'conflict' when somebody was faster */
export const updateRound = async (tx: Transaction, row: RoundRow): Promise<void> =>
  changed(
    await tx.query(
      `update assessment_round set state = $3, handled_by = $4, announced_on = $5, appeal_until = $6, published_on = $7, version = $8
       where region_id = $1 and id = $2 and version = $8 - 1 returning id`,
      [
        row.region_id,
        row.id,
        row.state,
        row.handled_by,
        row.announced_on,
        row.appeal_until,
        row.published_on,
        row.version,
      ],
    ),
  )

export const insertResult = (tx: Transaction, row: ResultRow): Promise<unknown> =>
  tx.query(
    `insert into assessment_result (region_id, id, round_id, office_id, seen_by, assessed_id, shown, lines, corrections, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      row.region_id,
      row.id,
      row.round_id,
      row.office_id,
      row.seen_by,
      row.assessed_id,
      row.shown,
      JSON.stringify(row.lines),
      JSON.stringify(row.corrections),
      row.version,
    ],
  )

/** @throws HuiyinError 'conflict' when somebody was faster */
export const updateResult = async (tx: Transaction, row: ResultRow): Promise<void> =>
  changed(
    await tx.query(
      `update assessment_result set lines = $3, corrections = $4, version = $5
       where region_id = $1 and id = $2 and version = $5 - 1 returning id`,
      [row.region_id, row.id, JSON.stringify(row.lines), JSON.stringify(row.corrections), row.version],
    ),
  )

/** Opens the results of an assessment to the offices, or to everybody. */
export const showResults = (tx: Transaction, { region_id, id }: RoundRow, shown: Shown): Promise<unknown> =>
  tx.query('update assessment_result set shown = $3 where region_id = $1 and round_id = $2', [region_id, id, shown])

/** False when the item is contested already. */
export async function insertAppeal(tx: Transaction, row: AppealRow): Promise<boolean> {
  const rows = await tx.query(
    `insert into assessment_appeal (region_id, id, round_id, result_id, office_id, assessed_id, item, text, files, state, raised_on, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning id`,
    [
      row.region_id,
      row.id,
      row.round_id,
      row.result_id,
      row.office_id,
      row.assessed_id,
      row.item,
      row.text,
      JSON.stringify(row.files),
      row.state,
      row.raised_on,
      row.version,
    ],
  )
  return rows.length > 0
}

/** @throws HuiyinError 'conflict' when somebody was faster */
export const updateAppeal = async (tx: Transaction, row: AppealRow): Promise<void> =>
  changed(
    await tx.query(
      `update assessment_appeal set state = $3, decided_on = $4, reasons = $5, points = $6, version = $7
       where region_id = $1 and id = $2 and version = $7 - 1 returning id`,
      [row.region_id, row.id, row.state, row.decided_on, row.reasons, row.points, row.version],
    ),
  )

export const insertStep = (tx: Transaction, step: StepRow): Promise<unknown> =>
  tx.query(
    `insert into assessment_step (region_id, record_id, seq, read_by, type, on_date, at, by, data)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      step.region_id,
      step.record_id,
      step.seq,
      step.read_by,
      step.type,
      step.on_date,
      step.at,
      JSON.stringify(step.by),
      JSON.stringify(step.data),
    ],
  )

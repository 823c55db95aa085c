import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { LeastRule } from './results.ts'
import type { Batch, Survey, SurveyKey, SurveyStep } from './survey.ts'

const rowOf = (survey: Survey): unknown[] => [
  survey.regionId,
  survey.id,
  survey.officeId,
  survey.kind,
  survey.title,
  survey.lead,
  survey.opensOn,
  survey.closesOn,
  JSON.stringify(survey.questions),
  survey.state,
  survey.version,
]

export async function insertSurvey(tx: Transaction, survey: Survey): Promise<void> {
  await tx.query(
    `insert into survey (region_id, id, office_id, kind, title, lead, opens_on, closes_on, questions, state, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    rowOf(survey),
  )
}

/** @throws HuiyinError 'conflict' when somebody was faster */
export async function updateSurvey(tx: Transaction, survey: Survey): Promise<void> {
  const rows = await tx.query(
    `update survey set kind = $4, title = $5, lead = $6, opens_on = $7, closes_on = $8, questions = $9, state = $10, version = $11
     where region_id = $1 and id = $2 and office_id = $3 and version = $11 - 1 returning id`,
    rowOf(survey),
  )
  if (rows.length === 0) throw new HuiyinError('conflict')
}

export async function appendStep(
  tx: Transaction,
  { regionId, id }: SurveyKey,
  { verb, at, staffId, said }: Omit<SurveyStep, 'seq'>,
): Promise<void> {
  await tx.query(
    `insert into survey_step (region_id, survey_id, seq, verb, at, staff_id, said)
     select $1, $2, coalesce(max(seq), 0) + 1, $3, $4, $5, $6 from survey_step where region_id = $1 and survey_id = $2`,
    [regionId, id, verb, at, staffId, said],
  )
}

/** The next batch of a survey; its number. */
export async function insertBatch(
  tx: Transaction,
  { regionId, id }: SurveyKey,
  { way, label, size, on }: Omit<Batch, 'n'>,
): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    `insert into survey_batch (region_id, survey_id, n, way, label, size, on_date)
     select $1, $2, coalesce(max(n), 0) + 1, $3, $4, $5, $6 from survey_batch where region_id = $1 and survey_id = $2 returning n`,
    [regionId, id, way, label, size, on],
  )
  return row?.n ?? 0
}

/** Codes that may be used once each; kept as nothing but their hashes. */
export async function insertInvitations(
  tx: Transaction,
  { regionId, id }: SurveyKey,
  hashes: readonly Buffer[],
): Promise<void> {
  await tx.query(`insert into survey_invitation (region_id, code_hash, survey_id) select $1, unnest($3::bytea[]), $2`, [
    regionId,
    id,
    hashes,
  ])
}

/** Uses a code up: of two that come at once, one. */
export async function spend(tx: Transaction, { regionId, id }: SurveyKey, hash: Buffer): Promise<boolean> {
  const rows = await tx.query(
    `with spent as (delete from survey_invitation where region_id = $1 and code_hash = $2 returning code_hash)
     insert into survey_spent (region_id, code_hash, survey_id) select $1, code_hash, $3 from spent returning region_id`,
    [regionId, hash, id],
  )
  return rows.length > 0
}

/** One more form of a batch of paper was entered. True, false when all were, undefined when there is no such batch. */
export async function enterPaper(
  tx: Transaction,
  { regionId, id }: SurveyKey,
  n: number,
): Promise<boolean | undefined> {
  const [row] = await tx.query<{ entered: number; size: number }>(
    `select entered, size from survey_batch where region_id = $1 and survey_id = $2 and n = $3 and way = 'paper' for update`,
    [regionId, id, n],
  )
  if (!row) return undefined
  if (row.entered >= row.size) return false
  await tx.query(`update survey_batch set entered = entered + 1 where region_id = $1 and survey_id = $2 and n = $3`, [
    regionId,
    id,
    n,
  ])
  return true
}

/** Keeps an answer under a name drawn by chance, with its day and nothing else. */
export async function insertAnswer(
  tx: Transaction,
  { regionId, id }: SurveyKey,
  on: LocalDate,
  answers: readonly string[],
): Promise<void> {
  await tx.query(`insert into survey_answer (region_id, id, survey_id, on_date, answers) values ($1, $2, $3, $4, $5)`, [
    regionId,
    randomUUID(),
    id,
    on,
    JSON.stringify(answers),
  ])
}

/** False when this day has a rule already. */
export async function insertLeastRule(
  tx: Transaction,
  { regionId, officeId }: { readonly regionId: string; readonly officeId: string },
  { inForceFrom, least, basis }: LeastRule,
): Promise<boolean> {
  const rows = await tx.query(
    `insert into survey_rule (region_id, office_id, in_force_from, least, basis) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning least`,
    [regionId, officeId, inForceFrom, least, basis],
  )
  return rows.length > 0
}

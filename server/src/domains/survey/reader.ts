import { sql } from 'kysely'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { LeastRule } from './results.ts'
import type { Batch, Survey, SurveyKey, SurveyKind, SurveyStep } from './survey.ts'
import type { SurveyRow, SurveyTables } from './tables.ts'

export const surveyOf = (row: SurveyRow): Survey => ({
  regionId: row.region_id,
  id: row.id,
  officeId: row.office_id,
  kind: row.kind,
  title: row.title,
  lead: row.lead,
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  questions: [...row.questions],
  state: row.state,
  version: row.version,
})

/** The surveys of an office, the latest first; one more than asked shows that more follow. */
export async function findSurveys(
  tx: Transaction,
  officeId: string,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<Survey[]> {
  let rows = tx.on<SurveyTables>().selectFrom('survey').selectAll().where('office_id', '=', officeId)
  const [on, id] = (after ?? '').split('_')
  if (on && id) rows = rows.where(sql<boolean>`(opens_on, id) < (${on}::date, ${id}::uuid)`)
  const found = await rows
    .orderBy('opens_on', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  return found.map(surveyOf)
}

/** @throws HuiyinError 'not-found' */
export async function getSurvey(tx: Transaction, { regionId, id }: SurveyKey): Promise<Survey> {
  const row = await tx
    .on<SurveyTables>()
    .selectFrom('survey')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new HuiyinError('not-found')
  return surveyOf(row)
}

/** The survey that a code, by its hash, still opens. */
export async function findInvited(tx: Transaction, hash: Buffer): Promise<SurveyKey | undefined> {
  const [row] = await tx.query<SurveyKey>(
    `select region_id as "regionId", survey_id as id from survey_invitation where code_hash = $1`,
    [hash],
  )
  return row
}

export const findSteps = (tx: Transaction, { regionId, id }: SurveyKey): Promise<SurveyStep[]> =>
  tx.query<SurveyStep>(
    `select seq, verb, at, staff_id as "staffId", said from survey_step where region_id = $1 and survey_id = $2 order by seq`,
    [regionId, id],
  )

export const findBatches = (tx: Transaction, { regionId, id }: SurveyKey): Promise<(Batch & { entered: number })[]> =>
  tx.query(
    `select n, way, label, size, entered, on_date as "on" from survey_batch where region_id = $1 and survey_id = $2 order by n`,
    [regionId, id],
  )

/** The answers to a survey, in the order of their chance names. */
export async function findAnswers(
  tx: Transaction,
  { regionId, id }: SurveyKey,
  days: { readonly from: LocalDate; readonly to: LocalDate } = { from: '0001-01-01', to: '9999-12-31' },
): Promise<readonly (readonly string[])[]> {
  const rows = await tx.query<{ answers: readonly string[] }>(
    `select answers from survey_answer where region_id = $1 and survey_id = $2 and on_date between $3 and $4 order by id`,
    [regionId, id, days.from, days.to],
  )
  return rows.map(({ answers }) => answers)
}

export const findLeastRules = (tx: Transaction, officeId: string): Promise<LeastRule[]> =>
  tx.query<LeastRule>(
    `select in_force_from as "inForceFrom", least, basis from survey_rule where office_id = $1 order by in_force_from`,
    [officeId],
  )

/** The surveys of a kind of these offices whose period touches these days, and that were opened. */
export async function findAskedSurveys(
  tx: Transaction,
  kind: SurveyKind,
  { from, to, offices }: { readonly from: LocalDate; readonly to: LocalDate; readonly offices: readonly string[] },
): Promise<Survey[]> {
  const rows = await tx.query<SurveyRow>(
    `select region_id, id, office_id, kind, title, lead, opens_on, closes_on, questions, state, version from survey
     where kind = $1 and office_id = any($2::uuid[]) and opens_on <= $4 and closes_on >= $3 and state <> 'draft' order by opens_on, id`,
    [kind, offices, from, to],
  )
  return rows.map(surveyOf)
}

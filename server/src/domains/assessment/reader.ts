import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { AppealRow, ResultRow, RoundRow, SchemeRow, StepRow } from './tables.ts'

export interface RecordKey {
  regionId: string
  id: string
}

const SCHEME = `select region_id, id, office_id, seen_by, year, edition, state, is_public, body, drafted_by, signed_by, in_force_on, version
 from assessment_scheme`
const ROUND = `select region_id, id, scheme_id, office_id, seen_by, assessed, title, from_on, to_on, as_of, state, handled_by, announced_on,
 appeal_until, published_on, version from assessment_round`
const RESULT = `select region_id, id, round_id, office_id, seen_by, assessed_id, shown, lines, corrections, version from assessment_result`
const APPEAL = `select region_id, id, round_id, result_id, office_id, assessed_id, item, text, files, state, raised_on, decided_on, reasons, points,
 version from assessment_appeal`

const only = <T>(rows: readonly T[]): T => {
  const [row] = rows
  if (row === undefined) throw new HuiyinError('not-found')
  return row
}

/** The rules that an office wrote, the latest first. */
export const findSchemes = (tx: Transaction, officeId: string): Promise<SchemeRow[]> =>
  tx.query<SchemeRow>(`${SCHEME} where office_id = $1 order by year desc, edition desc`, [officeId])

/** @throws HuiyinError 'not-found' */
export const getScheme = async (tx: Transaction, { regionId, id }: RecordKey): Promise<SchemeRow> =>
  only(await tx.query<SchemeRow>(`${SCHEME} where region_id = $1 and id = $2`, [regionId, id]))

/** The assessments of an office, or those in which it was assessed, the latest first. */
export const findRounds = (tx: Transaction, officeId: string, side: 'assessor' | 'assessed'): Promise<RoundRow[]> =>
  tx.query<RoundRow>(
    side === 'assessor'
      ? `${ROUND} where office_id = $1 order by id desc limit 100`
      : `${ROUND} where assessed @> array[$1::uuid] order by id desc limit 100`,
    [officeId],
  )

/** @throws HuiyinError 'not-found' */
export const getRound = async (tx: Transaction, { regionId, id }: RecordKey): Promise<RoundRow> =>
  only(await tx.query<RoundRow>(`${ROUND} where region_id = $1 and id = $2`, [regionId, id]))

export const findResults = (tx: Transaction, { regionId, id }: RecordKey): Promise<ResultRow[]> =>
  tx.query<ResultRow>(`${RESULT} where region_id = $1 and round_id = $2 order by id`, [regionId, id])

/** @throws HuiyinError 'not-found' */
export const getResult = async (tx: Transaction, { regionId, id }: RecordKey): Promise<ResultRow> =>
  only(await tx.query<ResultRow>(`${RESULT} where region_id = $1 and id = $2`, [regionId, id]))

export const findAppeals = (tx: Transaction, { regionId, id }: RecordKey): Promise<AppealRow[]> =>
  tx.query<AppealRow>(`${APPEAL} where region_id = $1 and round_id = $2 order by id`, [regionId, id])

/** @throws HuiyinError 'not-found' */
export const getAppeal = async (tx: Transaction, { regionId, id }: RecordKey): Promise<AppealRow> =>
  only(await tx.query<AppealRow>(`${APPEAL} where region_id = $1 and id = $2`, [regionId, id]))

/** What happened with some records, in the order in which it did. */
export const findSteps = (tx: Transaction, regionId: string, records: readonly string[]): Promise<StepRow[]> =>
  tx.query<StepRow>(
    `select region_id, record_id, seq, read_by, type, on_date, at, by, data from assessment_step
     where region_id = $1 and record_id = any($2) order by at, seq`,
    [regionId, records],
  )

/** What is published, the newest first. */
export const findPublished = (tx: Transaction, limit: number, after: string | null): Promise<RoundRow[]> =>
  tx.query<RoundRow>(`${ROUND} where state = 'published' and ($2::uuid is null or id < $2) order by id desc limit $1`, [
    limit,
    after,
  ])

/** Which of these files belong to an appeal. */
export async function findAssessmentFiles(tx: Transaction, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ sha256: string }>(
    `select distinct file->>'sha256' as sha256 from assessment_appeal, jsonb_array_elements(files) as file
     where file->>'sha256' = any($1)`,
    [hashes],
  )
  return new Set(rows.map(({ sha256 }) => sha256))
}

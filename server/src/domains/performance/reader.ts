import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { IndicatorRow, StepRow, SubjectRow } from './tables.ts'

export interface RecordKey {
  regionId: string
  id: string
}

/** The years for which an office has goals, the latest first. */
export async function findYears(tx: Transaction, officeId: string): Promise<number[]> {
  const rows = await tx.query<{ year: number }>(
    'select distinct year from performance_subject where office_id = $1 order by year desc',
    [officeId],
  )
  return rows.map(({ year }) => year)
}

/** What an office promised for a year, in the order of its documents. */
export const findSubjects = (tx: Transaction, officeId: string, year: number): Promise<SubjectRow[]> =>
  tx.query<SubjectRow>(
    `select region_id, id, office_id, seen_by, year, kind, parent_id, position, name, code, budget::float8 as budget, goals, source
     from performance_subject where office_id = $1 and year = $2 order by position, id`,
    [officeId, year],
  )

export const findIndicators = (tx: Transaction, subjects: readonly SubjectRow[]): Promise<IndicatorRow[]> =>
  tx.query<IndicatorRow>(
    `select region_id, id, subject_id, position, data, last_value, version from performance_indicator
     where region_id = any($1) and subject_id = any($2) order by position, id`,
    [[...new Set(subjects.map((subject) => subject.region_id))], subjects.map(({ id }) => id)],
  )

/** An indicator with its subject. @throws HuiyinError 'not-found' */
export async function getIndicator(
  tx: Transaction,
  { regionId, id }: RecordKey,
): Promise<{ indicator: IndicatorRow; subject: SubjectRow }> {
  const [indicator] = await tx.query<IndicatorRow>(
    `select region_id, id, subject_id, position, data, last_value, version from performance_indicator
     where region_id = $1 and id = $2`,
    [regionId, id],
  )
  if (!indicator) throw new HuiyinError('not-found')
  const [subject] = await tx.query<SubjectRow>(
    `select region_id, id, office_id, seen_by, year, kind, parent_id, position, name, code, budget::float8 as budget, goals, source
     from performance_subject where region_id = $1 and id = $2`,
    [regionId, indicator.subject_id],
  )
  if (!subject) throw new HuiyinError('not-found')
  return { indicator, subject }
}

export const findSteps = (tx: Transaction, { regionId, id }: RecordKey): Promise<StepRow[]> =>
  tx.query<StepRow>(
    `select region_id, indicator_id, seq, type, on_date, at, by, data from performance_step
     where region_id = $1 and indicator_id = $2 order by seq`,
    [regionId, id],
  )

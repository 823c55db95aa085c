import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { DatedRules, Rules } from './rules.ts'
import type { FileRow, IndicatorRow, PaymentRow, StepRow, SubjectRow, SubjectStepRow } from './tables.ts'
import type { Entered } from './value.ts'

export interface RecordKey {
  regionId: string
  id: string
}

/** The years for which an office has goals, the latest first. */
export async function findYears(tx: Transaction, officeId: string): Promise<number[]> {
  const rows = await tx.query<{ year: number }>(
    'select distinct year from performance_subject where office_id = $1 and not struck order by year desc',
    [officeId],
  )
  return rows.map(({ year }) => year)
}

const SUBJECT = `region_id, id, office_id, seen_by, year, kind, parent_id, position, name, code, budget::float8 as budget, goals, source,
  data, struck, version`
const INDICATOR = 'region_id, id, subject_id, position, data, last_value, struck, version'

/** What an office promised for a year, in the order of its documents. What was struck out is left out. */
export const findSubjects = (tx: Transaction, officeId: string, year: number): Promise<SubjectRow[]> =>
  tx.query<SubjectRow>(
    `select ${SUBJECT} from performance_subject where office_id = $1 and year = $2 and not struck order by position, id`,
    [officeId, year],
  )

/** A goal or project. @throws HuiyinError 'not-found' */
export async function getSubject(tx: Transaction, { regionId, id }: RecordKey): Promise<SubjectRow> {
  const [subject] = await tx.query<SubjectRow>(
    `select ${SUBJECT} from performance_subject where region_id = $1 and id = $2`,
    [regionId, id],
  )
  if (!subject) throw new HuiyinError('not-found')
  return subject
}

export const findIndicators = (tx: Transaction, subjects: readonly SubjectRow[]): Promise<IndicatorRow[]> =>
  tx.query<IndicatorRow>(
    `select ${INDICATOR} from performance_indicator
     where region_id = any($1) and subject_id = any($2) and not struck order by position, id`,
    [[...new Set(subjects.map((subject) => subject.region_id))], subjects.map(({ id }) => id)],
  )

/** An indicator with its subject. @throws HuiyinError 'not-found' */
export async function getIndicator(
  tx: Transaction,
  { regionId, id }: RecordKey,
): Promise<{ indicator: IndicatorRow; subject: SubjectRow }> {
  const [indicator] = await tx.query<IndicatorRow>(
    `select ${INDICATOR} from performance_indicator where region_id = $1 and id = $2`,
    [regionId, id],
  )
  if (!indicator) throw new HuiyinError('not-found')
  return { indicator, subject: await getSubject(tx, { regionId, id: indicator.subject_id }) }
}

export const findSteps = (tx: Transaction, { regionId, id }: RecordKey): Promise<StepRow[]> =>
  tx.query<StepRow>(
    `select region_id, indicator_id, seq, type, on_date, at, by, data from performance_step
     where region_id = $1 and indicator_id = $2 order by seq`,
    [regionId, id],
  )

export const findSubjectSteps = (tx: Transaction, { regionId, id }: RecordKey): Promise<SubjectStepRow[]> =>
  tx.query<SubjectStepRow>(
    `select region_id, subject_id, seq, type, on_date, at, by, data from performance_subject_step
     where region_id = $1 and subject_id = $2 order by seq`,
    [regionId, id],
  )

/** The value of each indicator that was entered for a day until `day`, as it was known at the end of `known`; null is now. */
export async function findEntered(
  tx: Transaction,
  indicators: readonly IndicatorRow[],
  { day, known }: { day: LocalDate; known: LocalDate | null },
): Promise<ReadonlyMap<string, Entered>> {
  const rows = await tx.query<{ indicator_id: string; entered: Entered }>(
    `select distinct on (indicator_id) indicator_id, data->'entered' as entered from performance_step
     where region_id = any($1) and indicator_id = any($2) and type = 'valued'
       and data->'entered'->>'on' <= $3 and ($4::date is null or on_date <= $4)
     order by indicator_id, seq desc`,
    [[...new Set(indicators.map((row) => row.region_id))], indicators.map(({ id }) => id), day, known],
  )
  return new Map(rows.map((row) => [row.indicator_id, row.entered]))
}

/** The payments that were entered for a project, the first first. */
export const findPayments = (tx: Transaction, { regionId, id }: RecordKey): Promise<PaymentRow[]> =>
  tx.query<PaymentRow>(
    `select region_id, id, subject_id, reverses, on_date, amount::float8 as amount, voucher, purpose, at from performance_payment
     where region_id = $1 and subject_id = $2 order by on_date, id`,
    [regionId, id],
  )

/** A file behind a value or a payment. @throws HuiyinError 'not-found' */
export async function getFile(tx: Transaction, { regionId, id }: RecordKey, file: string): Promise<FileRow> {
  const [row] = await tx.query<FileRow>(
    `select region_id, record_id, id, name, type, size, sha256 from performance_file
     where region_id = $1 and record_id = $2 and id = $3`,
    [regionId, id, file],
  )
  if (!row) throw new HuiyinError('not-found')
  return row
}

/** Which of these files (SHA-256) are evidence here, for the sweep of the file store. */
export async function findPerformanceFiles(tx: Transaction, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ sha256: string }>(
    'select distinct sha256 from performance_file where sha256 = any($1)',
    [hashes],
  )
  return new Set(rows.map(({ sha256 }) => sha256))
}

/** The rules that offices set themselves. */
export async function findRules(tx: Transaction, offices: readonly string[]): Promise<DatedRules[]> {
  const rows = await tx.query<{ office_id: string; in_force_from: LocalDate; basis: string; data: Rules }>(
    `select office_id, in_force_from, basis, data from performance_rule where office_id = any($1) order by in_force_from desc`,
    [offices],
  )
  return rows.map((row) => ({
    office: row.office_id,
    inForceFrom: row.in_force_from,
    basis: row.basis,
    rules: row.data,
  }))
}

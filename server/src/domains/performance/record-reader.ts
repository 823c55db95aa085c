import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { RecordKey } from './reader.ts'
import type { RecordRow, RecordStepRow } from './record.ts'
import type { SubjectRow } from './tables.ts'

const RECORD = `region_id, id, subject_id, office_id, seen_by, year, kind, on_date, revision, state, frozen, said, reason, drawn_at, drawn_by,
  signed_at, signed_by, version`

/** @throws HuiyinError 'not-found' */
export async function getRecord(tx: Transaction, { regionId, id }: RecordKey): Promise<RecordRow> {
  const [row] = await tx.query<RecordRow>(`select ${RECORD} from performance_record where region_id = $1 and id = $2`, [
    regionId,
    id,
  ])
  if (!row) throw new HuiyinError('not-found')
  return row
}

/** Every record about some goals and projects, the latest first. */
export const findRecords = (
  tx: Transaction,
  subjects: readonly Pick<SubjectRow, 'region_id' | 'id'>[],
): Promise<RecordRow[]> =>
  tx.query<RecordRow>(
    `select ${RECORD} from performance_record where region_id = any($1) and subject_id = any($2)
     order by on_date desc, kind, revision desc`,
    [[...new Set(subjects.map((one) => one.region_id))], subjects.map(({ id }) => id)],
  )

export const findRecordSteps = (tx: Transaction, { regionId, id }: RecordKey): Promise<RecordStepRow[]> =>
  tx.query<RecordStepRow>(
    `select region_id, record_id, seq, type, on_date, at, by, data from performance_record_step
     where region_id = $1 and record_id = $2 order by seq`,
    [regionId, id],
  )

/** The projects of some years, of every office, for whoever looks which checkpoints are near. */
export const findWatched = (tx: Transaction, years: readonly number[]): Promise<SubjectRow[]> =>
  tx.query<SubjectRow>(
    `select region_id, id, office_id, seen_by, year, kind, parent_id, position, name, code, budget::float8 as budget, goals, source,
       data, struck, version
     from performance_subject where year = any($1) and kind = 'project' and not struck order by region_id, office_id, id`,
    [[...years]],
  )

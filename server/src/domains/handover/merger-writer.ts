import { isUniqueViolation, type Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { Merger, MergerState, MergerStep } from './merger.ts'
import type { SheetKey } from './reader.ts'
import { refuse } from './refuse.ts'

interface MergerRow {
  region_id: string
  id: string
  office_id: string
  successor_id: string
  on_date: LocalDate
  state: MergerState
  number: string
  version: number
}

interface StepRow {
  merger_id: string
  seq: number
  type: MergerStep['type']
  on_date: LocalDate
  at: Instant
  by: MergerStep['by']
  data: MergerStep['data']
}

const mergerOf = (row: MergerRow): Merger => ({
  regionId: row.region_id,
  id: row.id,
  office: row.office_id,
  successor: row.successor_id,
  on: row.on_date,
  state: row.state,
  number: row.number,
  version: row.version,
})

export interface LoadedMerger {
  merger: Merger
  steps: readonly MergerStep[]
}

const COLUMNS = 'region_id, id, office_id, successor_id, on_date, state, number, version'

/** The mergers of offices, the latest first. */
export async function findMergers(tx: Transaction, officeIds: readonly string[]): Promise<LoadedMerger[]> {
  const rows = await tx.query<MergerRow>(
    `select ${COLUMNS} from office_merger where office_id = any($1) order by id desc limit 200`,
    [officeIds],
  )
  return withSteps(tx, rows)
}

export async function getMerger(tx: Transaction, { regionId, id }: SheetKey): Promise<LoadedMerger> {
  const rows = await tx.query<MergerRow>(`select ${COLUMNS} from office_merger where region_id = $1 and id = $2`, [
    regionId,
    id,
  ])
  const [found] = await withSteps(tx, rows)
  if (!found) throw new HuiyinError('not-found')
  return found
}

/** Mergers whose day has come. */
export async function findDueMergers(tx: Transaction, today: LocalDate): Promise<SheetKey[]> {
  const rows = await tx.query<MergerRow>(
    `select ${COLUMNS} from office_merger where state = 'prepared' and on_date <= $1 order by on_date, id`,
    [today],
  )
  return rows.map((row) => ({ regionId: row.region_id, id: row.id }))
}

async function withSteps(tx: Transaction, rows: readonly MergerRow[]): Promise<LoadedMerger[]> {
  if (rows.length === 0) return []
  const steps = await tx.query<StepRow>(
    `select merger_id, seq, type, on_date, at, by, data from office_merger_step
     where region_id = any($1) and merger_id = any($2) order by seq`,
    [[...new Set(rows.map((row) => row.region_id))], rows.map((row) => row.id)],
  )
  return rows.map((row) => ({
    merger: mergerOf(row),
    steps: steps
      .filter((step) => step.merger_id === row.id)
      .map(({ type, data, seq, at, on_date: on, by }) => ({ type, data, seq, at, on, by }) as MergerStep),
  }))
}

const insertStep = (tx: Transaction, { regionId, id }: SheetKey, step: MergerStep): Promise<unknown> =>
  tx.query(
    'insert into office_merger_step (region_id, merger_id, seq, type, on_date, at, by, data) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [regionId, id, step.seq, step.type, step.on, step.at, JSON.stringify(step.by), JSON.stringify(step.data)],
  )

/** @throws HuiyinError 'step-not-open' while another merger of the office is prepared */
export async function insertMerger(tx: Transaction, one: Merger, step: MergerStep): Promise<void> {
  try {
    await tx.query(`insert into office_merger (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8)`, [
      one.regionId,
      one.id,
      one.office,
      one.successor,
      one.on,
      one.state,
      one.number,
      one.version,
    ])
  } catch (error) {
    if (isUniqueViolation(error, 'office_merger_once')) throw refuse('step-not-open', 'mergerPrepared')
    throw error
  }
  await insertStep(tx, one, step)
}

/** @throws HuiyinError 'conflict' when somebody was faster */
export async function appendMergerStep(tx: Transaction, after: Merger, step: MergerStep): Promise<void> {
  const rows = await tx.query(
    'update office_merger set state = $4, version = $5 where region_id = $1 and id = $2 and version = $3 returning id',
    [after.regionId, after.id, step.seq - 1, after.state, after.version],
  )
  if (rows.length === 0) throw new HuiyinError('conflict')
  await insertStep(tx, after, step)
}

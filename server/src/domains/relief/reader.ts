import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { applicationOf, type Application, type ReliefStep } from './application.ts'
import type { Authority } from './authority.ts'
import type { ReliefState } from './states.ts'
import type { ApplicationRow, AuthorityRow, EntryRow, LineRow, StepRow } from './tables.ts'

/** Where an application or a budget line stands. */
export interface ReliefKey {
  regionId: string
  id: string
}

/** An application with everything that happened with it. */
export interface LoadedApplication {
  application: Application
  steps: readonly ReliefStep[]
}

const APPLICATION = `region_id, id, matter_id, office_id, seen_by, state, asked, granted, paid, refunded, applied_on, decided_on, result,
  told_on, version`

const stepOf = ({ type, data, seq, at, on_date, by }: StepRow): ReliefStep =>
  ({ type, data, seq, at, on: on_date, by }) as ReliefStep

async function withSteps(tx: Transaction, rows: readonly ApplicationRow[]): Promise<LoadedApplication[]> {
  if (rows.length === 0) return []
  const steps = await tx.query<StepRow>(
    `select region_id, application_id, seq, type, on_date, at, by, data from relief_step
     where region_id = any($1) and application_id = any($2) order by seq`,
    [[...new Set(rows.map((row) => row.region_id))], rows.map((row) => row.id)],
  )
  const byApplication = Map.groupBy(steps, (step) => step.application_id)
  return rows.map((row) => {
    const own = (byApplication.get(row.id) ?? []).map(stepOf)
    const origin = { regionId: row.region_id, id: row.id, matterId: row.matter_id, office: row.office_id }
    return { application: applicationOf(origin, own), steps: own }
  })
}

/** The application, as far as this scope may see it. @throws HuiyinError 'not-found' */
export async function getApplication(tx: Transaction, { regionId, id }: ReliefKey): Promise<LoadedApplication> {
  const rows = await tx.query<ApplicationRow>(
    `select ${APPLICATION} from relief_application where region_id = $1 and id = $2`,
    [regionId, id],
  )
  const [found] = await withSteps(tx, rows)
  if (!found) throw new HuiyinError('not-found')
  return found
}

/** The applications of a matter, the oldest first. */
export async function findApplicationsOf(
  tx: Transaction,
  { regionId, matterId }: { regionId: string; matterId: string },
): Promise<LoadedApplication[]> {
  const rows = await tx.query<ApplicationRow>(
    `select ${APPLICATION} from relief_application where region_id = $1 and matter_id = $2 order by id`,
    [regionId, matterId],
  )
  return withSteps(tx, rows)
}

/** A line of the list: the application and the matter, both as far as this scope may see them. */
export interface ApplicationLine extends ApplicationRow {
  number: string
  summary: string
}

export interface ApplicationQuestion {
  state?: ReliefState | undefined
  /** Decided, and the petitioner not told yet. */
  untold?: boolean | undefined
  year?: number | undefined
  before?: string | undefined
  limit: number
}

/** Applications, the newest first, by key. */
export const findApplications = (tx: Transaction, asked: ApplicationQuestion): Promise<ApplicationLine[]> =>
  tx.query<ApplicationLine>(
    `select ${APPLICATION.replaceAll(/(\w+)/g, 'a.$1')}, m.number, m.summary from relief_application a
     join matter m on m.region_id = a.region_id and m.id = a.matter_id
     where ($1::text is null or a.state = $1)
       and ($2::boolean is null or (a.decided_on is not null and a.told_on is null) = $2)
       and ($3::int is null or (a.applied_on >= make_date($3, 1, 1) and a.applied_on < make_date($3 + 1, 1, 1)))
       and ($4::uuid is null or a.id < $4)
     order by a.id desc limit $5`,
    [asked.state ?? null, asked.untold ?? null, asked.year ?? null, asked.before ?? null, asked.limit],
  )

/** What an office granted to a matter in a year, apart from one application. */
export async function readGranted(
  tx: Transaction,
  { regionId, matterId, office, id }: Pick<Application, 'regionId' | 'matterId' | 'office' | 'id'>,
  year: number,
): Promise<number> {
  const [row] = await tx.query<{ sum: number | null }>(
    `select sum(granted)::bigint as sum from relief_application where region_id = $1 and matter_id = $2 and office_id = $3 and id <> $4
       and decided_on >= make_date($5, 1, 1) and decided_on < make_date($5 + 1, 1, 1)`,
    [regionId, matterId, office, id, year],
  )
  return row?.sum ?? 0
}

/** Who is paid, sealed. */
export async function getSealed(
  tx: Transaction,
  { regionId, id }: ReliefKey,
): Promise<{ key: Buffer; sealed: Buffer }> {
  const [row] = await tx.query<{ key: Buffer; sealed: Buffer }>(
    'select sealed_key as key, sealed_recipient as sealed from relief_application where region_id = $1 and id = $2',
    [regionId, id],
  )
  if (!row) throw new HuiyinError('not-found')
  return row
}

const LINE = 'region_id, id, office_id, year, code, name, amount, spent, version'

export const findLines = (tx: Transaction, year: number): Promise<LineRow[]> =>
  tx.query<LineRow>(`select ${LINE} from relief_line where year = $1 order by code`, [year])

/** The line, where it is the own office's; undefined otherwise. */
export async function findLine(tx: Transaction, { regionId, id }: ReliefKey): Promise<LineRow | undefined> {
  const [row] = await tx.query<LineRow>(`select ${LINE} from relief_line where region_id = $1 and id = $2`, [
    regionId,
    id,
  ])
  return row
}

/** An entry with the number of the matter, where this scope may see it. */
export type EntryLine = EntryRow & { number: string | null }

/** The books of a line, the newest first, by key. */
export const findEntries = (
  tx: Transaction,
  { regionId, id }: ReliefKey,
  before: number | undefined,
  limit: number,
): Promise<EntryLine[]> =>
  tx.query<EntryLine>(
    `select e.region_id, e.line_id, e.seq, e.kind, e.change, e.balance, e.voucher, e.on_date, e.at, e.staff_id, e.application_region,
       e.application_id, e.matter_id, e.reason, m.number
     from relief_entry e left join matter m on m.region_id = e.application_region and m.id = e.matter_id
     where e.region_id = $1 and e.line_id = $2 and ($3::int is null or e.seq < $3) order by e.seq desc limit $4`,
    [regionId, id, before ?? null, limit],
  )

/** The rules about authority of these offices. */
export async function findAuthorities(tx: Transaction, offices: readonly string[]): Promise<Authority[]> {
  const rows = await tx.query<AuthorityRow>(
    `select region_id, id, office_id, up_to, basis, in_force_from from relief_authority where office_id = any($1)
     order by in_force_from desc`,
    [offices],
  )
  return rows.map((row) => ({
    office: row.office_id,
    upTo: row.up_to,
    basis: row.basis,
    inForceFrom: row.in_force_from,
  }))
}

/** The numbers of the decisions about a matter, whoever may read them. To be read as the system. */
export async function findDecisionNumbers(
  tx: Transaction,
  { regionId, matterId }: { regionId: string; matterId: string },
): Promise<string[]> {
  const rows = await tx.query<{ number: string }>(
    `select s.data->>'number' as number from relief_step s
     join relief_application a on a.region_id = s.region_id and a.id = s.application_id
     where a.region_id = $1 and a.matter_id = $2 and s.type = 'decided' and s.data->>'number' <> '' order by s.at`,
    [regionId, matterId],
  )
  return rows.map(({ number }) => number)
}

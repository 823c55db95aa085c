import { sql } from 'kysely'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { Fault, FaultStep } from './fault.ts'
import type { Cause, Interval } from './look.ts'
import type { ServiceRule } from './service-time.ts'
import type { FaultRow, MaintenanceRow, OperationTables } from './tables.ts'

export interface FaultKey {
  readonly regionId: string
  readonly id: string
}

/** The stretches that reach into a time, and the very first one, from which on there are records. */
export const findIntervals = (tx: Transaction, from: Instant, to: Instant): Promise<Interval[]> =>
  tx.query<Interval>(
    `select from_at as "from", to_at as "to", cause from operation_interval
     where (to_at > $1 and from_at < $2) or from_at = (select min(from_at) from operation_interval) order by from_at`,
    [from, to],
  )

export async function findLastLook(tx: Transaction): Promise<Interval | undefined> {
  const [last] = await tx.query<Interval>(
    `select from_at as "from", to_at as "to", cause from operation_interval order by from_at desc limit 1`,
  )
  return last
}

const MOST_PROPOSED = 20
/** Failures that the probe found and nobody has registered yet, the latest first. */
export const findProposed = (tx: Transaction): Promise<Interval[]> =>
  tx.query<Interval>(
    `select from_at as "from", to_at as "to", cause from operation_interval
     where cause is not null and not dealt_with order by from_at desc limit ${MOST_PROPOSED}`,
  )

export const findRules = (tx: Transaction): Promise<ServiceRule[]> =>
  tx.query<ServiceRule>(
    `select in_force_from as "inForceFrom", days, opens, closes, basis from operation_service_rule order by in_force_from`,
  )

/** Planned work that reaches into a time, called off or not. */
export const findMaintenance = (tx: Transaction, from: Instant, to: Instant): Promise<MaintenanceRow[]> =>
  tx.query<MaintenanceRow>(
    `select id, from_at, to_at, what, announced_at, cancelled_at from operation_maintenance
     where to_at > $1 and from_at < $2 order by from_at`,
    [from, to],
  )

/** @throws HuiyinError 'not-found' */
export async function getMaintenance(tx: Transaction, id: string): Promise<MaintenanceRow> {
  const row = await tx
    .on<OperationTables>()
    .selectFrom('operation_maintenance')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new HuiyinError('not-found')
  return row
}

/** Requests and failed ones by month, `YYYY-MM`. */
export const countRequests = (
  tx: Transaction,
  from: Instant,
  to: Instant,
): Promise<{ month: string; requests: number; failures: number }[]> =>
  tx.query(
    `select to_char(at_hour + interval '8 hours', 'YYYY-MM') as month, sum(requests)::bigint as requests, sum(failures)::bigint as failures
     from operation_hour where at_hour >= $1 and at_hour < $2 group by 1 order by 1`,
    [from, to],
  )

/** Sessions of the workbench by day, of these offices together. */
export const findTerminalDays = (
  tx: Transaction,
  offices: readonly string[],
  from: LocalDate,
  to: LocalDate,
): Promise<{ on: LocalDate; sessions: number }[]> =>
  tx.query(
    `select on_date as "on", sum(sessions)::int as sessions from operation_terminal_day
     where office_id = any($1::uuid[]) and on_date between $2 and $3 group by on_date order by on_date`,
    [offices, from, to],
  )

export interface Refresh {
  readonly what: OperationTables['operation_refresh']['what']
  readonly title: string
  readonly on: LocalDate
}

/** What was refreshed in these days by these offices or by the system itself, as far as it was known at a moment. */
export const findRefreshes = (
  tx: Transaction,
  offices: readonly string[],
  { from, to, knownAt }: { readonly from: LocalDate; readonly to: LocalDate; readonly knownAt: Instant },
): Promise<Refresh[]> =>
  tx.query(
    `select what, title, on_date as "on" from operation_refresh
     where on_date between $2 and $3 and known_at <= $4 and (office_id is null or office_id = any($1::uuid[]))
     order by on_date desc, id desc`,
    [offices, from, to, knownAt],
  )

const faultOf = (row: FaultRow): Fault => ({
  regionId: row.region_id,
  id: row.id,
  officeId: row.office_id,
  title: row.title,
  what: row.what,
  severity: row.severity,
  found: row.found,
  beganAt: row.began_at,
  registeredAt: row.registered_at,
  state: row.state,
  fixedAt: row.fixed_at,
  version: row.version,
})

export interface FaultQuestion {
  readonly from?: Instant | undefined
  readonly to?: Instant | undefined
  readonly state?: Fault['state'] | undefined
  readonly offices?: readonly string[] | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** Faults, the latest begun first; one more than asked shows that more follow. */
export async function findFaults(tx: Transaction, asked: FaultQuestion): Promise<Fault[]> {
  let rows = tx.on<OperationTables>().selectFrom('operation_fault').selectAll()
  if (asked.from !== undefined) rows = rows.where('began_at', '>=', asked.from)
  if (asked.to !== undefined) rows = rows.where('began_at', '<', asked.to)
  if (asked.state !== undefined) rows = rows.where('state', '=', asked.state)
  if (asked.offices !== undefined) rows = rows.where('office_id', 'in', asked.offices)
  const [at, id] = (asked.after ?? '').split('_')
  if (at && id) rows = rows.where(sql<boolean>`(began_at, id) < (${at}::timestamptz, ${id}::uuid)`)
  const found = await rows
    .orderBy('began_at', 'desc')
    .orderBy('id', 'desc')
    .limit(asked.limit + 1)
    .execute()
  return found.map(faultOf)
}

/** A fault as it was known at a moment. */
export type KnownFault = Pick<Fault, 'beganAt' | 'fixedAt' | 'state'>

/** The faults that began in a time, each as it was known at a moment. */
export const findKnownFaults = (
  tx: Transaction,
  offices: readonly string[],
  { from, to, knownAt }: { readonly from: Instant; readonly to: Instant; readonly knownAt: Instant },
): Promise<KnownFault[]> =>
  tx.query<KnownFault>(
    `select distinct on (f.region_id, f.id) f.began_at as "beganAt", s.fixed_at as "fixedAt", s.state
     from operation_fault f join operation_fault_step s on s.region_id = f.region_id and s.fault_id = f.id
     where f.office_id = any($1::uuid[]) and f.began_at >= $2 and f.began_at < $3 and s.at <= $4
     order by f.region_id, f.id, s.seq desc`,
    [offices, from, to, knownAt],
  )

/** The faults of a time that were not withdrawn, as far as the reader may see them. */
export const findCountedFaults = (
  tx: Transaction,
  offices: readonly string[],
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<{ id: string; title: string; beganAt: Instant; fixedAt: Instant | null }[]> =>
  tx.query(
    `select id, title, began_at as "beganAt", fixed_at as "fixedAt" from operation_fault
     where office_id = any($1::uuid[]) and began_at >= $2 and began_at < $3 and state <> 'withdrawn' order by began_at desc, id desc`,
    [offices, from, to],
  )

/** The failures that the probe saw in a time, the latest first. */
export const findFailures = (tx: Transaction, from: Instant, to: Instant): Promise<(Interval & { cause: Cause })[]> =>
  tx.query(
    `select from_at as "from", to_at as "to", cause from operation_interval
     where cause is not null and to_at > $1 and from_at < $2 order by from_at desc`,
    [from, to],
  )

/** @throws HuiyinError 'not-found' */
export async function getFault(tx: Transaction, { regionId, id }: FaultKey): Promise<Fault> {
  const row = await tx
    .on<OperationTables>()
    .selectFrom('operation_fault')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new HuiyinError('not-found')
  return faultOf(row)
}

export const findSteps = (tx: Transaction, { regionId, id }: FaultKey): Promise<FaultStep[]> =>
  tx.query<FaultStep>(
    `select seq, verb, at, by, said, state, fixed_at as "fixedAt" from operation_fault_step where region_id = $1 and fault_id = $2 order by seq`,
    [regionId, id],
  )

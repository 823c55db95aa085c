import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { Fault, FaultStep } from './fault.ts'
import { note, type Interval, type Look } from './look.ts'
import type { ServiceRule } from './service-time.ts'
import type { Refreshed } from './states.ts'
import type { MaintenanceRow, OperationTables } from './tables.ts'

const tables = (tx: Transaction) => tx.on<OperationTables>()

/** Records looks, the earliest first. The last stretch is held, so that two processes that look do not write over each other. */
export async function recordLooks(tx: Transaction, looks: readonly Look[]): Promise<void> {
  const [held] = await tx.query<Interval>(
    `select from_at as "from", to_at as "to", cause from operation_interval order by from_at desc limit 1 for update`,
  )
  let last = held
  let longer = held
  const fresh = new Map<Instant, Interval>()
  for (const look of looks) {
    if (held && look.at <= held.to) continue
    for (const interval of note(last, look)) {
      if (interval.from === held?.from) longer = interval
      else fresh.set(interval.from, interval)
      last = interval
    }
  }
  if (longer && longer !== held)
    await tx.query(`update operation_interval set to_at = $2 where from_at = $1`, [longer.from, longer.to])
  for (const { from, to, cause } of fresh.values())
    await tx.query(
      `insert into operation_interval (from_at, to_at, cause) values ($1, $2, $3) on conflict do nothing`,
      [from, to, cause],
    )
}

/** Adds what was counted since the last time to the hours in which it happened. */
export async function addHours(
  tx: Transaction,
  hours: ReadonlyMap<Instant, { readonly requests: number; readonly failures: number }>,
): Promise<void> {
  const all = [...hours]
  if (all.length === 0) return
  await tx.query(
    `insert into operation_hour (at_hour, requests, failures)
     select * from unnest($1::timestamptz[], $2::bigint[], $3::bigint[]) on conflict (at_hour)
     do update set requests = operation_hour.requests + excluded.requests, failures = operation_hour.failures + excluded.failures`,
    [all.map(([hour]) => hour), all.map(([, one]) => one.requests), all.map(([, one]) => one.failures)],
  )
}

/** Sessions of the workbench that are used on a day; whose they are, is not said. */
export async function countTerminal(
  tx: Transaction,
  { regionId, officeId }: { readonly regionId: string; readonly officeId: string },
  on: LocalDate,
  sessions = 1,
): Promise<void> {
  await tx.query(
    `insert into operation_terminal_day (region_id, office_id, on_date, sessions) values ($1, $2, $3, $4)
     on conflict (region_id, office_id, on_date) do update set sessions = operation_terminal_day.sessions + excluded.sessions`,
    [regionId, officeId, on, sessions],
  )
}

export async function insertRefresh(
  tx: Transaction,
  row: {
    readonly what: Refreshed
    readonly title: string
    readonly on: LocalDate
    readonly at: Instant
    readonly officeId: string | null
  },
): Promise<void> {
  await tables(tx)
    .insertInto('operation_refresh')
    .values({
      id: newId(),
      what: row.what,
      title: row.title,
      on_date: row.on,
      known_at: row.at,
      office_id: row.officeId,
    })
    .execute()
}

/** False when this day has a rule already. */
export async function insertRule(tx: Transaction, rule: ServiceRule): Promise<boolean> {
  const rows = await tables(tx)
    .insertInto('operation_service_rule')
    .values({
      in_force_from: rule.inForceFrom,
      days: rule.days,
      opens: rule.opens,
      closes: rule.closes,
      basis: rule.basis,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('in_force_from')
    .execute()
  return rows.length > 0
}

export async function insertMaintenance(tx: Transaction, row: MaintenanceRow): Promise<void> {
  await tables(tx).insertInto('operation_maintenance').values(row).execute()
}

/** @throws HuiyinError 'conflict' when it was called off a moment ago */
export async function cancelMaintenance(tx: Transaction, id: string, at: Instant): Promise<void> {
  const rows = await tables(tx)
    .updateTable('operation_maintenance')
    .set({ cancelled_at: at })
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .returning('id')
    .execute()
  if (rows.length === 0) throw new HuiyinError('conflict')
}

/** Takes up a failure that the probe found; false when somebody did before, undefined when there is none. */
export async function takeUp(tx: Transaction, foundAt: Instant): Promise<boolean | undefined> {
  const rows = await tx.query<{ taken: boolean }>(
    `with before as (select from_at, dealt_with from operation_interval where from_at = $1 and cause is not null for update)
     update operation_interval i set dealt_with = true from before where i.from_at = before.from_at
     returning before.dealt_with as taken`,
    [foundAt],
  )
  const [found] = rows
  return found && !found.taken
}

const insertStep = (tx: Transaction, fault: Fault, step: FaultStep): Promise<unknown> =>
  tx.query(
    `insert into operation_fault_step (region_id, fault_id, seq, verb, at, by, said, state, fixed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      fault.regionId,
      fault.id,
      step.seq,
      step.verb,
      step.at,
      JSON.stringify(step.by),
      step.said,
      step.state,
      step.fixedAt,
    ],
  )

export async function insertFault(
  tx: Transaction,
  fault: Fault,
  seenBy: readonly string[],
  step: FaultStep,
): Promise<void> {
  await tables(tx)
    .insertInto('operation_fault')
    .values({
      region_id: fault.regionId,
      id: fault.id,
      office_id: fault.officeId,
      seen_by: seenBy,
      title: fault.title,
      what: fault.what,
      severity: fault.severity,
      found: fault.found,
      began_at: fault.beganAt,
      registered_at: fault.registeredAt,
      state: fault.state,
      fixed_at: fault.fixedAt,
      version: fault.version,
    })
    .execute()
  await insertStep(tx, fault, step)
}

/** Writes one step and the fault after it. @throws HuiyinError 'conflict' when somebody was faster */
export async function appendStep(tx: Transaction, after: Fault, step: FaultStep): Promise<void> {
  const rows = await tables(tx)
    .updateTable('operation_fault')
    .set({ state: after.state, fixed_at: after.fixedAt, version: after.version })
    .where('region_id', '=', after.regionId)
    .where('id', '=', after.id)
    .where('version', '=', after.version - 1)
    .returning('id')
    .execute()
  if (rows.length === 0) throw new HuiyinError('conflict')
  await insertStep(tx, after, step)
}

import { isUniqueViolation, type Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { Application, ReliefStep } from './application.ts'
import type { ReliefKey } from './reader.ts'
import { refuse } from './refuse.ts'
import type { AuthorityRow, EntryRow, LineRow } from './tables.ts'

const insertStep = (tx: Transaction, a: Application, step: ReliefStep): Promise<unknown> =>
  tx.query(
    'insert into relief_step (region_id, application_id, seq, type, on_date, at, by, data) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [a.regionId, a.id, step.seq, step.type, step.on, step.at, JSON.stringify(step.by), JSON.stringify(step.data)],
  )

/** Opens an application with its first step. @throws HuiyinError 'step-not-open' while another one of the matter is open */
export async function insertApplication(
  tx: Transaction,
  a: Application,
  applied: ReliefStep,
  seenBy: readonly string[],
  recipient: { key: Buffer; sealed: Buffer },
): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `insert into relief_application (region_id, id, matter_id, office_id, seen_by, state, asked, applied_on, sealed_key, sealed_recipient, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1) on conflict do nothing returning id`,
    [a.regionId, a.id, a.matterId, a.office, seenBy, a.state, a.asked, a.appliedOn, recipient.key, recipient.sealed],
  )
  if (rows.length === 0) throw refuse('step-not-open', 'openAlready')
  await insertStep(tx, a, applied)
}

/** Writes one step and what lists read after it. @throws HuiyinError 'conflict' when somebody was faster */
export async function appendStep(tx: Transaction, after: Application, step: ReliefStep): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `update relief_application set state = $4, granted = $5, paid = $6, refunded = $7, decided_on = $8, result = $9, told_on = $10,
       version = $11
     where region_id = $1 and id = $2 and version = $3 returning id`,
    [
      after.regionId,
      after.id,
      step.seq - 1,
      after.state,
      after.granted,
      after.paid,
      after.refunded,
      after.decidedOn,
      after.result,
      after.toldOn,
      after.version,
    ],
  )
  if (rows.length === 0) throw new HuiyinError('conflict')
  await insertStep(tx, after, step)
}

/** Lays down a budget line with its first entry. @throws HuiyinError when the year has a line with this code */
export async function insertLine(tx: Transaction, line: LineRow, entry: EntryRow): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `insert into relief_line (region_id, id, office_id, year, code, name, amount, version) values ($1, $2, $3, $4, $5, $6, $7, 1)
     on conflict do nothing returning id`,
    [line.region_id, line.id, line.office_id, line.year, line.code, line.name, line.amount],
  )
  if (rows.length === 0) throw refuse('invalid', 'lineKnown')
  await insertEntry(tx, entry)
}

/**
 * Spends from a line, or gives back what was spent: one statement that goes through only while the balance stays at zero or above,
 * however many pay at the same moment. Answers the line after it; undefined when the balance does not reach.
 */
export async function moveSpent(
  tx: Transaction,
  { regionId, id }: ReliefKey,
  by: number,
): Promise<LineRow | undefined> {
  const [row] = await tx.query<LineRow>(
    `update relief_line set spent = spent + $3, version = version + 1
     where region_id = $1 and id = $2 and spent + $3 between 0 and amount
     returning region_id, id, office_id, year, code, name, amount, spent, version`,
    [regionId, id, by],
  )
  return row
}

/** Sets the budget of a line anew. Undefined when it is less than what was spent, or when somebody was faster. */
export async function setBudget(
  tx: Transaction,
  { regionId, id }: ReliefKey,
  amount: number,
  version: number,
): Promise<LineRow | undefined> {
  const [row] = await tx.query<LineRow>(
    `update relief_line set amount = $3, version = version + 1
     where region_id = $1 and id = $2 and spent <= $3 and version = $4
     returning region_id, id, office_id, year, code, name, amount, spent, version`,
    [regionId, id, amount, version],
  )
  return row
}

/** Writes a line of the books. @throws HuiyinError when the voucher stands in them already */
export async function insertEntry(tx: Transaction, entry: EntryRow): Promise<void> {
  try {
    await tx.query(
      `insert into relief_entry (region_id, line_id, seq, kind, change, balance, voucher, on_date, at, staff_id, application_region,
         application_id, matter_id, reason)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        entry.region_id,
        entry.line_id,
        entry.seq,
        entry.kind,
        entry.change,
        entry.balance,
        entry.voucher,
        entry.on_date,
        entry.at,
        entry.staff_id,
        entry.application_region,
        entry.application_id,
        entry.matter_id,
        entry.reason,
      ],
    )
  } catch (error) {
    if (isUniqueViolation(error, 'relief_entry_voucher')) throw refuse('invalid', 'voucherUsed')
    throw error
  }
}

/** Lays down who decides up to which amount from a day on; a rule for the same day takes the place of none. */
export async function insertAuthority(tx: Transaction, row: AuthorityRow): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `insert into relief_authority (region_id, id, office_id, up_to, basis, in_force_from) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing returning id`,
    [row.region_id, row.id, row.office_id, row.up_to, row.basis, row.in_force_from],
  )
  if (rows.length === 0) throw refuse('invalid', 'ruleKnown')
}

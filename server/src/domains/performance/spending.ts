import type { Transaction } from '../../platform/db/index.ts'
import { earlier, type LocalDate } from '../../platform/time/index.ts'
import { paymentsOf, type Payment, type PaymentSource } from './payment-source.ts'
import { plannedOn, spentUntil } from './plan.ts'
import { lightsOf, type Rules } from './rules.ts'
import { type Light, spendingLight } from './score/monitor.ts'
import type { SubjectRow } from './tables.ts'
import { projectOf } from './values.ts'

/** What was spent of a project's money until a day, against its plan. */
export interface Spending {
  readonly budget: number
  /** 分 that the plan has until the day; null without a plan. */
  readonly planned: number | null
  readonly spent: number
  /** Null without a plan, as long as no more was spent than there is. */
  readonly light: Light | null
}

/** Pure: the money of a project on a day; null where it has no budget. */
export function spendingOn(
  { budget, data }: SubjectRow,
  payments: readonly Payment[],
  rules: Rules,
  on: LocalDate,
): Spending | null {
  if (budget === null) return null
  const planned = plannedOn(data.plan, budget, on)
  const spent = spentUntil(payments, on)
  const light =
    planned === null && spent <= budget
      ? null
      : spendingLight({ spent, planned: planned ?? 0, budget }, lightsOf(rules))
  return { budget, planned, spent, light }
}

/** The money of every project that has a budget, by its id. */
export async function spendingOf(
  tx: Transaction,
  sources: readonly PaymentSource[],
  subjects: readonly SubjectRow[],
  rules: Rules,
  day: LocalDate,
  known: LocalDate | null,
): Promise<ReadonlyMap<string, Spending>> {
  const found = new Map<string, Spending>()
  for (const subject of subjects) {
    if (subject.kind !== 'project' || subject.budget === null) continue
    const payments = await paymentsOf(tx, sources, projectOf(subject), known)
    const spending = spendingOn(subject, payments, rules, earlier(day, `${subject.year}-12-31`))
    if (spending) found.set(subject.id, spending)
  }
  return found
}

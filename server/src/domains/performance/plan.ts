import { z } from 'zod'
import { isLocalDate, type LocalDate } from '../../platform/time/index.ts'
import { plannedUntil } from './score/monitor.ts'

/** The usual ends of a payment plan: March, June, October and December. */
const PLAN_ENDS = ['03-31', '06-30', '10-31', '12-31'] as const

const step = z.object({
  until: z.string().refine(isLocalDate).meta({ format: 'date' }),
  percent: z.number().min(0).max(100).nullable(),
  /** 分 that are to be paid until then, added up. */
  amount: z.int().min(0).nullable(),
})

/** 资金支出计划: until which day how much of the budget is to be paid, in percent or in amounts that add up. */
export const Plan = z
  .object({ kind: z.enum(['percent', 'amount']), steps: z.array(step).min(1).max(12) })
  .meta({ id: 'PaymentPlan' })
export type Plan = z.output<typeof Plan>

export const planEnds = (year: number): readonly LocalDate[] => PLAN_ENDS.map((end) => `${year}-${end}`)

export type PlanMistake = 'otherYear' | 'order' | 'falls' | 'overBudget' | 'endsElsewhere' | 'otherKind'

/** What is wrong with a plan: it must not fall, stay within the budget and end at it, in the year itself. */
export function mistakeOf({ kind, steps }: Plan, year: number, budget: number | null): PlanMistake | null {
  const whole = kind === 'percent' ? 100 : (budget ?? 0)
  let before = { until: '', value: 0 }
  for (const { until, percent, amount } of steps) {
    const value = kind === 'percent' ? percent : amount
    if (value === null || (kind === 'percent' ? amount : percent) !== null) return 'otherKind'
    if (!until.startsWith(`${year}-`)) return 'otherYear'
    if (until <= before.until) return 'order'
    if (value < before.value) return 'falls'
    if (value > whole) return 'overBudget'
    before = { until, value }
  }
  return before.value === whole ? null : 'endsElsewhere'
}

/** What is to be paid until a day, in 分; null where nothing was planned. */
export const plannedOn = (plan: Plan | null, budget: number | null, on: LocalDate): number | null =>
  plan === null || budget === null ? null : plannedUntil(plan.steps, budget, on)

/** One payment, or minus what came back, on its day. */
export interface Paid {
  readonly on: LocalDate
  readonly amount: number
}

export const spentUntil = (payments: readonly Paid[], on: LocalDate): number =>
  payments.reduce((sum, one) => (one.on <= on ? sum + one.amount : sum), 0)

/** Of the ends of the plan that have come, those at which as much had been paid as was planned. */
export function inTime(
  plan: Plan | null,
  budget: number | null,
  payments: readonly Paid[],
  on: LocalDate,
): { readonly due: number; readonly kept: number } {
  const come = plan?.steps.filter(({ until }) => until <= on) ?? []
  const kept = come.filter(({ until }) => spentUntil(payments, until) >= (plannedOn(plan, budget, until) ?? 0))
  return { due: come.length, kept: kept.length }
}

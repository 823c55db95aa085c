import { compare, equal, formatDecimal } from '../../decimal.ts'
import type { Project } from '../../disclosure.ts'
import type { Check } from '../../finding.ts'
import { phrase } from '../../messages/index.ts'
import { atMost, notChecked, operandOf, present, states, sums, yuanOf } from '../compare.ts'
import { type Operand } from '../facts.ts'
import type { Rule } from '../rule.ts'

const december = (project: Project): boolean => project.plan.some((step) => step.month === 12)

/** A plan that prints each period's own amount instead of the running sum: then the periods add up to the budget. */
const byPeriod = (project: Project, steps: readonly Operand[]): Check | undefined => {
  const { budget } = project
  const last = steps.at(-1)
  if (budget === undefined || last === undefined || steps.length < 2 || equal(yuanOf(last), budget.amount.yuan))
    return undefined
  const whole = operandOf(budget.amount, budget.place, phrase('budget-of', { name: project.name }))
  const check = sums({
    rule: 'I20',
    severity: 'error',
    subject: phrase('plan-ends-at-budget', { name: project.name }),
    total: whole,
    parts: steps,
  })
  return check?.outcome === 'held' ? check : undefined
}

const planChecks = (project: Project): Check[] => {
  const budget = project.budget
  const steps = project.plan.flatMap((step) =>
    step.value.kind === 'amount'
      ? [
          {
            step,
            operand: operandOf(
              step.value.amount,
              step.place,
              phrase('plan-step', { name: project.name, step: step.header }),
            ),
          },
        ]
      : [],
  )
  const checks: (Check | undefined)[] = []
  const each = byPeriod(
    project,
    steps.map((step) => step.operand),
  )
  if (each !== undefined) return [each]
  for (const [index, { operand: next }] of steps.entries()) {
    const before = steps[index - 1]?.operand
    if (before !== undefined)
      checks.push(
        atMost({
          rule: 'I20',
          severity: 'error',
          subject: phrase('plan-does-not-fall', { name: project.name }),
          parts: [before],
          whole: next,
        }),
      )
  }
  const last = steps.at(-1)
  if (budget === undefined || last === undefined) return present(checks)
  const whole = operandOf(budget.amount, budget.place, phrase('budget-of', { name: project.name }))
  checks.push(
    atMost({
      rule: 'I20',
      severity: 'error',
      subject: phrase('plan-within-budget', { name: project.name }),
      parts: [last.operand],
      whole,
    }),
  )
  const ends = sums({
    rule: 'I20',
    severity: 'error',
    subject: phrase('plan-ends-at-budget', { name: project.name }),
    total: last.operand,
    parts: [whole],
  })
  if (
    ends === undefined ||
    ends.outcome !== 'failed' ||
    (last.step.month === 12 && compare(yuanOf(last.operand), yuanOf(whole)) < 0)
  )
    checks.push(ends)
  else if (!december(project)) checks.push(notChecked('I20', ends.subject, phrase('no-december'), ends.figures))
  return present(checks)
}

const percentPlan = (project: Project): Check[] => {
  const steps = project.plan.flatMap((step) =>
    step.value.kind === 'percent' ? [{ step, value: step.value.value }] : [],
  )
  const [, ...later] = steps
  if (steps.length === 0) return []
  const figures = steps.map(({ step, value }) => ({
    role: phrase('plan-step', { name: project.name, step: step.header }),
    printed: `${formatDecimal(value)}%`,
    place: step.place,
  }))
  const falls = later.some(({ value }, index) => compare(value, steps[index]?.value ?? value) < 0)
  const last = steps.at(-1)
  const over = steps.some(({ value }) => compare(value, { digits: 100n, scale: 0 }) > 0)
  const ends = last?.step.month !== 12 || equal(last.value, { digits: 100n, scale: 0 })
  return [
    states(
      'I20',
      'error',
      phrase('plan-does-not-fall', { name: project.name }),
      figures,
      falls ? phrase('plan-falls') : undefined,
    ),
    states(
      'I20',
      'error',
      phrase('plan-ends-at-budget', { name: project.name }),
      figures,
      over || !ends ? phrase('plan-not-whole') : undefined,
    ),
  ]
}

/** I20: the payment plan does not fall, stays within the budget and ends at it. */
export const paymentPlan: Rule = {
  id: 'I20',
  severity: 'error',
  check: (facts) => facts.disclosure.projects.flatMap((project) => [...planChecks(project), ...percentPlan(project)]),
}

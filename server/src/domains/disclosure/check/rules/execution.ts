import type { Amount } from '../../amount.ts'
import { formatDecimal, isZero } from '../../decimal.ts'
import type { Claim, Disclosure } from '../../disclosure.ts'
import type { Check, Figure } from '../../finding.ts'
import { phrase } from '../../messages/index.ts'
import { figureOf, notChecked, present } from '../compare.ts'
import type { Facts, Operand } from '../facts.ts'
import { intervalOf, ratioCheck } from '../ratio.ts'
import type { Rule } from '../rule.ts'
import { claimOperand, nameOf, sameSubject, statesAmount } from './claims.ts'
import { cellsOfSubject } from './prose.ts'

const money = (operand: Operand | undefined): (Operand & { readonly amount: Amount }) | undefined =>
  operand?.amount === undefined ? undefined : { ...operand, amount: operand.amount }

/** What was spent and the budget that it is a percentage of, both of one subject and in one paragraph. */
const pairOf = (
  { claims }: Disclosure,
  rate: Claim,
): { readonly spent: Claim | undefined; readonly budget: Claim | undefined } => {
  const stated = rate.of === undefined ? undefined : claims[rate.of]
  const near = claims.filter(
    (claim) => claim.paragraph === rate.paragraph && statesAmount(claim) && sameSubject(claim, rate),
  )
  const spent = stated?.measure === 'budget' ? near.find((claim) => claim.measure !== 'budget') : stated
  const budget =
    (rate.wholeClaim === undefined ? undefined : claims[rate.wholeClaim]) ??
    near.findLast((claim) => claim !== spent && claim.measure === 'budget' && claim.offset < rate.offset)
  return { spent, budget }
}

/** The budget that a final account prints beside its final amounts. */
const besideOf = ({ disclosure, tables }: Facts, key: string): Operand | undefined => {
  if (disclosure.kind !== 'final-accounts') return undefined
  const budgets = tables.filter((table) => /预算/u.test(table.beside ?? ''))
  return cellsOfSubject(new Map(budgets.map((table) => [table.kind, table])), key).find(
    (cell) => cell.amount !== undefined,
  )
}

const rateCheck = (facts: Facts, rate: Claim): Check[] => {
  const { percent } = rate
  if (percent === undefined) return []
  const subject = phrase('execution-of', { subject: nameOf(rate) })
  const printed = `${formatDecimal(percent.value, percent.decimals)}%`
  const said: Figure = { role: phrase('execution-in-prose', { subject: nameOf(rate) }), printed, place: rate.place }
  const pair = pairOf(facts.disclosure, rate)
  const spent = money(pair.spent === undefined ? undefined : claimOperand(pair.spent))
  const budget = money(pair.budget === undefined ? besideOf(facts, rate.subject) : claimOperand(pair.budget))
  if (spent === undefined || budget === undefined)
    return [
      notChecked('I45', subject, phrase('execution-without-budget'), [said, ...present([spent, budget]).map(figureOf)]),
    ]
  const figures = [said, figureOf(spent), figureOf(budget)]
  if (isZero(budget.amount.yuan))
    return isZero(spent.amount.yuan)
      ? []
      : [notChecked('I45', subject, phrase('execution-of-nothing', { percent: printed }), figures)]
  return [
    ratioCheck({
      rule: 'I45',
      subject,
      figures,
      percent,
      top: intervalOf(spent.amount),
      bottom: intervalOf(budget.amount),
      differs: (values) => phrase('execution-differs', values),
    }),
  ]
}

/** I45: what was spent ÷ the budget = the percentage that is printed (完成预算的 … %). */
export const executionFits: Rule = {
  id: 'I45',
  severity: 'error',
  check: (facts) =>
    facts.disclosure.claims.flatMap((claim) => (claim.relation === 'execution' ? rateCheck(facts, claim) : [])),
}

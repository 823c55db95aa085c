import { parseAmount, unitOf } from '../../amount.ts'
import { type Decimal, formatDecimal } from '../../decimal.ts'
import type { Claim, Indicator, Project } from '../../disclosure.ts'
import { phrase } from '../../messages/index.ts'
import { plain } from '../../read/plain.ts'
import { operandOf, present } from '../compare.ts'
import { type Operand } from '../facts.ts'

/** The cost ceiling that an indicator states, as money. */
export const ceilingOf = (indicator: Indicator): Operand | undefined => {
  const { target } = indicator
  const unit =
    target.kind === 'quantity' &&
    /成本/u.test(indicator.level2 + indicator.level1) &&
    target.operator !== '≥' &&
    target.operator !== '>'
      ? unitOf(target.unit)
      : undefined
  if (target.kind !== 'quantity' || unit === undefined || !/^[万亿]?元$/u.test(target.unit)) return undefined
  const amount = parseAmount(printedNumber(indicator.printed, target.value), unit)
  return amount === undefined
    ? undefined
    : operandOf(amount, indicator.place, phrase('ceiling-of', { name: indicator.name }))
}

const printedNumber = (printed: string, value: Decimal): string =>
  /\d[\d,]*(?:\.\d+)?/u.exec(plain(printed))?.[0] ?? formatDecimal(value)

/** Names of a project in prose and in its table: equal on plain text. */
export const sameProject = (name: string, words: string): boolean => plain(name) === plain(words)

export const namedClaims = (claims: readonly Claim[]): Claim[] =>
  claims.filter((claim) => claim.subject === 'named' && claim.relation === 'of-which' && claim.amount !== undefined)

/** Where a project's amount was taken from. */
export interface ProjectAmount {
  readonly operand: Operand
  readonly from: 'table' | 'prose' | 'ceilings'
}

/** A project's amount: printed in its table, else named in prose, else the one ceiling of its cost. */
export const projectAmount = (project: Project, claims: readonly Claim[]): ProjectAmount | undefined => {
  const role = phrase('budget-of', { name: project.name })
  if (project.budget !== undefined)
    return { operand: operandOf(project.budget.amount, project.budget.place, role), from: 'table' }
  const claim = namedClaims(claims).find((each) => sameProject(project.name, each.words))
  if (claim?.amount !== undefined) return { operand: operandOf(claim.amount, claim.place, role), from: 'prose' }
  const ceilings = present(project.indicators.map(ceilingOf))
  const [only] = ceilings
  return only === undefined || ceilings.length > 1 ? undefined : { operand: only, from: 'ceilings' }
}

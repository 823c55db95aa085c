import type { Disclosure } from '../disclosure.ts'
import type { Check, Finding, Report, Severity, Tally } from '../finding.ts'
import type { RuleId } from '../messages/index.ts'
import { amountsAlone } from './amounts-alone.ts'
import { withAntecedents } from './antecedents.ts'
import { causesOf } from './causes.ts'
import { factsOf } from './facts.ts'
import { RULES } from './rules/index.ts'

/** Which rules run, and how strictly. */
export interface CheckOptions {
  /** Only these rules. */
  readonly only?: readonly RuleId[] | undefined
  readonly ignore?: readonly RuleId[] | undefined
}

/** Most findings of one cause that are named at each of them. */
const RELATED = 40

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 }

const tallyOf = (checks: readonly Check[]): Tally => {
  const count = (outcome: Check['outcome']): number => checks.filter((check) => check.outcome === outcome).length
  return { held: count('held'), rounding: count('rounding'), failed: count('failed'), notChecked: count('not-checked') }
}

const byRule = (checks: readonly Check[]): Record<string, Tally> => {
  const groups = new Map<string, Check[]>()
  for (const check of checks) {
    const group = groups.get(check.rule)
    if (group === undefined) groups.set(check.rule, [check])
    else group.push(check)
  }
  return Object.fromEntries([...groups].map(([rule, group]) => [rule, tallyOf(group)]))
}

/** Findings out of checks: what failed or is within rounding, gravest first, in the order of the document, grouped by cause. */
export const findingsOf = (checks: readonly Check[], letter = 'F'): Finding[] => {
  const causes = causesOf(checks)
  const reported = checks.flatMap((check, index) =>
    check.message !== undefined && (check.outcome === 'failed' || check.outcome === 'rounding')
      ? [{ check, cause: causes[index] ?? index, message: check.message }]
      : [],
  )
  const position = (check: Check): number =>
    (check.figures[0]?.place.page ?? 0) * 100_000 + (check.figures[0]?.place.line ?? check.figures[0]?.place.row ?? 0)
  const sorted = reported.toSorted(
    (a, b) => ORDER[a.check.severity] - ORDER[b.check.severity] || position(a.check) - position(b.check),
  )
  const ids = sorted.map((_, index) => `${letter}${index + 1}`)
  const causeNames = new Map<number, string>()
  for (const [index, { cause }] of sorted.entries()) if (!causeNames.has(cause)) causeNames.set(cause, ids[index] ?? '')
  const members = new Map<number, string[]>()
  for (const [index, { cause }] of sorted.entries()) {
    const group = members.get(cause)
    if (group === undefined) members.set(cause, [ids[index] ?? ''])
    else group.push(ids[index] ?? '')
  }
  return sorted.map(({ check, cause, message }, index) => ({
    id: ids[index] ?? '',
    rule: check.rule,
    severity: check.severity,
    message,
    subject: check.subject,
    figures: check.figures,
    asserted: check.asserted,
    computed: check.computed,
    difference: check.difference,
    tolerance: check.tolerance,
    related: (members.get(cause) ?? []).filter((other) => other !== ids[index]).slice(0, RELATED),
    cause: causeNames.get(cause) ?? '',
    cannotTell: check.cannotTell,
  }))
}

/** `letter` begins the names of the findings. */
export const reportOf = (document: string, checks: readonly Check[], letter = 'F'): Report => ({
  document,
  findings: findingsOf(checks, letter),
  checks,
  tally: tallyOf(checks),
  byRule: byRule(checks),
})

/** Checks one document against every rule. Pure and deterministic. */
export const checkDisclosure = (disclosure: Disclosure, options: CheckOptions = {}): Report => {
  const facts = factsOf(withAntecedents(disclosure))
  const rules = RULES.filter(
    (rule) =>
      (options.only === undefined || options.only.includes(rule.id)) && !(options.ignore?.includes(rule.id) ?? false),
  )
  const checks = rules.flatMap((rule) => [...rule.check(facts)])
  // With some rules left out, what they would have looked at is not alone.
  const alone = rules.length === RULES.length ? amountsAlone(facts, checks) : []
  return reportOf(disclosure.name, [...checks, ...alone])
}

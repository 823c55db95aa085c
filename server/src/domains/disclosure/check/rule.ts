import type { ReadBudget } from '../disclosure.ts'
import type { Check, Severity } from '../finding.ts'
import type { RuleId } from '../messages/index.ts'
import type { Facts } from './facts.ts'

/**
 * One rule as data. Its title, formula, explanation, worked example and when it applies stand in the messages under its id,
 * in both languages. `check` lists every identity that the rule finds in a document: held, failed, or not checked and why.
 */
export interface Rule {
  readonly id: RuleId
  /** Severity of a failure unless the case itself is milder. */
  readonly severity: Severity
  /** Article of law behind the rule, where there is one. */
  readonly article?: string
  readonly check: (facts: Facts) => readonly Check[]
}

/** A rule over several documents: the same office over years, a department and its units. */
export interface GroupRule {
  readonly id: RuleId
  readonly severity: Severity
  readonly article?: string
  readonly check: (documents: readonly ReadBudget[]) => readonly Check[]
}

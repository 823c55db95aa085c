import type { ReadBudget } from '../disclosure.ts'
import type { Report } from '../finding.ts'
import { type CheckOptions, reportOf } from './check-disclosure.ts'
import { GROUP_RULES } from './rules/group.ts'

/** Name under which the checks over several documents are reported. */
export const GROUP = '*'

/** Checks documents against each other: a department with its units, one office over years. Its findings are D1, D2, …; empty for a single document. */
export const checkGroup = (documents: readonly ReadBudget[], options: CheckOptions = {}): Report => {
  const rules = GROUP_RULES.filter(
    (rule) =>
      (options.only === undefined || options.only.includes(rule.id)) && !(options.ignore?.includes(rule.id) ?? false),
  )
  return reportOf(GROUP, documents.length < 2 ? [] : rules.flatMap((rule) => [...rule.check(documents)]), 'D')
}

import type { LocalDate } from '../../platform/time/index.ts'
import { RULE_SETS } from './rule-sets/index.ts'
import { isInForce, type LimitId, type RuleSet, type TimeLimit } from './time-limit.ts'

/**
 * The limit that a rule set has in force on a date: its own, else that of the set it extends. `undefined` when the
 * law of that day set none (there was no limit for an objection before 2022-05-01). Where the dates of two limits of
 * one set overlap, the one that came into force last wins. `onDate` is the day on which the clock starts.
 */
export function limitInForce(
  ruleSet: RuleSet,
  id: LimitId,
  onDate: LocalDate,
  ruleSets: readonly RuleSet[] = RULE_SETS,
): TimeLimit | undefined {
  const own = ruleSet.limits
    .filter((limit) => limit.id === id && isInForce(limit, onDate))
    .reduce<TimeLimit | undefined>(
      (last, limit) => (last && last.inForceFrom > limit.inForceFrom ? last : limit),
      undefined,
    )
  if (own) return own
  const parent = ruleSets.find((candidate) => candidate.id === ruleSet.extends && candidate.id !== ruleSet.id)
  return parent && limitInForce(parent, id, onDate, ruleSets)
}

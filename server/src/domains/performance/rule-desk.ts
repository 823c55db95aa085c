import { newId } from '../../platform/crypto/index.ts'
import type { IdempotencyKey } from '../../platform/http/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { type Officer, scopeOf } from '../identity/index.ts'
import { giving, type PerformanceContext, takenBy } from './context.ts'
import { performancePolicies } from './policy.ts'
import { presentRules } from './present-rules.ts'
import { findRules } from './reader.ts'
import { refuse } from './refuse.ts'
import { type Rules, rulesOn } from './rules.ts'
import type { RulesView } from './views-rules.ts'
import { insertRule } from './writer.ts'

/** The rules of an office about watching and scoring: versions with the day from which they are in force, never changed. */
export interface RuleDesk {
  rules(officer: Officer): Promise<RulesView>
  setRules(
    officer: Officer,
    wish: { readonly inForceFrom: LocalDate; readonly basis: string; readonly rules: Rules },
    idempotency: IdempotencyKey,
  ): Promise<void>
}

export function ruleDesk(context: PerformanceContext): RuleDesk {
  const { database, clock } = context
  return {
    rules: (officer) =>
      database.read(scopeOf(officer), async (tx) => {
        const all = await findRules(tx, [officer.officeId])
        return presentRules(all, rulesOn(all, officer.officeId, clock.today()), performancePolicies.sign.test(officer))
      }),

    async setRules(officer, { inForceFrom, basis, rules }, idempotency) {
      await giving(context, officer, idempotency, { action: 'rules', subject: officer.officeId }, async (tx) => {
        const row = {
          region_id: officer.regionId,
          id: newId(),
          office_id: officer.officeId,
          in_force_from: inForceFrom,
          basis,
          data: rules,
          ...takenBy(context, officer),
        }
        if (!(await insertRule(tx, row))) throw refuse('invalid', 'ruleDay')
        return null
      })
    },
  }
}

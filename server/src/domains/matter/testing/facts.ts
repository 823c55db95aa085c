import { limitInForce, NATIONAL, RULE_SETS, SEED_CALENDAR } from '../../calendar/index.ts'
import { findOffice } from '../../office/index.ts'
import { startOfDay, type LocalDate } from '../../../platform/time/index.ts'
import type { By } from '../event.ts'
import type { Facts, Law, LinkedMatter } from '../facts.ts'
import { officeFacts } from '../office-facts.ts'
import { CHAIN_START, newNumber } from '../../receipts/index.ts'
import { anId, OFFICE_TREE } from './offices.ts'

/** The rules that ship, each office under its own set, counted in the calendar that ships. */
export const LAW: Law = {
  calendar: SEED_CALENDAR,
  limit(office, id, on) {
    const name = findOffice(OFFICE_TREE, office)?.ruleSet
    return limitInForce(RULE_SETS.find((set) => set.id === name) ?? NATIONAL, id, on)
  },
}

/** The facts of a day: who acts, and what is known of linked matters. The clock stands at the first moment of the day. */
export const factsOn = (
  today: LocalDate,
  by: By = { kind: 'citizen' },
  linked: readonly LinkedMatter[] = [],
): Facts => ({
  now: startOfDay(today),
  today,
  by,
  offices: officeFacts(OFFICE_TREE),
  law: LAW,
  linked,
  copy: { matterId: anId(1001), numberIn: (regionId) => newNumber(regionId, today, 0), head: CHAIN_START },
})

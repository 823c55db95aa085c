import type { Database } from '../../platform/db/index.ts'
import type { Calendar } from './calendar.ts'
import { findRuleOverrides, getCalendar } from './reader.ts'
import type { RuleOverride } from './rule-override.ts'
import { CALENDAR_CHANNEL } from './writer.ts'

/** The calendar and the overrides in force, read in one moment. */
export interface Rules {
  calendar: Calendar
  overrides: readonly RuleOverride[]
}

export interface FollowedRules {
  /** The rules as last heard; never waits, so that a filing asks the database for none of them. */
  current(): Rules
  /** Reads them again, for who has just changed them. */
  refresh(): Promise<Rules>
  close(): Promise<void>
}

/** Keeps the rules in memory and reads them again after somebody changed them in any process. `onError` hears of a reading that failed. */
export async function followRules(
  database: Database,
  onError: (error: unknown) => void = () => undefined,
): Promise<FollowedRules> {
  const read = (): Promise<Rules> =>
    database.read({ audience: 'system' }, async (tx) => ({
      calendar: await getCalendar(tx),
      overrides: await findRuleOverrides(tx),
    }))
  let begun = 0
  let shown = 0
  let rules = await read()
  // Readings may overlap. Each is shown unless one that began later is shown already: whoever has waited for their own sees what they changed.
  const refresh = async (): Promise<Rules> => {
    const mine = (begun += 1)
    const next = await read()
    if (mine > shown) {
      shown = mine
      rules = next
    }
    return next
  }
  const close = await database.listen(CALENDAR_CHANNEL, () => {
    refresh().catch(onError)
  })
  await refresh()
  return { current: () => rules, refresh, close }
}

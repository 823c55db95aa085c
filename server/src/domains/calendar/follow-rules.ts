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
  /** The rules in force: from memory, read again after somebody changed them in any process. */
  current(): Promise<Rules>
  close(): Promise<void>
}

/** Keeps the rules in memory and up to date, so that a filing asks the database for none of them. */
export async function followRules(database: Database): Promise<FollowedRules> {
  let loading: Promise<Rules> | undefined
  const forget = (): void => {
    loading = undefined
  }
  const load = (): Promise<Rules> =>
    database.read({ audience: 'system' }, async (tx) => ({
      calendar: await getCalendar(tx),
      overrides: await findRuleOverrides(tx),
    }))
  const stop = await database.listen(CALENDAR_CHANNEL, forget)
  return {
    async current() {
      // A change that arrives while reading makes `forget` drop this very read, so the next caller reads again.
      const started = (loading ??= load())
      try {
        return await started
      } catch (error) {
        if (loading === started) forget()
        throw error
      }
    },
    close: stop,
  }
}

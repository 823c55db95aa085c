import { loadDemonstration, loadDesks, type Loaded } from '../domains/demonstration/index.ts'
import { loadSeedTopics } from '../domains/topic/index.ts'
import { markLoaded, takeLoading } from '../platform/db/index.ts'
import { addWorkingDays } from '../domains/calendar/index.ts'
import { warnOfLimits, type MatterContext } from '../domains/matter/index.ts'
import { addDays, fixedClock, startOfDay, type Clock } from '../platform/time/index.ts'
import type { Context } from './context.ts'
import type { Desks } from './desks.ts'

/**
 * Loads what a new installation begins with, once: the demonstration district, or for a real office the content categories. The calendar
 * and the time limits ship with the program. What was interrupted begins again from nothing.
 */
export async function loadFirstData(
  { installation, database }: Pick<Context, 'installation' | 'database'>,
  { matters, files, rules, offices }: Desks,
): Promise<Loaded | undefined> {
  if (installation.loadedAt !== null) return undefined
  if (installation.demonstration) {
    const loaded = await loadDemonstration({ matters, files, rules: rules.current() })
    await offices.refresh()
    if (!loaded) return undefined
    // After the district itself: what its people have in hand at their desks, done by themselves, and what they are told of it.
    await loadDesks(matters)
    await warnOfLimits({ ...matters, clock: lastWorkingDay(matters) })
    return loaded
  }
  await database.write({ audience: 'system' }, async (tx) => {
    if (!(await takeLoading(tx))) return
    await loadSeedTopics(tx)
    await markLoaded(tx)
  })
  return undefined
}

/** The last day on which an office worked: a demonstration that starts on a Sunday has its messages, too. */
function lastWorkingDay({ clock, law }: Pick<MatterContext, 'clock' | 'law'>): Clock {
  const { date } = addWorkingDays(law().calendar, addDays(clock.today(), 1), -1)
  return date === clock.today() ? clock : fixedClock(startOfDay(date))
}

import { furnishDesks, loadDemonstration, type Loaded } from '../domains/demonstration/index.ts'
import { loadSeedTopics, nameSeedTopics } from '../domains/topic/index.ts'
import { markLoaded, takeLoading, type Installation } from '../platform/db/index.ts'
import { addWorkingDays } from '../domains/calendar/index.ts'
import { warnOfLimits, type MatterContext } from '../domains/matter/index.ts'
import { addDays, fixedClock, startOfDay, type Clock } from '../platform/time/index.ts'
import type { Context } from './context.ts'
import type { Desks } from './desks.ts'

/**
 * Loads what a new installation begins with, once: the demonstration district, or for a real office the content categories. The calendar
 * and the time limits ship with the program. An office that has begun gets what it lacks of what ships since. What was interrupted begins again from nothing, a desk of the demonstration where it stopped.
 */
export async function loadFirstData(
  { installation, database }: Pick<Context, 'installation' | 'database'>,
  desks: Desks,
): Promise<Loaded | undefined> {
  if (installation.loadedAt !== null) await database.write({ audience: 'system' }, nameSeedTopics)
  if (installation.demonstration) return loadDistrict(installation, desks)
  if (installation.loadedAt !== null) return undefined
  await database.write({ audience: 'system' }, async (tx) => {
    if (!(await takeLoading(tx))) return
    await loadSeedTopics(tx)
    await markLoaded(tx)
  })
  return undefined
}

/** The district, and after it what its people have in hand at their desks and what they are told of it. */
async function loadDistrict({ loadedAt }: Installation, desks: Desks): Promise<Loaded | undefined> {
  const { matters, files, rules, offices } = desks
  const load = async (): Promise<Loaded | undefined> => {
    const loaded = await loadDemonstration({ matters, files, rules: rules.current() })
    await offices.refresh()
    return loaded
  }
  const loaded = loadedAt === null ? await load() : undefined
  const furnished = await furnishDesks(matters)
  if (furnished.length > 0) await warnOfLimits({ ...matters, clock: lastWorkingDay(matters) })
  return loaded
}

/** The last day on which an office worked: a demonstration that starts on a Sunday has its messages, too. */
function lastWorkingDay({ clock, law }: Pick<MatterContext, 'clock' | 'law'>): Clock {
  const { date } = addWorkingDays(law().calendar, addDays(clock.today(), 1), -1)
  return date === clock.today() ? clock : fixedClock(startOfDay(date))
}

import { workingDayOnOrAfter } from '../../calendar/index.ts'
import type { Phase } from '../../matter/index.ts'
import { addDays, daysBetween, localDateOf, type LocalDate } from '../../../platform/time/index.ts'
import type { Script } from './step.ts'
import type { Tale } from './tale.ts'
import { tell } from './tell.ts'
import type { World } from './world.ts'

/** Long enough ago for every story to get to where it is wanted. */
const LONG_AGO = -560
const NEAR = [0, -1, 1, -2, 2, -3, 3] as const

export interface Standing {
  readonly seed: number
  readonly until: Phase
}

/** The story of a matter that has stood in a phase since a day; undefined when the story never gets there. */
export function standingSince(
  world: World,
  script: Script,
  { seed, until }: Standing,
  since: LocalDate,
): Tale | undefined {
  const start = addDays(localDateOf(world.now), LONG_AGO)
  const trial = tell(world, script, { seed, start, until })
  if (trial.matter.phase !== until) return undefined
  const tale = tell(world, script, { seed, start: addDays(since, -daysBetween(start, trial.today)), until })
  return tale.matter.phase === until ? tale : undefined
}

/** A story told to its end, so that its last step was taken about that day. */
export function standingAtEnd(world: World, script: Script, seed: number, last: LocalDate): Tale {
  const start = addDays(localDateOf(world.now), LONG_AGO)
  const trial = tell(world, script, { seed, start })
  return tell(world, script, { seed, start: addDays(last, -daysBetween(start, trial.today)) })
}

/**
 * The story of a matter that stands in a phase with its next duty due on a day, or on the first working day after it; undefined when no
 * beginning leads there, because limits roll over days off.
 */
export function standingDue(world: World, script: Script, { seed, until }: Standing, due: LocalDate): Tale | undefined {
  const wanted = workingDayOnOrAfter(world.calendar, due).date
  const start = addDays(localDateOf(world.now), LONG_AGO)
  const dueOf = (tale: Tale): LocalDate | undefined =>
    tale.matter.phase === until ? tale.course.nextDeadline(world.now)?.dueOn : undefined
  const trial = dueOf(tell(world, script, { seed, start, until }))
  if (trial === undefined) return undefined
  for (const aside of NEAR) {
    const tale = tell(world, script, { seed, start: addDays(start, daysBetween(trial, wanted) + aside), until })
    if (dueOf(tale) === wanted) return tale
  }
  return undefined
}

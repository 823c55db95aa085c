import type { Phase } from '../../matter/index.ts'
import type { Script } from './step.ts'
import { Tale, type Start } from './tale.ts'
import type { World } from './world.ts'

export interface Telling extends Start {
  /** Ends the story as soon as the matter is there. */
  readonly until?: Phase | undefined
}

/** Tells a story from its first day until it ends, the present is reached or the matter is in the wished phase. */
export function tell(world: World, script: Script, telling: Telling): Tale {
  const tale = new Tale(world, script, telling)
  for (const step of script.steps) {
    if (tale.matter.phase === telling.until || !tale.goOn(step)) break
    step.act(tale)
  }
  return tale
}

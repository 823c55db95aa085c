import { addDays, localDateOf } from '../../platform/time/index.ts'
import type { Chance } from './chance.ts'
import { COUNTIES } from './district/areas.ts'
import { posted } from './plots/posted.ts'
import { standingAtEnd } from './story/standing.ts'
import { sceneBy } from './story/scene.ts'
import type { Tale } from './story/tale.ts'
import type { World } from './story/world.ts'

/** In every county one answer whose letter is on its way, one whose letter came back, and one received at the second address. */
export function* postedTales(world: World, chance: Chance): Iterable<Tale> {
  for (const until of ['under-way', 'back', 'received'] as const)
    for (const { id } of COUNTIES) {
      const script = posted(until)(sceneBy(chance, { county: id }))
      const since = addDays(localDateOf(world.now), -chance.between(1, 6))
      yield standingAtEnd(world, script, chance.seed(), since)
    }
}

import { addDays, localDateOf } from '../../platform/time/index.ts'
import { Chance } from './chance.ts'
import { postedTales } from './generate-posted.ts'
import { relatedTales } from './generate-related.ts'
import { standingTales } from './generate-standing.ts'
import { PLOTS } from './plots/index.ts'
import { sceneBy } from './story/scene.ts'
import type { Tale } from './story/tale.ts'
import { tell } from './story/tell.ts'
import type { World } from './story/world.ts'

const TWO_YEARS = 730

export interface Generation {
  readonly seed: number
  /** How many matters come in by chance; those that stand at a certain point and those that belong together come on top. */
  readonly count: number
}

/** The demonstration as it is loaded. */
export const DEMONSTRATION: Generation = { seed: 20_220_501, count: 1250 }

/** Two years of matters up to the present: always the same for the same seed, district and moment. */
export function* generate(world: World, { seed, count }: Generation = DEMONSTRATION): Iterable<Tale> {
  const chance = new Chance(seed)
  const today = localDateOf(world.now)
  for (let n = 0; n < count; n += 1) {
    const script = chance.weighted(PLOTS)(sceneBy(chance))
    const daysAgo = chance.weighted([
      [60, chance.between(1, TWO_YEARS)],
      [22, chance.between(1, 90)],
      [18, chance.between(0, 20)],
    ])
    yield tell(world, script, { seed: chance.seed(), start: addDays(today, -daysAgo) })
  }
  yield* standingTales(world, chance)
  yield* relatedTales(world, chance)
  yield* postedTales(world, chance)
}

import { addDays, daysBetween, localDateOf, type LocalDate } from '../../platform/time/index.ts'
import type { Chance } from './chance.ts'
import { handled } from './plots/plots.ts'
import { inSecondReview, waiting } from './plots/more-plots.ts'
import { declineAs, link } from './plots/routing.ts'
import { requestWords } from './story/filing.ts'
import { sceneBy, type Scene } from './story/scene.ts'
import type { Script } from './story/step.ts'
import type { Tale } from './story/tale.ts'
import { tell } from './story/tell.ts'
import type { World } from './story/world.ts'

const TIMES = { repeats: 60, letters: 12, accepted: 10, final: 8 } as const
const A_YEAR_AND_A_HALF = 540

/** Matters that belong together, each link by a decision with its reason. */
export function* relatedTales(world: World, chance: Chance): Iterable<Tale> {
  const today = localDateOf(world.now)
  const ago = (least: number, most: number): LocalDate => addDays(today, -chance.between(least, most))
  for (let n = 0; n < TIMES.repeats; n += 1) yield* repeated(world, chance, ago(60, A_YEAR_AND_A_HALF))
  for (let n = 0; n < TIMES.letters; n += 1) yield* sentTwice(world, chance, ago(5, 300))
  for (let n = 0; n < TIMES.accepted; n += 1) yield* takenToTheSuperior(world, chance, ago(25, 50))
  for (let n = 0; n < TIMES.final; n += 1) yield* afterTheLastWord(world, chance, ago(450, 600))
}

/** The same question again, because the first answer did not help. */
function* repeated(world: World, chance: Chance, start: LocalDate): Iterable<Tale> {
  const scene = sceneBy(chance)
  const first = tell(world, handled(scene), { seed: chance.seed(), start })
  yield first
  const wait = Math.min(
    daysBetween(start, first.today) + chance.between(5, 40),
    daysBetween(start, localDateOf(world.now)),
  )
  const script = handled(scene)
  yield tell(
    world,
    {
      ...script,
      words: { ...script.words, firstForOffice: false, firstAnywhere: false },
      steps: [link(scene, first.matter.id, 'repeat'), ...script.steps],
    },
    { seed: chance.seed(), start: addDays(start, wait) },
  )
}

/** One letter to two offices, which is no repeat. */
function* sentTwice(world: World, chance: Chance, start: LocalDate): Iterable<Tale> {
  const scene = sceneBy(chance)
  const words = requestWords(scene, { channel: 'letter' })
  const first = tell(world, { ...handled(scene), words }, { seed: chance.seed(), start })
  yield first
  const steps = [link(scene, first.matter.id, 'one-letter-many-offices')]
  yield tell(world, { words, registeredAt: 'city.petitions', steps }, { seed: chance.seed(), start: addDays(start, 1) })
}

/** Taken to the superior while the county is at work on it: not accepted there (Art. 19(3)). */
function* takenToTheSuperior(world: World, chance: Chance, start: LocalDate): Iterable<Tale> {
  const scene = sceneBy(chance)
  const accepted = tell(world, waiting(scene), { seed: chance.seed(), start })
  yield accepted
  const told = { seed: chance.seed(), start: addDays(accepted.today, 2), others: [accepted.matter] }
  if (accepted.matter.phase !== 'accepted') return
  yield tell(world, refused(scene, accepted, 'already-accepted'), told)
}

/** The same facts and reasons after the second review: not accepted again (Art. 36(3)). */
function* afterTheLastWord(world: World, chance: Chance, start: LocalDate): Iterable<Tale> {
  const scene = sceneBy(chance)
  const first = tell(world, inSecondReview(scene), { seed: chance.seed(), start, until: 'final' })
  yield first
  if (first.matter.phase !== 'final') return
  const told = { seed: chance.seed(), start: addDays(first.today, chance.between(10, 60)), others: [first.matter] }
  yield tell(world, refused(scene, first, 'same-facts'), told)
}

const refused = (scene: Scene, earlier: Tale, ground: Parameters<typeof declineAs>[1]): Script => ({
  words: { ...requestWords(scene, { summary: earlier.matter.summary }), firstAnywhere: false },
  registeredAt: 'city.petitions',
  steps: [link(scene, earlier.matter.id, 'same-facts'), declineAs(scene, ground)],
})

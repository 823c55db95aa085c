import type { Phase } from '../matter/index.ts'
import { addDays, localDateOf } from '../../platform/time/index.ts'
import type { Chance } from './chance.ts'
import { COUNTIES } from './district/areas.ts'
import { COUNTY_DEPARTMENTS } from './district/departments.ts'
import { directed, handled, objected } from './plots/plots.ts'
import { inSecondReview, waiting } from './plots/more-plots.ts'
import { standingDue, standingSince } from './story/standing.ts'
import { sceneBy } from './story/scene.ts'
import type { Plot } from './story/step.ts'
import type { Tale } from './story/tale.ts'
import type { World } from './story/world.ts'
import { SUBJECTS } from './words/subjects.ts'

/** Phases that are passed through quickly, so that chance alone might leave them empty, with a story that passes. */
const PASSING: readonly (readonly [Phase, Plot])[] = [
  ['registered', waiting],
  ['routed', waiting],
  ['objected', objected],
  ['accepted', waiting],
  ['directed', directed],
  ['answered', handled],
  ['delivered', handled],
  ['in-review', inSecondReview],
  ['reviewed', inSecondReview],
  ['review-delivered', inSecondReview],
  ['in-second-review', inSecondReview],
  ['second-reviewed', inSecondReview],
  ['final', inSecondReview],
]

/** Days from today on which something falls due at every desk: overdue, today and soon. */
const DUE = {
  registered: [-9, -4, -1, 0, 0, 1, 2, 3, 5, 8],
  routed: [-2, 0, 2, 6],
  accepted: [-6, 0, 3, 12],
  'in-review': [-1, 2, 9],
} as const satisfies Partial<Record<Phase, readonly number[]>>

/** Matters that stand somewhere today: in every phase, and at every desk with something overdue, due today and due soon. */
export function* standingTales(world: World, chance: Chance): Iterable<Tale> {
  const today = localDateOf(world.now)
  for (const [until, plot] of PASSING)
    for (const { id } of COUNTIES) {
      const script = plot(sceneBy(chance, { county: id }))
      const since = addDays(today, -chance.between(0, 9))
      yield* present(standingSince(world, script, { seed: chance.seed(), until }, since))
    }
  for (const { id: county } of COUNTIES) {
    yield* dueTales(world, chance, 'registered', waiting, () => sceneBy(chance, { county }))
    yield* dueTales(world, chance, 'in-review', inSecondReview, () => sceneBy(chance, { county }))
    for (const department of COUNTY_DEPARTMENTS) {
      const subjects = SUBJECTS.filter((subject) => subject.department === department)
      const scene = () => sceneBy(chance, { county, subject: chance.one(subjects) })
      yield* dueTales(world, chance, 'routed', waiting, scene)
      yield* dueTales(world, chance, 'accepted', waiting, scene)
    }
  }
}

function* dueTales(
  world: World,
  chance: Chance,
  until: keyof typeof DUE,
  plot: Plot,
  scene: () => Parameters<Plot>[0],
): Iterable<Tale> {
  for (const days of DUE[until]) {
    const due = addDays(localDateOf(world.now), days)
    yield* present(standingDue(world, plot(scene()), { seed: chance.seed(), until }, due))
  }
}

const present = (tale: Tale | undefined): Tale[] => (tale === undefined ? [] : [tale])

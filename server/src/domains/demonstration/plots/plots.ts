import type { Outcome } from '../../matter/index.ts'
import type { Scene } from '../story/scene.ts'
import { anonymously, requestWords } from '../story/filing.ts'
import type { Plot, Step } from '../story/step.ts'
import { SAID } from '../words/said.ts'
import { departmentIn } from '../story/scene.ts'
import * as handle from './handling.ts'
import * as route from './routing.ts'

export const outcomeBy = ({ chance }: Scene): Outcome =>
  chance.weighted<Outcome>([
    [50, 'supported'],
    [35, 'explained'],
    [15, 'not-supported'],
  ])

/** From acceptance to the delivered answer: mostly in time, some late, some extended. */
export function answeredWith(scene: Scene, outcome: Outcome): Step[] {
  const { chance } = scene
  const pace = chance.weighted([
    [82, 'in-time'],
    [8, 'late'],
    [10, 'extended'],
  ] as const)
  const noted = chance.percent(70) ? [handle.note(scene)] : []
  const before: Step[] =
    pace === 'extended'
      ? [handle.extend(scene, chance.between(30, 38)), handle.answer(scene, outcome, chance.between(20, 28))]
      : [handle.answer(scene, outcome, pace === 'late' ? chance.between(58, 80) : chance.between(6, 40))]
  return [handle.accept(scene), ...noted, ...before, handle.deliver(scene)]
}

export const ending = (scene: Scene, outcome: Outcome): Step[] => [
  ...(outcome === 'supported' && scene.chance.percent(75) ? [handle.execute(scene)] : []),
  handle.conclude(scene),
  ...handle.ratings(scene),
]

export const files = ({ chance }: Scene): number => (chance.percent(22) ? chance.between(1, 3) : 0)

/** A request of its own kind: the usual way from the petition office to the department and back. */
export const handled: Plot = (scene) => {
  const outcome = outcomeBy(scene)
  const { chance } = scene
  return {
    words: requestWords(scene),
    registeredAt: scene.desk,
    files: files(scene),
    steps: [
      ...(chance.percent(6) ? [route.classify(scene)] : []),
      route.route(scene),
      ...(chance.percent(10) ? [handle.addMaterial(scene)] : []),
      ...(chance.percent(3) ? [handle.recuse(scene)] : []),
      ...answeredWith(scene, outcome),
      ...ending(scene, outcome),
    ],
  }
}

/** Nobody's name is known, so nobody is told: the answer waits for whoever asks with the query code. */
export const anonymous: Plot = (scene) => {
  const { chance } = scene
  return {
    words: anonymously(requestWords(scene)),
    registeredAt: scene.desk,
    files: files(scene),
    steps: [
      route.route(scene),
      handle.accept(scene),
      handle.answer(scene, outcomeBy(scene), chance.between(10, 40)),
      handle.conclude(scene),
    ],
  }
}

/** Brought to the department or the township itself. */
export const direct: Plot = (scene) => {
  const { chance } = scene
  const outcome = outcomeBy(scene)
  return {
    words: requestWords(scene),
    registeredAt: chance.percent(50) ? scene.township : scene.handler,
    files: files(scene),
    steps: [...answeredWith(scene, outcome), ...ending(scene, outcome)],
  }
}

export const declined: Plot = (scene) => ({
  words: requestWords(scene),
  registeredAt: scene.other,
  steps: [route.decline(scene), ...(scene.chance.percent(30) ? [handle.rate(scene, 'petition-office')] : [])],
})

/** "Not ours": the sender agrees and sends it to the right office. */
export const objected: Plot = (scene) => {
  const outcome = outcomeBy(scene)
  return {
    words: requestWords(scene),
    registeredAt: scene.desk,
    steps: [
      route.transfer(scene, scene.other, 3),
      route.object(scene),
      route.upholdObjection(scene),
      route.transfer(scene, scene.handler, 2),
      ...answeredWith(scene, outcome),
      ...ending(scene, outcome),
    ],
  }
}

export const objectionRejected: Plot = (scene) => {
  const outcome = outcomeBy(scene)
  return {
    words: requestWords(scene),
    registeredAt: scene.desk,
    steps: [
      route.transfer(scene, scene.handler, 3),
      route.object(scene),
      route.rejectObjection(scene),
      ...answeredWith(scene, outcome),
      ...ending(scene, outcome),
    ],
  }
}

/** Two departments both say it is the other's: the government above both decides (Art. 24(1)). */
export const disputed: Plot = (scene) => {
  const outcome = outcomeBy(scene)
  const lead = departmentIn(scene.county, 'housing')
  const disputing = departmentIn(scene.county, 'water')
  return {
    words: requestWords(scene),
    registeredAt: scene.desk,
    steps: [
      route.transfer(scene, disputing, 2),
      route.object(scene),
      route.decideCompetence(scene, lead),
      ...answeredWith(scene, outcome),
      ...ending(scene, outcome),
    ],
  }
}

const WAYS = ['judicial-procedure', 'arbitration', 'party-appeal', 'administrative-procedure'] as const

/** Another procedure of law applies (Art. 31(1)-(4)). */
export const directed: Plot = (scene) => {
  const way = scene.chance.one(WAYS)
  return {
    words: requestWords(scene),
    registeredAt: scene.desk,
    steps: [
      route.route(scene),
      handle.accept(scene, way),
      handle.direct(scene, way),
      ...(scene.chance.percent(80) ? [handle.conclude(scene)] : []),
      ...handle.ratings(scene),
    ],
  }
}

/** Asks the office to do what a law already tells it to (Art. 31(5)). */
export const statutoryDuty: Plot = (scene) => {
  const outcome = outcomeBy(scene)
  return {
    words: requestWords(scene),
    registeredAt: scene.desk,
    steps: [
      route.route(scene),
      handle.accept(scene, 'statutory-duty'),
      handle.note(scene),
      handle.answer(scene, outcome, scene.chance.between(10, 60)),
      handle.deliver(scene),
      ...ending(scene, outcome),
    ],
  }
}

/** A lawsuit goes its own way (Art. 28(2)). */
export const separated: Plot = (scene) => {
  const channel = scene.chance.one(['letter', 'visit'] as const)
  return {
    words: requestWords(scene, {
      channel,
      topic: '130903',
      litigationRelated: true,
      summary: SAID.litigation.summary,
      text: scene.say(SAID.litigation.text),
    }),
    registeredAt: scene.desk,
    steps: [route.separate(scene, channel === 'letter')],
  }
}

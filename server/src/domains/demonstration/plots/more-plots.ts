import { OFFICE_SKETCHES } from '../district/offices.ts'
import { anonymously, completed, requestWords } from '../story/filing.ts'
import { departmentIn, isOfCity } from '../story/scene.ts'
import type { Plot, Step } from '../story/step.ts'
import { SAID } from '../words/said.ts'
import { SUGGESTIONS } from '../words/suggestions.ts'
import * as handle from './handling.ts'
import { answeredWith, ending, files, outcomeBy } from './plots.ts'
import { askReview, reviewed, secondReviewed } from './review.ts'
import * as route from './routing.ts'

/** An idea for the better (Art. 29). */
export const suggestion: Plot = (scene) => {
  const { chance, county, say } = scene
  const idea = chance.one(SUGGESTIONS)
  const words = completed(scene, {
    class: 'suggestion',
    topic: idea.topic,
    summary: say(idea.summary),
    text: `${say(idea.text)}${SAID.suggestionAsk}`,
    purpose: SAID.purposes.suggestion,
  })
  return {
    words: chance.percent(8) ? anonymously(words) : words,
    registeredAt: scene.desk,
    files: files(scene),
    steps: [
      route.transfer(scene, departmentIn(county, idea.department)),
      handle.accept(scene, null),
      handle.reply(scene, SAID.suggestion, SAID.suggestionAsk),
      handle.deliver(scene),
      handle.conclude(scene),
      ...handle.ratings(scene),
    ],
  }
}

const nameOf = (key: string): string => OFFICE_SKETCHES.find((office) => office.key === key)?.shortName ?? ''

/** An accusation goes to the discipline organ and never to the accused office (Art. 30). */
export const accusation: Plot = (scene) => {
  const { chance, say, handler } = scene
  const sketch = SAID.accusation
  const words = completed(scene, {
    class: 'accusation',
    topic: '050201',
    summary: chance.one(sketch.summary).replace('{office}', nameOf(handler)),
    text: say(sketch.text.replace('{office}', nameOf(handler))),
    purpose: SAID.purposes.accusation,
    channel: chance.one(['letter', 'online', 'visit']),
    confidential: true,
    publishConsent: false,
  })
  return {
    words: chance.percent(45) ? anonymously(words) : words,
    registeredAt: isOfCity(handler) ? 'city.petitions' : scene.desk,
    accused: [handler],
    steps: [
      route.transfer(scene, isOfCity(handler) ? 'city.discipline' : scene.discipline),
      handle.accept(scene, null),
      handle.note(scene),
      handle.reply(scene, sketch, SAID.purposes.accusation),
      handle.deliver(scene),
      handle.conclude(scene),
    ],
  }
}

/** Taken back: before it is routed, while it is handled, or during a review, where the opinion then stands. */
export const withdrawn: Plot = (scene) => {
  const { chance } = scene
  const steps: Step[] = chance.weighted([
    [35, [handle.withdraw(scene)]],
    [45, [route.route(scene), handle.accept(scene), handle.withdraw(scene)]],
    [20, [route.route(scene), ...answeredWith(scene, 'not-supported'), askReview(scene), handle.withdraw(scene)]],
  ])
  return { words: requestWords(scene), registeredAt: scene.desk, steps }
}

/** Reviewed by the office one level up (Art. 35); what is revoked or sent back is answered anew. */
export const inReview: Plot = (scene) => {
  const { chance } = scene
  const result = chance.weighted([
    [55, 'upheld'],
    [20, 'changed'],
    [10, 'revoked'],
    [15, 'sent-back'],
  ] as const)
  const first = [route.route(scene), ...answeredWith(scene, chance.one(['not-supported', 'explained']))]
  const again = [
    handle.answer(scene, 'supported', chance.between(15, 45)),
    handle.deliver(scene),
    handle.execute(scene),
  ]
  const after = result === 'upheld' ? [] : result === 'changed' ? [handle.execute(scene)] : again
  const opinion =
    result === 'upheld' || result === 'changed' ? reviewed(scene, result) : reviewed(scene, result).slice(0, -1)
  return {
    words: requestWords(scene),
    registeredAt: scene.desk,
    files: files(scene),
    steps: [...first, ...opinion, ...after, handle.conclude(scene), ...handle.ratings(scene)],
  }
}

/** To the last instance (Art. 36), some with a hearing; the duty to help goes on (Art. 37). */
export const inSecondReview: Plot = (scene) => {
  const { chance } = scene
  const result = chance.weighted([
    [75, 'upheld'],
    [25, 'changed'],
  ] as const)
  const [ask, panel, opinion, told] = secondReviewed(scene, result)
  if (!ask || !panel || !opinion || !told) throw new RangeError('a second review is asked for, given and delivered')
  // Above the city nobody is left to ask a second time.
  const handler = isOfCity(scene.handler) ? scene.other : scene.handler
  return {
    words: requestWords(scene),
    registeredAt: scene.desk,
    files: files(scene),
    steps: [
      route.route(scene, handler),
      ...answeredWith(scene, 'not-supported'),
      ...reviewed(scene, 'upheld'),
      ask,
      panel,
      ...(chance.percent(40) ? [handle.hearing(scene)] : []),
      opinion,
      told,
      ...(chance.percent(50) ? [handle.note(scene)] : []),
      ...(result === 'changed' ? [handle.execute(scene)] : []),
      ...(chance.percent(60) ? [handle.conclude(scene)] : []),
      ...handle.ratings(scene),
    ],
  }
}

/** Both sides agree before an opinion is needed (Art. 33). */
export const mediated: Plot = (scene) => ({
  words: requestWords(scene),
  registeredAt: scene.desk,
  steps: [
    route.route(scene),
    handle.accept(scene),
    ...(scene.chance.percent(30) ? [handle.hearing(scene)] : []),
    handle.mediate(scene),
    handle.conclude(scene),
    ...handle.ratings(scene),
  ],
})

/** Handed over from the city to the county, and by it to the department (Art. 22(1)(2)). */
export const sentDown: Plot = (scene) => {
  const outcome = outcomeBy(scene)
  return {
    words: requestWords(scene, { channel: scene.chance.one(['hand-over', 'leader-mailbox', 'letter', 'visit']) }),
    registeredAt: 'city.petitions',
    files: files(scene),
    steps: [
      route.transfer(scene, scene.desk),
      route.route(scene),
      ...answeredWith(scene, outcome),
      ...ending(scene, outcome),
    ],
  }
}

/** Sent to an office that was merged meanwhile: its successor stands in its place (Art. 24(2)). */
export const succeeded: Plot = (scene) => ({
  words: requestWords(scene, { channel: 'online' }),
  registeredAt: 'city.planning',
  steps: [route.succeed(scene, 'city.land'), ...answeredWith(scene, 'explained'), ...ending(scene, 'explained')],
})

/** A call to the hotline: answered there within its seven days, or passed on. */
export const called: Plot = (scene) => {
  const { chance } = scene
  const outcome = outcomeBy(scene)
  const own = [
    handle.accept(scene),
    handle.answer(scene, outcome, chance.percent(15) ? chance.between(9, 14) : chance.between(1, 5)),
    handle.deliver(scene),
    ...ending(scene, outcome),
  ]
  const passed = [route.transfer(scene, scene.handler, 1), ...answeredWith(scene, outcome), ...ending(scene, outcome)]
  return {
    words: requestWords(scene, { channel: 'call' }),
    registeredAt: 'city.hotline',
    steps: chance.percent(45) ? own : passed,
  }
}

/** Nobody answers in time, and the petition office reminds (Art. 40). */
export const supervised: Plot = (scene) => ({
  words: requestWords(scene),
  registeredAt: scene.desk,
  steps: [
    route.route(scene),
    handle.accept(scene),
    handle.supervise(scene, scene.chance.between(62, 70)),
    handle.answer(scene, 'supported', scene.chance.between(5, 14)),
    handle.deliver(scene),
    handle.execute(scene),
    handle.conclude(scene),
    handle.rate(scene, 'handling-office'),
  ],
})

/** The usual way as far as acceptance, for matters that are to stand there. */
export const waiting: Plot = (scene) => ({
  words: requestWords(scene),
  registeredAt: scene.desk,
  files: files(scene),
  steps: [route.transfer(scene, scene.handler, 3), handle.accept(scene)],
})

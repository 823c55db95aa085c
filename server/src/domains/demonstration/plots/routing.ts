import type { Scene } from '../story/scene.ts'
import type { Step } from '../story/step.ts'
import { SAID } from '../words/said.ts'

/** Steps by which a matter finds the office that handles it. Days count from the step before. */

export const transfer = ({ chance }: Scene, to: string, days = chance.between(1, 10)): Step => {
  const reason = chance.one(SAID.transfer)
  return {
    days,
    by: 'office',
    act: (tale) => tale.give('transfer', { to: tale.id(to), reason, noticeGiven: tale.matter.contactable }),
  }
}

export const assign = ({ chance }: Scene, lead: string, assisting: string, days = chance.between(1, 9)): Step => {
  const reason = chance.one(SAID.assign)
  return {
    days,
    by: 'office',
    act: (tale) =>
      tale.give('assign', {
        lead: tale.id(lead),
        assisting: [tale.id(assisting)],
        reason,
        noticeGiven: tale.matter.contactable,
      }),
  }
}

/** Mostly a transfer, sometimes an assignment with an assisting office, now and then too late. */
export function route(scene: Scene, to: string = scene.handler): Step {
  const { chance, other } = scene
  const days = chance.percent(6) ? chance.between(17, 24) : chance.between(1, 10)
  return chance.percent(25) && other !== to ? assign(scene, to, other, days) : transfer(scene, to, days)
}

export const object = ({ chance }: Scene): Step => {
  const reasons = chance.one(SAID.object)
  return { days: chance.between(1, 3), by: 'office', act: (tale) => tale.give('object', { reasons }) }
}

export const upholdObjection = ({ chance }: Scene): Step => ({
  days: chance.between(1, 3),
  by: 'office',
  act: (tale) => tale.give('upholdObjection', { reasons: SAID.uphold }),
})

export const rejectObjection = ({ chance }: Scene): Step => ({
  days: chance.between(1, 3),
  by: 'office',
  act: (tale) => tale.give('rejectObjection', { reasons: SAID.rejectObjection }),
})

export const decideCompetence = ({ chance, government }: Scene, office: string): Step => ({
  days: chance.between(2, 6),
  by: 'office',
  act: (tale) =>
    tale.give('decideCompetence', { office: tale.id(office), reasons: SAID.competence }, tale.id(government)),
})

export const succeed = ({ chance }: Scene, successor: string): Step => ({
  days: chance.between(2, 6),
  by: 'office',
  act: (tale) => tale.give('succeed', { basis: SAID.succession }, tale.id(successor)),
})

export const decline = ({ chance }: Scene): Step => {
  const directTo = chance.one(SAID.directTo)
  return {
    days: chance.between(2, 10),
    by: 'office',
    act: (tale) => tale.give('decline', { ground: 'not-competent', reasons: SAID.decline, directTo }),
  }
}

export const declineAs = ({ chance }: Scene, ground: 'already-accepted' | 'same-facts'): Step => ({
  days: chance.between(0, 2),
  by: 'office',
  act: (tale) =>
    tale.give('decline', {
      ground,
      reasons: ground === 'same-facts' ? SAID.declineFinal : SAID.declineAccepted,
      directTo: '',
    }),
})

/** A letter goes to the judicial office; whoever came in person is told where to turn (Art. 22(2)). */
export const separate = ({ chance, court }: Scene, toCourt: boolean): Step => ({
  days: chance.between(1, 8),
  by: 'office',
  act: (tale) => tale.give('separate', { to: toCourt ? tale.id(court) : null, explanation: SAID.separate }),
})

export const classify = ({ chance, subject }: Scene): Step => ({
  days: chance.between(0, 2),
  by: 'office',
  act: (tale) =>
    tale.give('classify', {
      class: tale.matter.class,
      topic: subject.topic,
      litigationRelated: tale.matter.litigationRelated,
      urgent: tale.matter.urgent,
      reason: SAID.classify,
    }),
})

/** Links the matter to an earlier one; whoever keeps the register decides it. */
export const link = (
  { chance }: Scene,
  matterId: string,
  relation: 'repeat' | 'same-facts' | 'one-letter-many-offices',
): Step => {
  const reason =
    relation === 'repeat' ? chance.one(SAID.link) : relation === 'same-facts' ? SAID.linkFacts : SAID.linkLetter
  return { days: chance.between(0, 2), by: 'office', act: (tale) => tale.give('link', { matterId, relation, reason }) }
}

import { addDays } from '../../../platform/time/index.ts'
import type { Outcome, RatedOffice, Rating, Way } from '../../matter/index.ts'
import type { Scene } from '../story/scene.ts'
import type { Step } from '../story/step.ts'
import { SAID } from '../words/said.ts'

/** Steps from acceptance to the written answer and its delivery. Days count from the step before. */

const office = (days: number, act: Step['act']): Step => ({ days, by: 'office', act })
const citizen = (days: number, act: Step['act']): Step => ({ days, by: 'citizen', act })

export function accept({ chance }: Scene, way: Way | null = 'handling-opinion'): Step {
  const note = chance.one(SAID.note)
  const days = chance.percent(5) ? chance.between(17, 22) : chance.between(1, 11)
  return office(days, (tale) => tale.give('accept', { way, note, noticeGiven: tale.matter.contactable }))
}

export function note({ chance }: Scene): Step {
  const text = chance.one(SAID.handle)
  return office(chance.between(2, 14), (tale) => tale.give('handle', { note: text }))
}

/** The head grants up to thirty days before the sixty are over (Art. 34). */
export function extend({ chance }: Scene, days: number): Step {
  const reason = chance.one(SAID.extend)
  const granted = chance.one([15, 20, 30])
  return office(days, (tale) => tale.give('extend', { days: granted, reason, noticeGiven: true }))
}

export const hearing = ({ chance }: Scene): Step =>
  office(chance.between(2, 8), (tale) =>
    tale.give('hearing', { from: tale.today, to: tale.today, record: SAID.hearing }),
  )

export function mediate({ chance }: Scene): Step {
  const agreement = chance.one(SAID.mediation)
  const kind = chance.one(['mediation', 'settlement'] as const)
  return office(chance.between(4, 25), (tale) => tale.give('mediate', { kind, agreement }))
}

/** The handling opinion on a request. */
export function answer(scene: Scene, outcome: Outcome, days: number): Step {
  const { subject, chance, say } = scene
  const finding = chance.one(subject.findings[outcome])
  const opinion = {
    request: say(chance.one(subject.asks)),
    facts: say(finding.facts),
    opinion: say(finding.opinion),
    legalBasis: subject.legalBasis,
    outcome,
  }
  return office(days, (tale) => tale.give('answer', opinion))
}

/** The reply to a suggestion or the feedback on an accusation, which decides nothing (Art. 29, 30). */
export const reply = (
  { chance }: Scene,
  { facts, opinion }: { readonly facts: string; readonly opinion: string },
  request: string,
): Step =>
  office(chance.between(8, 40), (tale) =>
    tale.give('answer', { request, facts, opinion, legalBasis: '', outcome: null }),
  )

/** The answer reaches the petitioner; one whom nobody can reach asks with the query code. */
export function deliver({ chance }: Scene): Step {
  const proof = chance.one(SAID.proof)
  const method = chance.one(['portal', 'in-person', 'post'] as const)
  const postNumber = `YS${chance.between(10_000_000, 99_999_999)}`
  return office(chance.between(0, 5), (tale) => {
    if (!tale.matter.contactable) return
    const how = {
      portal: {},
      'in-person': { receiver: 'self' as const, proof },
      post: { postNumber, carrier: '演示邮政' },
    }[method]
    tale.give('deliver', { on: tale.today, method, ...how })
  })
}

export const execute = ({ chance, subject }: Scene): Step =>
  office(chance.between(5, 35), (tale) => tale.give('execute', { result: subject.executed }, tale.matter.lead ?? ''))

export function conclude({ chance }: Scene): Step {
  const report = chance.one(SAID.conclude)
  return office(chance.between(1, 9), (tale) => tale.give('conclude', { report }))
}

export function direct({ chance }: Scene, way: keyof typeof SAID.procedures): Step {
  const [authority, explanation] = SAID.procedures[way]
  return office(chance.between(2, 10), (tale) => tale.give('direct', { way, authority, explanation }))
}

export function rate({ chance }: Scene, rated: RatedOffice): Step {
  const rating = chance.weighted<Rating>([
    [55, 'satisfied'],
    [28, 'mostly-satisfied'],
    [17, 'dissatisfied'],
  ])
  const reason = chance.one(SAID.rated[rating])
  return citizen(chance.between(0, 9), (tale) => tale.ask('rate', { office: rated, rating, reason }))
}

/** Half of those who have been answered rate both offices, some only one. */
export const ratings = (scene: Scene): Step[] =>
  scene.chance.weighted([
    [45, []],
    [40, [rate(scene, 'petition-office'), rate(scene, 'handling-office')]],
    [15, [rate(scene, scene.chance.one(['petition-office', 'handling-office']))]],
  ])

export function addMaterial({ chance }: Scene): Step {
  const text = chance.one(SAID.material)
  const files = chance.between(0, 2)
  return citizen(chance.between(1, 6), (tale) =>
    tale.ask('addMaterial', { note: text, attachments: tale.files(files) }),
  )
}

export function withdraw({ chance }: Scene): Step {
  const reason = chance.one(SAID.withdraw)
  return citizen(chance.between(2, 12), (tale) => tale.ask('withdraw', { reason }))
}

/** Somebody in the office has an interest in the matter and leaves it to the others (Art. 28(3)). */
export const recuse = ({ chance }: Scene): Step =>
  office(chance.between(0, 3), (tale) => {
    const [first] = tale.officersOf(tale.matter.holder)
    if (first) tale.give('recuse', { staffId: first.staffId, reason: SAID.recuse })
  })

/** The petition office above reminds the office that holds the matter (Art. 40(1)). */
export function supervise({ chance, overseer }: Scene, days: number): Step {
  const letter = chance.one(SAID.supervise)
  return office(days, (tale) => tale.give('supervise', { letter, replyBy: addDays(tale.today, 7) }, tale.id(overseer)))
}

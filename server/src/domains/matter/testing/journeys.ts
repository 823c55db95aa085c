import fc from 'fast-check'
import { addDays, type LocalDate } from '../../../platform/time/index.ts'
import { ROLES } from '../../identity/index.ts'
import { isWithin, successorOf } from '../../office/index.ts'
import { DECLINE_GROUNDS } from '../commands/decline.ts'
import { COMMANDS, type Command, type Verb } from '../commands/index.ts'
import { RELATIONS } from '../commands/link.ts'
import type { By } from '../event.ts'
import type { LinkedMatter } from '../facts.ts'
import {
  LETTER_DESTINATIONS,
  MATTER_CLASSES,
  OUTCOMES,
  RATED_OFFICES,
  RATINGS,
  RETURN_REASONS,
  REVIEW_RESULTS,
  WAYS,
  type Matter,
} from '../matter.ts'
import { mayGive } from '../policy.ts'
import { anOfficer, thePetitionerOf } from './actors.ts'
import { anId, OFFICE_NAMES, OFFICE_TREE, OFFICES, type OfficeName } from './offices.ts'
import { OPINION, REVIEW } from './steps.ts'
import { aMatter, type InputOf, type Story } from './story.ts'

/** Draws from a list of numbers that fast-check made, so that a failing journey shrinks; 0 when they run out. */
export class Draw {
  readonly #numbers: readonly number[]
  #next = 0
  constructor(numbers: readonly number[]) {
    this.#numbers = numbers
  }
  below(limit: number): number {
    return (this.#numbers[this.#next++] ?? 0) % limit
  }
  one<T>(choices: readonly [T, ...T[]] | readonly T[]): T {
    const choice = choices[this.below(choices.length)]
    if (choice === undefined) throw new Error('nothing to choose from')
    return choice
  }
  sometimes(oneIn: number): boolean {
    return this.below(oneIn) === oneIn - 1
  }
}

/** One try of a step: how many days pass first, and the numbers that decide which step it is. */
export interface Try {
  days: number
  numbers: readonly number[]
}

const numbers = fc.array(fc.nat({ max: 10_000 }), { minLength: 10, maxLength: 10 })

/** A beginning and up to `length` tries, mostly a few days apart. */
export const journeys = (length: number): fc.Arbitrary<{ beginning: readonly number[]; tries: readonly Try[] }> =>
  fc.record({
    beginning: numbers,
    tries: fc.array(
      fc.record({
        days: fc.oneof({ arbitrary: fc.integer({ min: 0, max: 6 }), weight: 4 }, fc.integer({ min: 0, max: 70 })),
        numbers,
      }),
      { minLength: Math.floor(length / 2), maxLength: length, size: 'max' },
    ),
  })

const START = '2023-11-01'

/** True for an accused office, whoever carries on its powers, and everybody below either (Art. 30(3), 24(2)). */
export const isAccused = (office: string, matter: Pick<Matter, 'accused'>): boolean =>
  matter.accused
    .flatMap((accused) => [accused, successorOf(OFFICE_TREE, accused)?.id ?? accused])
    .some((above) => isWithin(OFFICE_TREE, office, above))

/** A matter of any class and kind, registered anywhere. */
export function begin(from: readonly number[]): Story {
  const draw = new Draw(from)
  const office = draw.one(OFFICE_NAMES)
  const accused = draw.one(OFFICE_NAMES)
  const shape = draw.one(['request', 'request', 'request', 'accusation', 'suggestion'])
  const litigation = draw.sometimes(3)
  const plain = draw.sometimes(4) ? aMatter().anonymously() : aMatter()
  const made = plain.with({ litigationRelated: litigation })
  const within = isAccused(OFFICES[office], { accused: [OFFICES[accused]] })
  const on = addDays(START, draw.below(700))
  if (shape === 'suggestion') return made.suggesting().registeredAt(office, on)
  if (shape === 'accusation') return (within ? made.accusing() : made.accusing(accused)).registeredAt(office, on)
  return made.registeredAt(office, on)
}

/** What each command could be given, from the matter and chance. */
const INPUTS: { [V in Verb]: (matter: Matter, today: LocalDate, draw: Draw) => InputOf<V> } = {
  classify: (matter, _today, draw) => {
    const change = draw.sometimes(3) ? draw.one(MATTER_CLASSES) : matter.class
    const accused = change === 'accusation' && draw.sometimes(2) ? [anOffice(draw)] : []
    const litigationRelated = draw.sometimes(2)
    return { class: change, topic: null, litigationRelated, urgent: false, accused, reason: 'Read again.' }
  },
  transfer: (matter, _today, draw) => ({ to: anOffice(draw), noticeGiven: matter.contactable && draw.sometimes(2) }),
  assign: (_matter, _today, draw) => ({
    lead: anOffice(draw),
    assisting: draw.sometimes(2) ? [anOffice(draw)] : [],
  }),
  accept: (matter, _today, draw) => ({
    way: matter.class !== 'request' ? null : draw.sometimes(3) ? draw.one(WAYS) : 'handling-opinion',
    noticeGiven: matter.contactable,
  }),
  decline: (_matter, _today, draw) => ({ ground: draw.one(DECLINE_GROUNDS), reasons: 'For this reason.' }),
  object: () => ({ reasons: 'Not ours.' }),
  upholdObjection: () => ({}),
  rejectObjection: () => ({ reasons: 'It is yours.' }),
  decideCompetence: (_matter, _today, draw) => ({ office: anOffice(draw), reasons: 'Decided.' }),
  handOver: (_matter, _today, draw) => ({
    to: OFFICES[draw.one(['neighbourPetitions', 'neighbourHousing'] as const)],
    reason: 'It lies in the other county.',
  }),
  takeUp: () => ({}),
  sendBack: () => ({ reasons: 'Not ours.' }),
  succeed: () => ({ basis: 'Merged.' }),
  separate: (_matter, _today, draw) => ({ to: draw.sometimes(2) ? OFFICES.cityCourt : null, explanation: 'In court.' }),
  direct: (_matter, _today, draw) => ({ way: draw.one(WAYS), authority: 'The authority', explanation: 'The law.' }),
  handle: () => ({ note: 'Looked into.' }),
  extend: (_matter, _today, draw) => ({ days: 1 + draw.below(30), reason: 'Three sites.', noticeGiven: true }),
  answer: (matter, _today, draw) => ({ ...OPINION, outcome: matter.class === 'request' ? draw.one(OUTCOMES) : null }),
  deliver: (_matter, today, draw) => ({
    on: addDays(today, -draw.below(3)),
    ...(draw.sometimes(3) ? { method: 'post', postNumber: `XA${draw.below(6)}` } : { method: 'portal' }),
  }),
  dispatch: (_matter, today, draw) => ({
    on: addDays(today, -draw.below(3)),
    destination: draw.one(LETTER_DESTINATIONS),
    postNumber: `XA${draw.below(6)}`,
  }),
  recordReturn: (_matter, today, draw) => ({
    on: addDays(today, -draw.below(3)),
    reason: draw.one(RETURN_REASONS),
    note: 'The envelope.',
  }),
  execute: () => ({ result: 'Done.' }),
  requestReview: () => ({ reasons: 'Not content.' }),
  refuseReview: (_matter, today, draw) => ({ receivedOn: addDays(today, -draw.below(3)), reasons: 'Too late.' }),
  formPanel: (_matter, _today, draw) => {
    const members = [anId(2001 + draw.below(OFFICE_NAMES.length)), anId(2001 + draw.below(OFFICE_NAMES.length))]
    return { members, presiding: members[0] ?? '' }
  },
  review: (_matter, _today, draw) => ({
    ...REVIEW,
    result: draw.one([...REVIEW_RESULTS, 'upheld', 'upheld'] as const),
  }),
  requestSecondReview: () => ({ reasons: 'Not content.' }),
  secondReview: (_matter, _today, draw) => ({
    ...REVIEW,
    result: draw.one([...REVIEW_RESULTS, 'upheld', 'upheld'] as const),
  }),
  hearing: (_matter, today, draw) => ({ from: addDays(today, -draw.below(4)), to: today, record: 'Heard.' }),
  mediate: (_matter, _today, draw) => ({ kind: draw.one(['mediation', 'settlement'] as const), agreement: 'Agreed.' }),
  supervise: (_matter, today) => ({ letter: 'Please answer.', replyBy: addDays(today, 5) }),
  replySupervision: () => ({ reply: 'Done by Friday.' }),
  withdraw: () => ({}),
  changeWishes: (_matter, _today, draw) => ({
    publishConsent: draw.one([true, false] as const),
    confidential: draw.one([true, false] as const),
  }),
  conclude: () => ({}),
  rate: (_matter, _today, draw) => ({ office: draw.one(RATED_OFFICES), rating: draw.one(RATINGS) }),
  addMaterial: () => ({ note: 'A picture.' }),
  link: (_matter, _today, draw) => ({
    matterId: anId(5000 + draw.below(2)),
    relation: draw.one(RELATIONS),
    reason: 'Alike.',
  }),
  unlink: (_matter, _today, draw) => ({ matterId: anId(5000 + draw.below(2)), reason: 'Not alike.' }),
  recuse: (_matter, _today, draw) => ({ staffId: anId(2001 + draw.below(OFFICE_NAMES.length)), reason: 'A relative.' }),
}

const anOffice = (draw: Draw): string => OFFICES[draw.one(OFFICE_NAMES)]

/** A command with an input that could be right for it. */
export function aCommand(verb: Verb, matter: Matter, today: LocalDate, draw: Draw): Command {
  const make = INPUTS[verb] as (matter: Matter, today: LocalDate, draw: Draw) => unknown
  return { verb, input: COMMANDS[verb].input.parse(make(matter, today, draw)) } as Command
}

const mayBe = (matter: Matter, verb: Verb, name: OfficeName): boolean =>
  mayGive({ ...anOfficer(name, ...ROLES), staffId: OFFICER }, matter, verb, OFFICE_TREE) === true

/** An officer of every role who is recused from nothing. */
const OFFICER = anId(3000)
const officerIn = (name: OfficeName): By => ({ kind: 'officer', staffId: OFFICER, officeId: OFFICES[name] })
const petitionerMay = (matter: Matter, verb: Verb): boolean =>
  mayGive(thePetitionerOf(matter), matter, verb, OFFICE_TREE) === true

/** Everybody who may give a command to a matter. */
export const giversOf = (matter: Matter, verb: Verb): By[] => [
  ...(petitionerMay(matter, verb) ? [{ kind: 'citizen' } as const] : []),
  ...OFFICE_NAMES.filter((name) => mayBe(matter, verb, name)).map(officerIn),
]

/** One of those who may give a command, or null when there is nobody. */
export function aGiver(matter: Matter, verb: Verb, draw: Draw): By | null {
  if (!draw.sometimes(3) && petitionerMay(matter, verb)) return { kind: 'citizen' }
  const from = draw.below(OFFICE_NAMES.length)
  const name = [...OFFICE_NAMES.slice(from), ...OFFICE_NAMES.slice(0, from)].find((each) => mayBe(matter, verb, each))
  return name === undefined ? null : officerIn(name)
}

/** What the register knows of linked matters: mostly nothing. */
export function someLinks(draw: Draw): LinkedMatter[] {
  const link = { matterId: anId(5000), relation: draw.one(RELATIONS), phase: 'final' } as const
  const kind = draw.below(8)
  if (kind === 6) return [{ ...link, acceptedWithinLimit: true, secondReviewed: false }]
  if (kind === 7) return [{ ...link, acceptedWithinLimit: false, secondReviewed: true }]
  return []
}

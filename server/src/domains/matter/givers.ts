import {
  ancestorsOf,
  childrenOf,
  findOffice,
  isInRemit,
  nextHigherOffice,
  successorOf,
  type OfficeTree,
} from '../office/index.ts'
import { holds, type Officer } from '../identity/index.ts'
import type { Verb } from './commands/index.ts'
import { letterToAnswer, type Matter } from './matter.ts'
import type { Messages } from './messages/index.ts'

/** A kind of officer, seen from one matter; its sentence for people is in the catalogue under `givers`. */
export type Giver = keyof Messages['givers']

/** Who may give each command to a matter. What is not written here nobody may do. */
export const GIVEN_BY = {
  classify: 'holder-desk',
  transfer: 'holder-desk',
  assign: 'holder-desk',
  accept: 'holder-desk',
  decline: 'holder-desk',
  object: 'holder-desk',
  separate: 'holder-desk',
  direct: 'holder-desk',
  answer: 'holder-desk',
  dispatch: 'holder-desk',
  recordReturn: 'holder-desk',
  deliver: 'holder-desk',
  hearing: 'holder-desk',
  mediate: 'holder-desk',
  conclude: 'holder-desk',
  handle: 'handling-office',
  execute: 'lead-desk',
  extend: 'lead-head',
  review: 'reviewer',
  secondReview: 'reviewer',
  upholdObjection: 'sender',
  rejectObjection: 'sender',
  decideCompetence: 'common-superior',
  handOver: 'holder-desk',
  takeUp: 'holder-desk',
  sendBack: 'holder-desk',
  succeed: 'successor',
  supervise: 'supervisor',
  replySupervision: 'supervised-desk',
  recuse: 'own-head',
  link: 'register-keeper',
  unlink: 'register-keeper',
  addMaterial: 'front-desk',
  withdraw: 'intake-for-citizen',
  requestReview: 'intake-or-reviewer',
  requestSecondReview: 'intake-or-reviewer',
  refuseReview: 'asked-reviewer',
  formPanel: 'review-head',
  changeWishes: 'intake-for-citizen',
  rate: 'citizen-alone',
} as const satisfies Record<Verb, Giver>

/** The commands that the petitioner gives on the portal. */
export const CITIZEN_VERBS = [
  'addMaterial',
  'withdraw',
  'requestReview',
  'requestSecondReview',
  'rate',
  'changeWishes',
] as const satisfies readonly Verb[]

const worksAtDesk = (officer: Officer): boolean => holds(officer, 'intake-clerk', 'handler', 'head')
const isHolder = (officer: Officer, matter: Matter): boolean => officer.officeId === matter.holder
const isLead = (officer: Officer, matter: Matter): boolean => officer.officeId === matter.lead

/** Every office that has or had a part in the matter, and whoever stands in the place of a merged one today (Art. 24(2)). */
export function partakers(matter: Matter, offices: OfficeTree): readonly string[] {
  const named = [...matter.participants, ...(matter.sender === null ? [] : [matter.sender])]
  return [...new Set(named.flatMap((office) => [office, successorOf(offices, office)?.id ?? office]))]
}

export const takesPart = (officeId: string, matter: Matter, offices: OfficeTree): boolean =>
  partakers(matter, offices).includes(officeId)

const isPetitionOffice = (offices: OfficeTree, officeId: string): boolean =>
  findOffice(offices, officeId)?.kind === 'petition-office'

/** True when another office looks after the one that holds the matter. */
const standsAboveHolder = (officer: Officer, matter: Matter, offices: OfficeTree): boolean =>
  !isHolder(officer, matter) && isInRemit(offices, officer, matter.holder)

/** True for the office one level above the one that decided last, which a request for review goes to (Art. 35, 36). */
function wouldReview(officer: Officer, matter: Matter, offices: OfficeTree): boolean {
  const decidedBy = matter.review?.office ?? matter.answer?.office
  return decidedBy !== undefined && nextHigherOffice(offices, decidedBy)?.id === officer.officeId
}

/** Whether an officer is of a kind, for a matter. */
export const GIVERS: Record<Giver, (officer: Officer, matter: Matter, offices: OfficeTree) => boolean> = {
  'holder-desk': (officer, matter) => isHolder(officer, matter) && worksAtDesk(officer),
  'handling-office': (officer, matter) =>
    worksAtDesk(officer) &&
    (isHolder(officer, matter) || isLead(officer, matter) || matter.assisting.includes(officer.officeId)),
  'lead-desk': (officer, matter) => isLead(officer, matter) && worksAtDesk(officer),
  'lead-head': (officer, matter) => isLead(officer, matter) && holds(officer, 'head'),
  reviewer: (officer, matter) => isHolder(officer, matter) && holds(officer, 'handler', 'head'),
  sender: (officer, matter) =>
    officer.officeId === (matter.sender ?? matter.holder) && holds(officer, 'intake-clerk', 'head'),
  'common-superior': (officer, matter, offices) =>
    holds(officer, 'head', 'supervisor') && standsAboveHolder(officer, matter, offices),
  successor(officer, matter, offices) {
    const successor = successorOf(offices, matter.holder)?.id
    if (successor === matter.holder || !holds(officer, 'head')) return false
    const petitionOfficeAbove =
      isPetitionOffice(offices, officer.officeId) && standsAboveHolder(officer, matter, offices)
    return officer.officeId === successor || petitionOfficeAbove
  },
  supervisor: (officer, matter, offices) =>
    holds(officer, 'supervisor', 'head') &&
    isPetitionOffice(offices, officer.officeId) &&
    standsAboveHolder(officer, matter, offices),
  'supervised-desk': (officer, matter) =>
    worksAtDesk(officer) && letterToAnswer(matter, officer.officeId) !== undefined,
  'own-head': (officer, matter, offices) => holds(officer, 'head') && takesPart(officer.officeId, matter, offices),
  'register-keeper': (officer, matter, offices) =>
    holds(officer, 'intake-clerk', 'handler', 'supervisor') && takesPart(officer.officeId, matter, offices),
  'front-desk': (officer, matter, offices) =>
    holds(officer, 'intake-clerk', 'handler') && takesPart(officer.officeId, matter, offices),
  'intake-for-citizen': (officer, matter, offices) =>
    holds(officer, 'intake-clerk') &&
    (officer.officeId === matter.registeredBy ||
      (isPetitionOffice(offices, officer.officeId) && takesPart(officer.officeId, matter, offices))),
  'intake-or-reviewer': (officer, matter, offices) =>
    (holds(officer, 'intake-clerk') && takesPart(officer.officeId, matter, offices)) ||
    (worksAtDesk(officer) && wouldReview(officer, matter, offices)),
  'asked-reviewer': (officer, matter, offices) => worksAtDesk(officer) && wouldReview(officer, matter, offices),
  'review-head': (officer, matter) => isHolder(officer, matter) && holds(officer, 'head'),
  'citizen-alone': () => false,
}

/** The offices above an office, and the petition offices beside it, beside one of those, or at the top of the tree. */
export function superiorsOf(offices: OfficeTree, officeId: string): readonly string[] {
  const above = ancestorsOf(offices, officeId).map(({ id }) => id)
  const beside = [officeId, ...above, TOP].flatMap((place) =>
    childrenOf(offices, place).filter((child) => child.kind === 'petition-office'),
  )
  return [...above, ...beside.map(({ id }) => id)]
}

/** Whose children the roots are. */
const TOP = ''

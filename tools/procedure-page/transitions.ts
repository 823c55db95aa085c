import { COMMANDS, type Verb } from '../../server/src/domains/matter/commands/index.ts'
import { pendingPaper } from '../../server/src/domains/matter/commands/deliver.ts'
import { DECLINE_GROUNDS } from '../../server/src/domains/matter/commands/decline.ts'
import type { MatterEvent } from '../../server/src/domains/matter/event.ts'
import { evolve } from '../../server/src/domains/matter/evolve.ts'
import { REVIEW_RESULTS, type ReviewResult, type Matter } from '../../server/src/domains/matter/matter.ts'
import { commandsIn, PHASES, type Phase } from '../../server/src/domains/matter/states.ts'

/** A command given in a phase, and the phase the matter is in afterwards. */
export interface Transition {
  from: Phase
  verb: Verb
  to: Phase
}

const ON = '2026-03-02'
const PLACE = { matterId: 'matter', seq: 2, at: `${ON}T00:00:00.000Z` }
const SENDING = { from: 'a', toPetitionOffice: false, noticeGiven: true, reason: '' }
const decided = (result: ReviewResult) => ({ result, outcome: result === 'changed' ? ('supported' as const) : null })
const HAND_OVER = {
  office: 'a',
  to: 'b',
  toPetitionOffice: false,
  reason: '',
  source: { regionId: '990101', matterId: 'matter', number: '' },
  target: { regionId: '990102', matterId: 'copy', number: '' },
  events: 1,
  head: '',
}
const OPINION = { office: 'a', facts: '', opinion: '', legalBasis: '' }

/** The events that can follow each command, as far as they differ in where they lead. */
const EVENTS: Record<Verb, (matter: Matter) => MatterEvent[]> = {
  classify: (m) => [
    {
      type: 'classified',
      on: ON,
      data: { class: m.class, topic: null, litigationRelated: false, urgent: false, accused: [], reason: '' },
    },
  ],
  transfer: () => [{ type: 'transferred', on: ON, data: { ...SENDING, to: 'b' } }],
  assign: () => [{ type: 'assigned', on: ON, data: { ...SENDING, lead: 'b', assisting: [], reportBy: null } }],
  accept: () => [
    { type: 'accepted', on: ON, data: { office: 'a', way: 'handling-opinion', noticeGiven: true, note: '' } },
  ],
  decline: () =>
    DECLINE_GROUNDS.map((ground) => ({
      type: 'declined',
      on: ON,
      data: { office: 'a', ground, reasons: '', directTo: '', earlierMatter: null },
    })),
  object: () => [{ type: 'objected', on: ON, data: { office: 'a', reasons: '', suggestedOffice: null } }],
  upholdObjection: () => [{ type: 'objection-upheld', on: ON, data: { office: 'a', reasons: '' } }],
  rejectObjection: () => [{ type: 'objection-rejected', on: ON, data: { office: 'a', reasons: '' } }],
  decideCompetence: () => [
    { type: 'competence-decided', on: ON, data: { by: 'c', office: 'b', toPetitionOffice: false, reasons: '' } },
  ],
  handOver: () => [
    { type: 'handed-over', on: ON, data: HAND_OVER },
    { type: 'taken-over-from', on: ON, data: { ...HAND_OVER, origin: HAND_OVER.source } },
  ],
  takeUp: () => [{ type: 'taken-up', on: ON, data: { office: 'b', toPetitionOffice: false, note: '' } }],
  sendBack: () => [{ type: 'sent-back', on: ON, data: { office: 'b', reasons: '' } }],
  succeed: () => [{ type: 'succeeded', on: ON, data: { from: 'a', to: 'b', basis: '' } }],
  separate: () => [{ type: 'separated', on: ON, data: { from: 'a', to: null, explanation: '' } }],
  direct: () => [
    { type: 'directed', on: ON, data: { office: 'a', way: 'arbitration', authority: '', explanation: '' } },
  ],
  handle: () => [{ type: 'handled', on: ON, data: { office: 'a', note: '' } }],
  extend: () => [
    { type: 'extended', on: ON, data: { office: 'a', days: 30, reason: '', approvedBy: '', noticeGiven: true } },
  ],
  answer: () => [{ type: 'answered', on: ON, data: { ...OPINION, request: '', outcome: 'supported' } }],
  deliver: (m) => [{ type: 'delivered', on: ON, data: { paper: pendingPaper(m).paper, method: 'portal', proof: '' } }],
  dispatch: (m) => [
    {
      type: 'dispatched',
      on: ON,
      data: {
        office: 'a',
        paper: pendingPaper(m).paper,
        destination: 'stated',
        postNumber: 'n',
        carrier: '',
        note: '',
        attachments: [],
      },
    },
  ],
  recordReturn: (m) => [
    {
      type: 'letter-returned',
      on: ON,
      data: {
        office: 'a',
        paper: pendingPaper(m).paper,
        postNumber: 'n',
        reason: 'moved',
        note: '',
        attachments: [],
      },
    },
  ],
  execute: () => [{ type: 'executed', on: ON, data: { office: 'a', result: '' } }],
  requestReview: () => [{ type: 'review-requested', on: ON, data: { office: 'b', reasons: '' } }],
  refuseReview: () => [
    {
      type: 'review-refused',
      on: ON,
      data: { office: 'b', stage: 'review', receivedOn: ON, due: ON, reasons: '' },
    },
  ],
  formPanel: () => [
    {
      type: 'panel-formed',
      on: ON,
      data: { office: 'a', members: ['staff'], presiding: 'staff', minimum: 1, basis: '', reason: '' },
    },
  ],
  review: () =>
    REVIEW_RESULTS.map((result) => ({ type: 'reviewed', on: ON, data: { ...OPINION, ...decided(result) } })),
  requestSecondReview: () => [{ type: 'second-review-requested', on: ON, data: { office: 'b', reasons: '' } }],
  secondReview: () =>
    REVIEW_RESULTS.map((result) => ({ type: 'second-reviewed', on: ON, data: { ...OPINION, ...decided(result) } })),
  hearing: () => [{ type: 'hearing-held', on: ON, data: { office: 'a', from: ON, to: ON, record: '' } }],
  mediate: () => [{ type: 'mediated', on: ON, data: { office: 'a', kind: 'mediation', agreement: '' } }],
  supervise: () => [{ type: 'supervised', on: ON, data: { office: 'c', toOffice: 'a', letter: '', replyBy: ON } }],
  replySupervision: () => [
    { type: 'supervision-replied', on: ON, data: { office: 'a', answers: 1, reply: '', attachments: [] } },
  ],
  changeWishes: () => [
    { type: 'wishes-changed', on: ON, data: { publishConsent: false, confidential: false, reason: '' } },
  ],
  withdraw: () => [{ type: 'withdrawn', on: ON, data: { reason: '' } }],
  conclude: () => [{ type: 'concluded', on: ON, data: { office: 'a', report: '' } }],
  rate: () => [{ type: 'rated', on: ON, data: { office: 'petition-office', rating: 'satisfied', reason: '' } }],
  addMaterial: () => [{ type: 'material-added', on: ON, data: { note: '', attachments: [] } }],
  link: () => [{ type: 'linked', on: ON, data: { matterId: 'other', relation: 'repeat', reason: '' } }],
  unlink: () => [{ type: 'unlinked', on: ON, data: { matterId: 'other', reason: '' } }],
  recuse: () => [{ type: 'recused', on: ON, data: { staffId: 'staff', reason: '' } }],
}

/** A matter of which only the phase matters. */
function inPhase(phase: Phase): Matter {
  const data = {
    regionId: '990101',
    number: '',
    channel: 'online',
    class: 'request',
    topic: null,
    summary: '',
    text: '',
    place: '990101',
    placeDetail: '',
    purpose: '',
    peopleCount: 1,
    representativeCount: 0,
    anonymous: false,
    joint: false,
    confidential: false,
    publishConsent: false,
    enterpriseRelated: false,
    litigationRelated: false,
    urgent: false,
    contactable: true,
    firstForOffice: true,
    firstAnywhere: true,
    postmarkedOn: null,
    receivedOn: ON,
    registeredBy: 'a',
    byPetitionOffice: true,
    accused: [],
    attachments: [],
    addressee: '',
  } as const
  return { ...evolve(null, { type: 'registered', on: ON, data }, { ...PLACE, seq: 1 }), phase }
}

/** Where every command leads from every phase that knows it, found by carrying it out. */
export function transitions(): readonly Transition[] {
  return PHASES.flatMap((from) => {
    const verbs = (Object.keys(COMMANDS) as Verb[]).filter((verb) =>
      (commandsIn(from) as readonly string[]).includes(verb),
    )
    return verbs.flatMap((verb) => {
      const matter = inPhase(from)
      const phases = new Set(EVENTS[verb](matter).map((event) => evolve(matter, event, PLACE).phase))
      return [...phases].map((to) => ({ from, verb, to }))
    })
  })
}

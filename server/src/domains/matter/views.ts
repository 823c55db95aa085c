import { z } from 'zod'
import { LIMIT_IDS } from '../calendar/index.ts'
import { COMMANDS, type Verb } from './commands/index.ts'
import { RELATIONS } from './commands/link.ts'
import { IDENTITY_DOCUMENTS } from './petitioner.ts'
import {
  Channel,
  LETTER_DESTINATIONS,
  MatterClass,
  Outcome,
  RatedOffice,
  Rating,
  RETURN_REASONS,
  ReviewResult,
  Way,
} from './matter.ts'
import { PAPER_OF, type PaperKind } from './paper-kinds.ts'
import { PHASES, type Phase } from './states.ts'

/** The shapes of what the matter domain shows: JSON for the workbench and page data for the portal come from these alone. */

const date = z.string().meta({ format: 'date' })
const moment = z.string().meta({ format: 'date-time' })
const id = z.string().meta({ format: 'uuid' })
const bilingual = z.object({ zh: z.string(), en: z.string() })
const phase = z.enum(PHASES as [Phase, ...Phase[]])
const verb = z.enum(Object.keys(COMMANDS) as [Verb, ...Verb[]])
const limit = z.enum(LIMIT_IDS)

/** An office as anybody may know it: its name and how to reach it. */
export const OfficeContact = z
  .object({ id, name: bilingual, phone: z.string(), address: z.string(), openingHours: bilingual })
  .meta({ id: 'OfficeContact' })
export type OfficeContact = z.output<typeof OfficeContact>

const skipReason = z.union([
  z.object({ kind: z.literal('weekend') }),
  z.object({ kind: z.literal('hearing') }),
  z.object({ kind: z.literal('holiday'), name: bilingual }),
])
const span = z.object({ from: date, to: date, days: z.int(), reason: skipReason })

/** Everything that makes a date: rule, article, start event, days counted and passed over. */
export const DueExplanation = z
  .object({
    step: bilingual,
    source: bilingual,
    article: z.string(),
    amount: z.int(),
    unit: z.enum(['calendar-days', 'working-days']),
    startsAt: bilingual,
    startDate: date,
    counted: z.int(),
    skippedInCount: z.array(span).readonly(),
    skippedAtEnd: z.array(span).readonly(),
    nominal: date,
    due: date,
    rolled: z.boolean(),
    provisional: z.boolean(),
  })
  .meta({ id: 'DueExplanation' })

/** A date with everything that makes it; `window` marks the petitioner's windows to ask for review. */
export const DeadlineView = z
  .object({
    limit,
    office: OfficeContact,
    window: z.boolean(),
    step: bilingual,
    article: z.string(),
    startedOn: date,
    dueOn: date,
    endedOn: date.nullable(),
    status: z.enum(['running', 'overdue', 'met', 'missed', 'lapsed']),
    provisional: z.boolean(),
    explanation: DueExplanation,
    extension: DueExplanation.nullable(),
  })
  .meta({ id: 'Deadline' })
export type DeadlineView = z.output<typeof DeadlineView>

/** What the petitioner gets for a filing: the number, the code that opens it, and what happens next by when. */
export const Receipt = z
  .object({
    regionId: z.string(),
    matterId: id,
    number: z.string(),
    queryCode: z.string(),
    filedAt: moment,
    receivedOn: date,
    summary: z.string(),
    class: MatterClass,
    office: OfficeContact,
    deadlines: z.array(DeadlineView),
  })
  .meta({ id: 'Receipt' })
export type Receipt = z.output<typeof Receipt>

export const AttachmentView = z
  .object({ id, name: z.string(), type: z.string(), size: z.int(), sha256: z.string() })
  .meta({ id: 'Attachment' })

/** A document of the procedure. `opened` is false for an opinion that the petitioner has not received: opening it counts as receipt. */
export const PaperView = z
  .object({
    seq: z.int(),
    kind: z.enum([...new Set(Object.values(PAPER_OF))] as [PaperKind, ...PaperKind[]]),
    title: bilingual,
    number: z.string().nullable().describe('发文字号; null for the registration form and papers from before'),
    on: date,
    opened: z.boolean(),
  })
  .meta({ id: 'Paper' })
export type PaperView = z.output<typeof PaperView>

/** One step as the petitioner may know it. */
export const TimelineStep = z.object({
  seq: z.int(),
  type: z.string(),
  at: moment,
  on: date,
  office: OfficeContact.nullable(),
  detail: z.record(z.string(), z.string()),
})

const common = z.object({
  regionId: z.string(),
  matterId: id,
  version: z.int(),
  number: z.string(),
  summary: z.string(),
  text: z.string(),
  class: MatterClass,
  channel: Channel,
  phase,
  topic: z.string().nullable(),
  place: z.string(),
  filedAt: moment,
  receivedOn: date,
  anonymous: z.boolean(),
  joint: z.boolean(),
  peopleCount: z.int(),
  confidential: z.boolean(),
  publishConsent: z.boolean(),
  office: OfficeContact,
  registeredBy: OfficeContact,
  lead: OfficeContact.nullable(),
  attachments: z.array(AttachmentView),
  deadlines: z.array(DeadlineView),
  papers: z.array(PaperView),
  may: z.array(verb),
  ratings: z.partialRecord(RatedOffice, Rating),
})

/** Where a step stands in the officer's timeline: who took it, and everything that was written. */
export const OfficerStep = z
  .object({
    seq: z.int(),
    type: z.string(),
    at: moment,
    on: date,
    by: z.object({
      kind: z.enum(['citizen', 'officer', 'system']),
      name: z.string().nullable(),
      office: OfficeContact.nullable(),
    }),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Step' })

const opinion = z.object({ office: id, on: date, deliveredOn: date.nullable() })
const stage = z.object({
  office: id,
  requestedOn: date,
  opinion: opinion.extend({ result: ReviewResult }).nullable(),
})

/** A link to another matter; `other` is null where this officer may not see it. */
export const LinkView = z
  .object({
    matterId: id,
    relation: z.enum(RELATIONS),
    reason: z.string(),
    other: z.object({ regionId: z.string(), number: z.string(), summary: z.string(), phase }).nullable(),
  })
  .meta({ id: 'MatterLink' })

/** One attempt to bring a paper by post; `returned` once the letter came back. */
export const PostingView = z
  .object({
    seq: z.int(),
    dispatchedOn: date,
    destination: z.enum(LETTER_DESTINATIONS),
    carrier: z.string(),
    postNumber: z.string(),
    returned: z.object({ on: date, reason: z.enum(RETURN_REASONS) }).nullable(),
  })
  .meta({ id: 'Posting' })

/** A matter as an officer who may see it sees it. People stay sealed; they are revealed with a reason. */
export const OfficerMatter = common
  .extend({
    timeline: z.array(OfficerStep),
    way: Way.nullable(),
    placeDetail: z.string(),
    purpose: z.string(),
    addressee: z.string(),
    postmarkedOn: date.nullable(),
    sender: OfficeContact.nullable(),
    assisting: z.array(OfficeContact),
    participants: z.array(OfficeContact),
    accused: z.array(OfficeContact),
    recused: z.array(id),
    urgent: z.boolean(),
    litigationRelated: z.boolean(),
    enterpriseRelated: z.boolean(),
    contactable: z.boolean(),
    firstForOffice: z.boolean(),
    firstAnywhere: z.boolean(),
    answer: opinion.extend({ outcome: Outcome.nullable() }).nullable(),
    review: stage.nullable(),
    secondReview: stage.nullable(),
    agreement: z.object({ kind: z.enum(['mediation', 'settlement']), on: date }).nullable(),
    executedOn: date.nullable(),
    concludedOn: date.nullable(),
    links: z.array(LinkView),
    letters: z
      .array(z.object({ seq: z.int(), from: id, to: id, sentOn: date, replyBy: date, repliedOn: date.nullable() }))
      .describe('Supervision letters (Art. 40) and when they were answered'),
    postings: z
      .array(PostingView)
      .describe('The letters that took the paper of this phase to the petitioner, oldest first'),
    handOver: z
      .object({
        direction: z.enum(['out', 'in']),
        number: z.string(),
        office: OfficeContact,
        on: date,
        takenUpOn: date.nullable(),
      })
      .nullable()
      .describe('The other side of a hand-over between regions'),
  })
  .meta({ id: 'Matter' })
export type OfficerMatter = z.output<typeof OfficerMatter>

/** A matter as its petitioner sees it. */
export const CitizenMatter = common.extend({ timeline: z.array(TimelineStep) })
export type CitizenMatter = z.output<typeof CitizenMatter>

/** A matter in a list. Nothing in it says who filed it. */
export const MatterRow = z
  .object({
    regionId: z.string(),
    matterId: id,
    number: z.string(),
    summary: z.string(),
    class: MatterClass,
    channel: Channel,
    phase,
    topic: z.string().nullable(),
    place: z.string(),
    receivedOn: date,
    holder: z.object({ id, name: bilingual }),
    nextLimit: limit.nullable(),
    nextDue: date.nullable(),
    provisional: z.boolean(),
    urgent: z.boolean(),
    joint: z.boolean(),
    confidential: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'MatterRow' })
export type MatterRow = z.output<typeof MatterRow>

export const MatterPage = z.object({ items: z.array(MatterRow), next: z.string().nullable() })

export const UrgencyCounts = z.object({
  overdue: z.int(),
  today: z.int(),
  soon: z.int(),
  week: z.int(),
  later: z.int(),
  none: z.int(),
  total: z.int(),
})

/** A matter that may be the same as the one at hand, and why one might think so. Linking is a decision. */
export const PossibleRepeat = z
  .object({
    regionId: z.string(),
    matterId: id,
    number: z.string(),
    summary: z.string(),
    receivedOn: date,
    phase,
    reasons: z.array(z.enum(['similar-text', 'same-place', 'same-topic', 'near-in-time'])),
    similarity: z.number(),
  })
  .meta({ id: 'PossibleRepeat' })
export type PossibleRepeat = z.output<typeof PossibleRepeat>

/** The people of a matter, revealed to an officer who gave a reason that was logged. */
export const PeopleView = z.object({
  people: z.array(
    z.object({
      name: z.string(),
      documentType: z.enum(IDENTITY_DOCUMENTS),
      documentNumber: z.string(),
      phone: z.string(),
      email: z.string(),
      address: z.string(),
      postcode: z.string(),
      representative: z.boolean(),
    }),
  ),
})

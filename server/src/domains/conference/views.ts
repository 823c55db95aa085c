import type { WordsUsed } from '../document/index.ts'
import { z } from 'zod'
import type { ConferenceEvent } from './conference.ts'
import {
  ATTENDANCES,
  DECISION_STATES,
  ITEM_KINDS,
  ITEM_STATES,
  MEETING_STATES,
  type MeetingState,
  type MeetingVerb,
} from './states.ts'

/** The shapes of what the joint conference shows. */

const date = z.string().meta({ format: 'date' })
const moment = z.string().meta({ format: 'date-time' })
const id = z.string().meta({ format: 'uuid' })
const office = z.object({ id, name: z.object({ zh: z.string(), en: z.string() }) })
const verb = z.enum([...new Set(Object.values(MEETING_STATES).flat())] as [MeetingVerb, ...MeetingVerb[]])
const eventType = z.enum([
  'planned',
  'changed',
  'announced',
  'held',
  'closed',
  'cancelled',
  'item-listed',
  'item-unlisted',
  'item-resolved',
  'item-deferred',
  'agenda-ordered',
  'papers-added',
  'attendance',
  'decided',
  'competence-decided',
  'minuted',
  'set',
  'reported',
  'sent-back',
  'confirmed',
  'passed-on',
] as const satisfies readonly ConferenceEvent['type'][])

const paper = z.object({ id, name: z.string(), type: z.string(), size: z.int() })

export const ItemView = z
  .object({
    regionId: z.string(),
    id,
    meetingId: id.nullable(),
    position: z.int(),
    kind: z.enum(ITEM_KINDS),
    /** Named only to those who may see the matter. */
    matter: z.object({ regionId: z.string(), matterId: id, number: z.string(), summary: z.string() }).nullable(),
    title: z.string(),
    background: z.string(),
    proposedBy: office,
    proposedOn: date,
    state: z.enum(ITEM_STATES),
    resolution: z.string(),
    restricted: z.boolean(),
    papers: z.array(paper),
    /** Whether the reader may still add papers: until its meeting is held. */
    mayAddPapers: z.boolean(),
  })
  .meta({ id: 'ConferenceItem' })
export type ItemView = z.output<typeof ItemView>

export const StepView = z.object({
  type: eventType,
  at: moment,
  by: z.object({ name: z.string().nullable(), office: office.nullable() }),
  data: z.record(z.string(), z.unknown()),
})
export type StepView = z.output<typeof StepView>

export const DecisionView = z
  .object({
    regionId: z.string(),
    id,
    meetingId: id,
    itemId: id,
    text: z.string(),
    convener: office,
    lead: office,
    assisting: z.array(office),
    dueOn: date,
    state: z.enum(DECISION_STATES),
    doneOn: date.nullable(),
    overdue: z.boolean(),
    mayReport: z.boolean(),
    mayConfirm: z.boolean(),
    history: z.array(StepView),
    version: z.int(),
  })
  .meta({ id: 'ConferenceDecision' })
export type DecisionView = z.output<typeof DecisionView>

const meeting = {
  regionId: z.string(),
  id,
  convener: office,
  title: z.string(),
  on: date,
  time: z.string(),
  place: z.string(),
  chair: z.string(),
  state: z.enum(Object.keys(MEETING_STATES) as [MeetingState, ...MeetingState[]]),
  number: z.string(),
  version: z.int(),
}

export const MeetingLine = z.object(meeting).meta({ id: 'ConferenceMeetingLine' })
export type MeetingLine = z.output<typeof MeetingLine>

export const AttendanceView = z.object({
  office,
  delegate: z.string(),
  post: z.string(),
  status: z.enum(ATTENDANCES),
  mayChange: z.boolean(),
})

export const MeetingView = z
  .object({
    ...meeting,
    invited: z.array(office),
    /** The number of the notice in force, and its day. */
    noticeNumber: z.string(),
    noticedOn: date.nullable(),
    minutes: z.string(),
    minutedOn: date.nullable(),
    items: z.array(ItemView),
    attendance: z.array(AttendanceView),
    decisions: z.array(DecisionView),
    history: z.array(StepView),
    may: z.array(verb),
  })
  .meta({ id: 'ConferenceMeeting' })
/** With the words of its notice and minutes; the schema at the door leaves them out. */
export type MeetingView = z.output<typeof MeetingView> & {
  words: { notice: WordsUsed | undefined; minutes: WordsUsed | undefined }
}

export const MeetingPage = z.object({ items: z.array(MeetingLine), next: z.string().nullable() })
export const DecisionPage = z.object({ items: z.array(DecisionView), next: z.string().nullable() })
export const MatterConference = z.object({
  items: z.array(ItemView.extend({ meeting: MeetingLine.nullable(), decisions: z.array(DecisionView) })),
  mayPropose: z.boolean(),
})
export type MatterConference = z.output<typeof MatterConference>

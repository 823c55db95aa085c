import type { Worded } from '../document/index.ts'
import { z } from 'zod'
import { matterPlace } from '../../platform/http/index.ts'
import { localDate, statement } from '../matter/index.ts'
import { ATTENDANCES, ITEM_KINDS } from './states.ts'

const office = z.uuid()

/** What a meeting is planned with. */
export const MeetingInput = z.object({
  title: statement(200),
  on: localDate,
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  place: statement(200),
  chair: statement(100).describe('Who presides, by name and post'),
  invited: z.array(office).max(100).default([]),
})
export type MeetingInput = z.output<typeof MeetingInput>

/** What is proposed for an agenda: a matter, a dispute over one (Art. 24), or a theme. */
export const ItemInput = z
  .object({
    kind: z.enum(ITEM_KINDS),
    matter: matterPlace.nullable().default(null),
    title: statement(200),
    background: statement(8000),
  })
  .refine(({ kind, matter: about }) => (kind === 'theme') === (about === null), { path: ['matter'] })
export type ItemInput = z.output<typeof ItemInput>

export const AttendanceInput = z.object({
  office,
  delegate: z.string().trim().max(100).default(''),
  post: z.string().trim().max(100).default(''),
  status: z.enum(ATTENDANCES),
})
export type AttendanceInput = z.output<typeof AttendanceInput>

export const ResolutionInput = z.object({ resolution: statement(4000), deferred: z.boolean().default(false) })

export const DecisionInput = z.object({
  item: z.uuid(),
  text: statement(2000),
  lead: office,
  assisting: z.array(office).max(20).default([]),
  dueOn: localDate,
})
export type DecisionInput = z.output<typeof DecisionInput>

export const CompetenceInput = z.object({ item: z.uuid(), office, reasons: statement(4000) })
export type CompetenceInput = z.output<typeof CompetenceInput>

/** What happens in a meeting or to a decision. Items and offices are ids: whoever may not read an item learns nothing from a step. */
export type ConferenceEvent =
  | { type: 'planned' | 'held' | 'closed'; data: Record<string, never> }
  /** With the words in which the notice was issued, where one was. */
  | { type: 'changed' | 'announced'; data: Worded }
  | { type: 'cancelled'; data: { reason: string } }
  | { type: 'item-listed' | 'item-unlisted' | 'item-resolved' | 'item-deferred'; data: { item: string } }
  | { type: 'agenda-ordered'; data: { count: number } }
  | { type: 'papers-added'; data: { item: string; names: string } }
  | { type: 'attendance'; data: { office: string; status: string } }
  | { type: 'decided'; data: { item: string; decision: string } }
  | { type: 'competence-decided'; data: { item: string; office: string } }
  | { type: 'minuted'; data: { number: string } & Worded }
  | { type: 'set'; data: { lead: string; dueOn: string } }
  | { type: 'reported'; data: { office: string; text: string; done: boolean } }
  | { type: 'sent-back'; data: { reason: string } }
  | { type: 'confirmed'; data: { remark: string } }
  | { type: 'passed-on'; data: { from: string; to: string; reason: string } }

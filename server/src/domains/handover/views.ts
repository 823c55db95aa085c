import { z } from 'zod'
import type { Worded } from '../document/index.ts'
import { DEPUTY_STATES, ROLES, WORK_KINDS } from '../identity/index.ts'
import { INHERITED_KINDS } from '../office/index.ts'
import { MERGER_STATES, type MergerStep } from './merger.ts'
import { REASONS, type SheetEvent } from './sheet.ts'
import { ITEM_STATES, SHEET_STATES, SHEET_VERBS, type SheetState, type SheetVerb } from './states.ts'

/** The shapes of what the desk shows. Nobody is named but staff. */

const date = z.string().meta({ format: 'date' })
const moment = z.string().meta({ format: 'date-time' })
const id = z.string().meta({ format: 'uuid' })
const person = z.object({ id, name: z.string() })
const kind = z.enum(WORK_KINDS)
export const sheetState = z.enum(Object.keys(SHEET_STATES) as [SheetState, ...SheetState[]])
const verb = z.enum(SHEET_VERBS as [SheetVerb, ...SheetVerb[]])

/** What a piece of work is; all but the kind is null where the reader may not see its matter. */
const workFields = {
  kind,
  regionId: z.string(),
  id,
  what: z
    .object({
      number: z.string(),
      title: z.object({ zh: z.string(), en: z.string() }),
      dueOn: date.nullable(),
      matter: z.object({ regionId: z.string(), matterId: id }).nullable(),
    })
    .nullable()
    .describe('Null where you may not see the matter that the work is about'),
}

export const OpenWorkView = z
  .object({
    staff: person.extend({ active: z.boolean() }),
    mayOffer: z.boolean(),
    items: z.array(
      z.object({ ...workFields, offeredTo: person.nullable().describe('On an open sheet already: to whom') }),
    ),
  })
  .meta({ id: 'OpenWork' })
export type OpenWorkView = z.output<typeof OpenWorkView>

const sheetFields = {
  regionId: z.string(),
  id,
  number: z.string(),
  from: person,
  reason: z.enum(REASONS),
  madeBy: person,
  madeOn: date,
  byOrder: z.boolean(),
  state: sheetState,
  version: z.int(),
}

export const SheetLineView = z
  .object({
    ...sheetFields,
    items: z.int(),
    waiting: z.int().describe('Offered and not answered, or declined and not settled'),
    waitingForMe: z.int(),
  })
  .meta({ id: 'HandoverLine' })
export type SheetLineView = z.output<typeof SheetLineView>

export const SheetPage = z.object({ items: z.array(SheetLineView), next: id.nullable() }).meta({ id: 'HandoverPage' })
export type SheetPage = z.output<typeof SheetPage>

export const SheetView = z
  .object({
    ...sheetFields,
    office: z.object({ id, name: z.object({ zh: z.string(), en: z.string() }) }),
    note: z.string(),
    items: z.array(
      z.object({
        n: z.int(),
        ...workFields,
        to: person,
        state: z.enum(ITEM_STATES),
        answeredAt: moment.nullable(),
        answer: z.string(),
        may: z.array(verb),
      }),
    ),
    steps: z.array(
      z.object({
        seq: z.int(),
        type: z.enum([
          'offered',
          'accepted',
          'declined',
          'offered-again',
          'withdrawn',
          'lapsed',
        ] as const satisfies readonly SheetEvent['type'][]),
        at: moment,
        by: person,
        items: z.array(z.int()),
        to: person.nullable(),
        reason: z.string(),
      }),
    ),
    may: z.array(verb),
  })
  .meta({ id: 'Handover' })
/** With the words that it was issued in; the schema at the door leaves them out, here and below. */
export type SheetView = z.output<typeof SheetView> & Worded

const office = z.object({ id, name: z.object({ zh: z.string(), en: z.string() }) })
const paper = z.object({ seq: z.int(), number: z.string() })
export const crossingDirection = z.enum(['out', 'in'])

const crossingFields = {
  direction: crossingDirection.describe('Whether it went from here or came here'),
  regionId: z.string(),
  matterId: id,
  number: z.string(),
  title: z.string(),
  on: date,
  from: office,
  to: office,
  other: z.object({ regionId: z.string(), number: z.string() }).describe('Under which number the other side keeps it'),
  reason: z.string(),
  state: z.enum(['waiting', 'taken-up', 'sent-back', 'withdrawn']),
  endedOn: date.nullable(),
  said: z.string().describe('The note of taking up, or the reasons of sending back'),
  sendBackUntil: date.nullable().describe('On the receiving side, while it waits'),
  letter: paper.nullable(),
  receipt: paper.nullable(),
}
export const CrossingView = z.object(crossingFields).meta({ id: 'RegionHandover' })
export type CrossingView = z.output<typeof CrossingView>
export const CrossingPage = z
  .object({ items: z.array(CrossingView), next: id.nullable() })
  .meta({ id: 'RegionHandoverPage' })
export type CrossingPage = z.output<typeof CrossingPage>

const side = z.enum(['sound', 'faulty', 'elsewhere']).describe('`elsewhere`: kept in another installation')

export const MatterHandovers = z
  .object({
    bearer: person.nullable().describe('Who of the own office acted last or took it over'),
    lines: z.array(
      z.object({
        regionId: z.string(),
        id,
        number: z.string(),
        madeOn: date,
        kind,
        from: person,
        to: person,
        state: z.enum(ITEM_STATES),
        maySee: z.boolean().describe('Whether the sheet opens for you'),
      }),
    ),
    crossings: z
      .array(
        z.object({
          ...crossingFields,
          proof: z
            .object({ events: z.int(), head: z.string(), source: side, target: side })
            .describe('How many steps were copied, the hash that ends them on both sides, and whether each side holds'),
        }),
      )
      .describe('Between regions'),
  })
  .meta({ id: 'MatterHandovers' })
export type MatterHandovers = z.output<typeof MatterHandovers>

/** 代理: who does whose duties, which of them, and when. */
export const DeputyView = z
  .object({
    regionId: z.string(),
    id,
    principal: person,
    deputy: person,
    roles: z.array(z.enum(ROLES)),
    confidential: z.boolean().describe('Whether confidential matters are part of it'),
    from: date,
    to: date,
    reason: z.string(),
    madeBy: person,
    state: z.enum(DEPUTY_STATES),
    mayRevoke: z.boolean(),
    mayTakeUp: z.boolean().describe('Whether you may act for this person now'),
  })
  .meta({ id: 'Deputy' })
export type DeputyView = z.output<typeof DeputyView>

export const DeputyPage = z.object({ items: z.array(DeputyView), next: id.nullable() }).meta({ id: 'DeputyPage' })
export type DeputyPage = z.output<typeof DeputyPage>

const counts = z
  .array(z.object({ kind: z.enum(['matter', ...INHERITED_KINDS]), n: z.int() }))
  .describe('How much, by kind; kinds of which there is nothing are left out')

/** A merger of offices: prepared for a day, called off before it, or done. */
export const MergerView = z
  .object({
    regionId: z.string(),
    id,
    office,
    successor: office,
    on: date,
    state: z.enum(MERGER_STATES),
    number: z.string(),
    reason: z.string(),
    version: z.int(),
    counted: counts.describe('When it was prepared'),
    passed: counts.describe('Since its day'),
    left: counts.describe('What the office has today; after its day what could not pass, for the superior to decide'),
    moving: z.array(person),
    staying: z.array(person.extend({ active: z.boolean() })).describe('Accounts for an administrator to decide'),
    steps: z.array(
      z.object({
        seq: z.int(),
        type: z.enum([
          'prepared',
          'called-off',
          'took-effect',
          'hindered',
          'passed',
        ] as const satisfies readonly MergerStep['type'][]),
        at: moment,
        by: z.string().nullable().describe('Null for the system'),
        text: z.object({ zh: z.string(), en: z.string() }),
      }),
    ),
    mayCallOff: z.boolean(),
  })
  .meta({ id: 'Merger' })
export type MergerView = z.output<typeof MergerView> & Worded

/** What a merger would move, before anybody confirms it. */
export const MergerPreview = z
  .object({
    counts,
    nextDue: date.nullable().describe('The next limit of its matters; every limit runs on as it stands'),
    staff: z.array(person.extend({ roles: z.array(z.enum(ROLES)) })).describe('Active accounts'),
    prepared: MergerView.nullable().describe('The merger that is prepared for it, or that happened'),
  })
  .meta({ id: 'MergerPreview' })
export type MergerPreview = z.output<typeof MergerPreview>

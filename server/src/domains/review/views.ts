import { z } from 'zod'
import type { Worded } from '../document/index.ts'
import { OUTCOMES, REVIEW_RESULTS } from '../matter/index.ts'
import { HEARING_STAGES, HEARING_STATES, type HearingState, type HearingVerb } from './states.ts'

/** The shapes of what the desk of reviews shows. */

const date = z.string().meta({ format: 'date' })
const moment = z.string().meta({ format: 'date-time' })
const id = z.string().meta({ format: 'uuid' })
const office = z.object({ id, name: z.object({ zh: z.string(), en: z.string() }) })
const person = z.object({ id, name: z.string().nullable() })
const verb = z.enum([...new Set(Object.values(HEARING_STATES).flat())] as [HearingVerb, ...HearingVerb[]])

export const HearingView = z
  .object({
    regionId: z.string(),
    id,
    office,
    stage: z.enum(HEARING_STAGES),
    topic: z.string(),
    on: date,
    to: date,
    time: z.string(),
    place: z.string(),
    bring: z.string(),
    open: z.boolean(),
    invited: z.array(office),
    /** Whether who asks may open the sealed list of participants. */
    mayOpen: z.boolean(),
    state: z.enum(Object.keys(HEARING_STATES) as [HearingState, ...HearingState[]]),
    number: z.string(),
    noticedOn: date,
    conclusion: z.string(),
    published: z.object({ title: z.string(), text: z.string(), at: moment }).nullable(),
    history: z.array(
      z.object({ type: z.string(), on: date, by: z.string().nullable(), data: z.record(z.string(), z.string()) }),
    ),
    may: z.array(verb),
    version: z.int(),
  })
  .meta({ id: 'Hearing' })
/** With what its notice is written from; the schema at the door leaves it out. */
export type HearingView = z.output<typeof HearingView> & { notice: { changes: boolean } & Worded }

export const OpinionView = z
  .object({
    kind: z.enum(['handling', 'review', 'second-review']),
    seq: z.int(),
    office,
    on: date,
    deliveredOn: date.nullable(),
    effect: z.enum(['in-force', 'under-review', ...REVIEW_RESULTS]),
    result: z.enum(REVIEW_RESULTS).nullable(),
    outcome: z.enum(OUTCOMES).nullable(),
    request: z.string(),
    facts: z.string(),
    opinion: z.string(),
    legalBasis: z.string(),
    signedBy: z.array(person),
  })
  .meta({ id: 'GivenOpinion' })
export type OpinionView = z.output<typeof OpinionView>

export const ReviewView = z
  .object({
    regionId: z.string(),
    matterId: id,
    number: z.string(),
    summary: z.string(),
    stage: z.enum(['review', 'second-review']).nullable(),
    request: z.object({ office, on: date, reasons: z.string(), came: z.enum(['paper', 'hall', 'portal']) }).nullable(),
    refusals: z.array(z.object({ seq: z.int(), on: date, receivedOn: date, due: date, reasons: z.string() })),
    panel: z
      .object({ members: z.array(person), presiding: person.nullable(), minimum: z.int(), complete: z.boolean() })
      .nullable(),
    rule: z.object({ members: z.int(), basis: z.string() }).nullable(),
    recused: z.array(person),
    opinions: z.array(OpinionView),
    hearings: z.array(HearingView),
    /** Days of hearings that do not count (Art. 36(2)). */
    hearingDays: z.int(),
    mayArrange: z.boolean(),
  })
  .meta({ id: 'Review' })
export type ReviewView = Omit<z.output<typeof ReviewView>, 'hearings'> & { hearings: HearingView[] }

export const PanelRuleView = z
  .object({ inForceFrom: date, members: z.int(), basis: z.string(), inForce: z.boolean() })
  .meta({ id: 'PanelRule' })
export type PanelRuleView = z.output<typeof PanelRuleView>

export const PublishedHearing = z
  .object({ regionId: z.string(), id, title: z.string(), text: z.string(), heldOn: date, office })
  .meta({ id: 'PublishedHearing' })
export type PublishedHearing = z.output<typeof PublishedHearing>

/** A hearing as the petitioner of its matter knows it beforehand. */
export type ComingHearing = Pick<
  HearingView,
  'topic' | 'on' | 'time' | 'place' | 'bring' | 'open' | 'office' | 'number' | 'state'
>

import { z } from 'zod'
import type { Worded } from '../document/index.ts'
import { PHASES, type Phase } from '../matter/index.ts'
import { Criteria } from './criteria.ts'
import {
  CAMPAIGN_STATES,
  CAMPAIGN_VERBS,
  ITEM_STATES,
  ITEM_VERBS,
  type CampaignState,
  type CampaignVerb,
  type ItemState,
  type ItemVerb,
} from './states.ts'
import { PERIODS } from './summary.ts'

/** The shapes of what the backlog shows. */

const date = z.string().meta({ format: 'date' })
const moment = z.string().meta({ format: 'date-time' })
const id = z.string().meta({ format: 'uuid' })
const office = z.object({ id, name: z.object({ zh: z.string(), en: z.string() }) })
const itemState = z.enum(Object.keys(ITEM_STATES) as [ItemState, ...ItemState[]])
const counts = z.object({
  listed: z.int(),
  assigned: z.int(),
  planned: z.int(),
  proposed: z.int(),
  struck: z.int(),
  total: z.int(),
})

const campaignFields = {
  regionId: z.string(),
  id,
  name: z.string(),
  office,
  criteria: Criteria,
  beginsOn: date,
  endsOn: date,
  state: z.enum(Object.keys(CAMPAIGN_STATES) as [CampaignState, ...CampaignState[]]),
  version: z.int(),
}

export const CampaignPage = z
  .object({ items: z.array(z.object(campaignFields)), next: id.nullable() })
  .meta({ id: 'BacklogPage' })

const itemFields = {
  regionId: z.string(),
  id,
  campaignId: id,
  matterRegion: z.string(),
  matterId: id,
  number: z.string(),
  summary: z.string(),
  phase: z.enum(PHASES as [Phase, ...Phase[]]),
  matterOpen: z.boolean().describe('A matter that is concluded and still on the list wants its evidence'),
  receivedOn: date,
  frozen: z.boolean().describe('Listed at the freezing; false for one that was added later with a reason'),
  state: itemState,
  office: office.nullable(),
  sponsor: z.string(),
  planTotal: z.int(),
  planDone: z.int(),
  nextDue: date.nullable().describe('The next open step of the plan'),
  late: z.boolean().describe('A step of the plan is past its day'),
  sampled: z.boolean(),
  held: z.boolean().nullable().describe('What looking back found; null before'),
  version: z.int(),
}
export const ItemLineView = z.object(itemFields).meta({ id: 'BacklogLine' })
export type ItemLineView = z.output<typeof ItemLineView>

export const ItemPage = z
  .object({ items: z.array(ItemLineView), next: z.string().nullable() })
  .meta({ id: 'BacklogItemPage' })
export type ItemPage = z.output<typeof ItemPage>

const by = z.object({ name: z.string().nullable(), office })

export const CampaignView = z
  .object({
    ...campaignFields,
    listHash: z.string().nullable(),
    listHolds: z.boolean().describe('The matters listed at the freezing still give the hash'),
    seed: z.string().nullable().describe('Draws the sample again out of what was struck off'),
    lookBy: date.nullable(),
    counts: counts.describe('Of the whole list, whoever reads'),
    late: z.int(),
    look: z.object({ sampled: z.int(), looked: z.int() }),
    seen: z.int().describe('How many of the list the reader may see'),
    offices: z.array(z.object({ office: office.nullable(), counts, late: z.int() })),
    steps: z.array(
      z.object({
        seq: z.int(),
        type: z.enum(['opened', 'frozen', 'issued', 'concluded', 'sampled', 'closed']),
        at: moment,
        by,
        reason: z.string(),
        number: z.string().describe('Of the summary that was issued; empty for other steps'),
        figures: z.record(z.string(), z.number()).describe('Such as how many were listed, drawn, or remained'),
      }),
    ),
    issues: z.array(z.object({ period: z.enum(PERIODS), on: date, number: z.string() })),
    may: z.array(z.enum(CAMPAIGN_VERBS as [CampaignVerb, ...CampaignVerb[]])),
  })
  .meta({ id: 'BacklogCampaign' })
export type CampaignView = z.output<typeof CampaignView>

const proof = z.object({ kind: z.enum(['paper', 'attachment']), ref: z.string(), title: z.string(), on: date })

export const ItemView = z
  .object({
    ...itemFields,
    campaign: z.string(),
    campaignState: campaignFields.state,
    plan: z.array(
      z.object({
        n: z.int(),
        what: z.string(),
        dueOn: date,
        done: z
          .object({ on: date, result: z.string(), by: z.string().nullable(), evidence: z.array(proof) })
          .nullable(),
      }),
    ),
    steps: z.array(
      z.object({
        seq: z.int(),
        type: z.enum([
          'listed',
          'assigned',
          'planned',
          'finished',
          'noted',
          'proposed',
          'struck',
          'returned',
          'looked',
          'passed-on',
        ]),
        at: moment,
        by,
        office: office.nullable().describe('Made responsible by this step'),
        text: z.string(),
        number: z.string().describe('Of the sheet that this step produced; empty for none'),
        holds: z.boolean().nullable(),
        evidence: z.array(proof),
      }),
    ),
    evidence: z.array(proof).describe('What the matter has to prove it'),
    may: z.array(z.enum(ITEM_VERBS as [ItemVerb, ...ItemVerb[]])),
  })
  .meta({ id: 'BacklogItem' })
/** With the words that the sheet of a step was issued in; the schema at the door leaves them out, here and below. */
export type ItemView = Omit<z.output<typeof ItemView>, 'steps'> & {
  steps: (z.output<typeof ItemView>['steps'][number] & Worded)[]
}

export const PreviewView = z
  .object({
    count: z.int(),
    more: z.boolean().describe('More than a list may hold'),
    first: z.array(z.object({ number: z.string(), summary: z.string(), receivedOn: date })),
  })
  .meta({ id: 'BacklogPreview' })
export type PreviewView = z.output<typeof PreviewView>

const named = z.array(ItemLineView)

export const SummaryView = z
  .object({
    period: z.enum(PERIODS),
    from: date,
    to: date,
    number: z.string().describe('Of the issued document; empty before. Issued figures never change'),
    issuedOn: date.nullable(),
    before: counts,
    after: counts,
    change: counts,
    listed: z.int(),
    struck: z.int(),
    reopened: z.int(),
    offices: z.array(
      z.object({ office: office.nullable(), total: z.int(), struck: z.int(), done: z.int(), late: z.int() }),
    ),
    years: z.array(z.object({ year: z.int(), total: z.int(), struck: z.int() })),
    looked: z.object({ held: z.int(), failed: z.int() }),
    matters: z
      .object({ struck: named, reopened: named, late: named })
      .describe('Those of them that the reader may see; the figures are of the whole list'),
    hidden: z.object({ struck: z.int(), reopened: z.int(), late: z.int() }),
  })
  .meta({ id: 'BacklogSummary' })
export type SummaryView = z.output<typeof SummaryView> & Worded

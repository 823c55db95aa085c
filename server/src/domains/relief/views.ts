import { z } from 'zod'
import type { Worded } from '../document/index.ts'
import { RESULTS, TELLING_WAYS, type ReliefStep } from './application.ts'
import { RELIEF_STATES, RELIEF_VERBS, type ReliefState, type ReliefVerb } from './states.ts'
import { ENTRY_KINDS } from './tables.ts'

/** The shapes of what the fund shows. Amounts are in fen. Nobody is named but staff. */

const date = z.string().meta({ format: 'date' })
const moment = z.string().meta({ format: 'date-time' })
const id = z.string().meta({ format: 'uuid' })
const office = z.object({ id, name: z.object({ zh: z.string(), en: z.string() }) })
export const reliefState = z.enum(Object.keys(RELIEF_STATES) as [ReliefState, ...ReliefState[]])
const verb = z.enum(RELIEF_VERBS as [ReliefVerb, ...ReliefVerb[]])
const money = z.int()

const applicationFields = {
  regionId: z.string(),
  id,
  matterId: id,
  number: z.string(),
  summary: z.string(),
  office,
  state: reliefState,
  asked: money,
  granted: money,
  paid: money,
  refunded: money,
  appliedOn: date,
  decidedOn: date.nullable(),
  result: z.enum(RESULTS).nullable(),
  toldOn: date.nullable(),
  version: z.int(),
}

export const ApplicationLineView = z.object(applicationFields).meta({ id: 'ReliefLine' })
export type ApplicationLineView = z.output<typeof ApplicationLineView>

export const ApplicationPage = z
  .object({ items: z.array(ApplicationLineView), next: id.nullable() })
  .meta({ id: 'ReliefPage' })

export const ApplicationView = z
  .object({
    ...applicationFields,
    decider: office.nullable().describe('Whose head decides; null while the office has no rule'),
    authority: z
      .object({ upTo: z.int(), basis: z.string(), total: z.int() })
      .nullable()
      .describe("How far the office's own rule goes, and what the matter gets this year with this application"),
    steps: z.array(
      z.object({
        seq: z.int(),
        type: z.enum([
          'applied',
          'assessed',
          'decided',
          'told',
          'paid',
          'refunded',
          'withdrawn',
          'passed-on',
        ] as const satisfies readonly ReliefStep['type'][]),
        at: moment,
        on: date,
        by: z.object({ name: z.string().nullable(), office }),
        data: z.object({
          amount: money.optional(),
          need: z.string().optional(),
          grounds: z.string().optional(),
          facts: z.string().optional(),
          recommended: money.optional(),
          result: z.enum(RESULTS).optional(),
          reasons: z.string().optional(),
          number: z.string().optional(),
          basis: z.string().optional(),
          on: date.optional(),
          way: z.enum(TELLING_WAYS).optional(),
          code: z.string().optional(),
          voucher: z.string().optional(),
          reason: z.string().optional(),
        }),
      }),
    ),
    may: z.array(verb),
  })
  .meta({ id: 'ReliefApplication' })
/** With the words of its decision, which its document is written in; the schema at the door leaves them out. */
export type ApplicationView = z.output<typeof ApplicationView> & Worded

export const MatterRelief = z
  .object({ applications: z.array(ApplicationView), mayApply: z.boolean() })
  .meta({ id: 'MatterRelief' })
export type MatterRelief = z.output<typeof MatterRelief>

export const LineView = z
  .object({
    regionId: z.string(),
    id,
    year: z.int(),
    code: z.string(),
    name: z.string(),
    amount: money,
    spent: money,
    balance: money,
    version: z.int(),
  })
  .meta({ id: 'ReliefBudgetLine' })
export type LineView = z.output<typeof LineView>

export const EntryPage = z
  .object({
    items: z.array(
      z.object({
        seq: z.int(),
        kind: z.enum(ENTRY_KINDS),
        change: money,
        balance: money,
        voucher: z.string(),
        on: date,
        by: z.string().nullable(),
        number: z.string().nullable().describe('Of the matter, where the reader may see it'),
        reason: z.string(),
      }),
    ),
    next: z.int().nullable(),
  })
  .meta({ id: 'ReliefEntryPage' })
export type EntryPage = z.output<typeof EntryPage>

export const AuthorityView = z
  .object({ upTo: money, basis: z.string(), inForceFrom: date, inForce: z.boolean() })
  .meta({ id: 'ReliefAuthority' })
export type AuthorityView = z.output<typeof AuthorityView>

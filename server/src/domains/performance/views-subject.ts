import { z } from 'zod'
import { Plan } from './plan.ts'
import { RECORD_KINDS, RECORD_STATES } from './record.ts'
import { GROUPS } from './score/weights.ts'
import { SUBJECT_KINDS, SUBJECT_STEPS } from './tables.ts'
import { both, date, id, IndicatorView, spending } from './views.ts'

const moment = z.string().meta({ format: 'date-time' })
const by = z.object({ name: z.string().nullable(), office: both })
const file = z.object({ id, name: z.string(), type: z.string(), size: z.int() })
const light = z.enum(['green', 'yellow', 'red'])

const recordLine = z.object({
  regionId: z.string(),
  id,
  kind: z.enum(RECORD_KINDS),
  on: date,
  revision: z.int(),
  state: z.enum(Object.keys(RECORD_STATES) as [keyof typeof RECORD_STATES]),
  light,
  points: z.string(),
  grade: z.string(),
})
export type RecordLineView = z.output<typeof recordLine>

/** A goal or project with everything that belongs to it. */
export const SubjectPage = z
  .object({
    regionId: z.string(),
    id,
    year: z.int(),
    kind: z.enum(SUBJECT_KINDS),
    name: z.string(),
    code: z.string(),
    description: z.string(),
    goals: z.array(z.string()),
    budget: z.int().nullable().describe('In fen'),
    parent: z.object({ id, name: z.string() }).nullable(),
    parts: z.array(z.object({ regionId: z.string(), id, kind: z.enum(SUBJECT_KINDS), name: z.string() })),
    source: z.string(),
    struck: z.boolean(),
    plan: Plan.nullable(),
    planEnds: z.array(date).describe('The usual ends of a plan in this year'),
    spending: spending.nullable(),
    paidFrom: z.object({ source: z.string(), account: z.string() }).nullable(),
    accounts: z
      .array(z.object({ source: z.string(), account: z.string(), name: both }))
      .describe('Where its payments can come from instead of being entered here'),
    payments: z.array(
      z.object({
        id: z.string(),
        on: date,
        amount: z.int(),
        voucher: z.string(),
        purpose: z.string(),
        reversed: z.boolean(),
        reversal: z.boolean(),
        files: z.array(file),
        matter: z.object({ regionId: z.string(), matterId: id }).nullable(),
      }),
    ),
    weights: z.object({
      from: z.enum(['indicators', 'groups']),
      groups: z.object(
        Object.fromEntries(GROUPS.map((group) => [group, z.int()])) as Record<(typeof GROUPS)[number], z.ZodInt>,
      ),
      ownGroups: z.boolean(),
      execution: z.int().describe('Hundredths of a point'),
      of: z.array(z.object({ id, weight: z.int(), scored: z.boolean() })),
      sum: z.int(),
      total: z.int(),
    }),
    checkpoints: z.array(
      z.object({
        on: date,
        dueOn: date.describe('By when its record is signed'),
        open: z.boolean().describe('Whether the day has come'),
        record: recordLine.nullable(),
      }),
    ),
    records: z.array(recordLine),
    indicators: z.array(IndicatorView),
    steps: z.array(
      z.object({
        seq: z.int(),
        type: z.enum(SUBJECT_STEPS),
        at: moment,
        by,
        text: z.string(),
        amount: z.int().nullable(),
      }),
    ),
    mayKeep: z.boolean(),
    maySign: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'PerformanceSubjectPage' })
export type SubjectPage = z.output<typeof SubjectPage>
